import { readFileSync } from 'node:fs'
import { type BrowserContext, test as bare, type Page } from '@playwright/test'
import { encodeBackup } from '../../src/storage/backup-file.ts'
import { RECORD_CHECKS } from '../../src/storage/backup-records.ts'
import type { ReviewEntry } from '../../src/vocabulary/review-card.ts'
import type { SavedWord } from '../../src/vocabulary/saved-word.ts'
import { manyWords } from '../support/many-words.ts'
import { expect, openSample, popup, test, word } from '../support/reader-page.ts'

/** What is stored, read by IndexedDB's own calls from a page of the app's origin that doesn't run the app. */
const stored = async (context: BrowserContext, address: string) => {
  const page = await context.newPage()
  await page.goto(new URL('icons/icon.svg', address).href)
  const found = await page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await asked(indexedDB.open('gyeot'))
    const work = database.transaction(['words', 'reviews'])
    const words = await asked(work.objectStore('words').getAll())
    const reviews = await asked(work.objectStore('reviews').getAll())
    database.close()
    return { words: words as SavedWord[], reviews: reviews as ReviewEntry[] }
  })
  await page.close()
  return found
}

/** Ends the page's process at once, as the system does when memory runs short. */
const kill = async (page: Page) => {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // It doesn't live to answer.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

bare.describe('a page that is killed', () => {
  bare('during a restore leaves all of it or none', async ({ context, baseURL }) => {
    const records = { articles: [], removals: [], corrections: [], ...manyWords(3000, 4, Date.now()) }
    const settings = { settings: { theme: 'sepia' }, changed: 5 }
    const file = await encodeBackup({ ...records, created: 1, settings, print: null })
    const buffer = Buffer.from(await file.arrayBuffer())
    const outcomes: number[] = []
    for (const delay of [0, 40, 150, 400]) {
      const page = await context.newPage()
      await page.goto('./#/transfer')
      await page
        .locator('input[accept=".gyeot"]')
        .setInputFiles({ name: 'b.gyeot', mimeType: 'application/octet-stream', buffer })
      const merge = page.getByRole('button', { name: '합치기' })
      await merge.or(page.getByText('바뀌는 것이 없어요')).first().waitFor()
      if (await merge.isVisible()) {
        await merge.click({ noWaitAfter: true })
        await page.waitForTimeout(delay)
      }
      await kill(page)
      const { words, reviews } = await stored(context, baseURL ?? '')
      outcomes.push(words.length)
      expect([0, records.words.length]).toContain(words.length)
      expect(reviews).toHaveLength(words.length === 0 ? 0 : records.reviews.length)
      // Its settings come with it, at the next start at the latest, and not without it.
      const next = await context.newPage()
      await next.goto('./')
      await expect(next.getByRole('heading', { level: 1 })).toBeVisible()
      const theme = next.locator('html[data-theme="sepia"]')
      if (words.length > 0) await expect(theme).toBeAttached()
      else await expect(theme).not.toBeAttached()
      await next.close()
    }
    // The first was killed before it could have been done.
    expect(outcomes[0]).toBe(0)
  })

  for (const { act, name } of [
    { act: 'one word', name: '담기' },
    { act: 'the rest of an article', name: '나머지는 모두 아는 단어' },
  ]) {
    bare(`during a save of ${act} leaves all of it or none`, async ({ browser, baseURL }) => {
      bare.slow()
      const saveIn = async (page: Page) => {
        await page.goto(baseURL ?? '')
        const article = await openSample(page)
        if (act === 'one word') await word(article, 'subsidy').click()
        const button = page.getByRole('button', { name, exact: true })
        await expect(button).toBeVisible()
        await button.click({ noWaitAfter: true })
      }
      const whole = await browser.newContext({ locale: 'ko-KR' })
      const page = await whole.newPage()
      await saveIn(page)
      const kept = async (context: BrowserContext) => (await stored(context, baseURL ?? '')).words
      await expect.poll(async () => (await kept(whole)).length).toBeGreaterThan(0)
      const all = (await kept(whole)).map(({ id }) => id).sort()
      await whole.close()
      expect(all.length).toBeGreaterThan(act === 'one word' ? 0 : 3)
      for (const delay of [0, 3, 12]) {
        const context = await browser.newContext({ locale: 'ko-KR' })
        const killed = await context.newPage()
        await saveIn(killed)
        await killed.waitForTimeout(delay)
        await kill(killed)
        const words = await kept(context)
        expect(words.filter((record) => !RECORD_CHECKS.words(record))).toEqual([])
        if (words.length > 0) expect(words.map(({ id }) => id).sort()).toEqual(all)
        // The app opens on what is there.
        const next = await context.newPage()
        await next.goto(`${baseURL}#/words`)
        const rows = next.getByRole('main').locator('li')
        if (words.length > 0) await expect(rows.first()).toHaveAttribute('aria-setsize', String(words.length))
        else await expect(next.getByRole('heading', { name: '아직 담은 단어가 없어요' })).toBeVisible()
        await context.close()
      }
    })
  }

  bare('during a review leaves no half of card and log', async ({ context, baseURL }) => {
    const records = { articles: [], removals: [], corrections: [], ...manyWords(60, 3, Date.now()) }
    const file = await encodeBackup({ ...records, created: 1, settings: null, print: null })
    const page = await context.newPage()
    await page.goto('./#/transfer')
    await page.locator('input[accept=".gyeot"]').setInputFiles({
      name: 'b.gyeot',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await file.arrayBuffer()),
    })
    await page.getByRole('button', { name: '합치기' }).click()
    await page.getByText('백업을 합쳤어요.').waitFor()
    await page.close()
    for (const delay of [0, 1, 3, 8]) {
      const reviewing = await context.newPage()
      await reviewing.goto('./#/review')
      await reviewing.getByRole('button', { name: '답 보기' }).click()
      await reviewing.getByRole('button', { name: /^알맞음/ }).click({ noWaitAfter: true })
      await reviewing.waitForTimeout(delay)
      await kill(reviewing)
      const { words, reviews } = await stored(context, baseURL ?? '')
      for (const { id, card, reviewed } of words) {
        const log = reviews.filter(({ wordId }) => wordId === id)
        expect(log).toHaveLength(card?.reps ?? 0)
        expect(Math.max(0, ...log.map(({ time }) => time))).toBe(reviewed)
      }
    }
  })
})

bare.describe('work that is given up', () => {
  bare(
    'leaves everything as it was: a restore, a backup, an Anki package',
    async ({ page, context, baseURL }) => {
      // Eight thousand words are put in once, and a busy machine takes its time.
      bare.setTimeout(150_000)
      const records = { articles: [], removals: [], corrections: [], ...manyWords(8000, 4, Date.now()) }
      const settings = { settings: { theme: 'sepia' }, changed: 5 }
      const file = await encodeBackup({ ...records, created: 1, settings, print: null })
      const buffer = Buffer.from(await file.arrayBuffer())
      await page.goto('./#/transfer')
      const merge = page.getByRole('button', { name: '합치기' })
      const progress = page.getByRole('progressbar')
      const told = page.getByText('취소했어요. 바뀐 것은 없어요.')
      /** Stops when the work is well under way. */
      const giveUp = async (times = 1) => {
        await expect
          .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { intervals: [20] })
          .toBeGreaterThan(0.05)
        await page.locator('progress + button').click()
        await expect(told).toHaveCount(times)
        await expect(progress).toHaveCount(0)
      }
      const choose = () =>
        page
          .locator('input[accept=".gyeot"]')
          .setInputFiles({ name: 'b.gyeot', mimeType: 'application/octet-stream', buffer })
      await choose()
      await giveUp()
      await choose()
      await merge.click()
      await giveUp()
      expect(await stored(context, baseURL ?? '')).toEqual({ words: [], reviews: [] })
      await expect(page.locator('html[data-theme="sepia"]')).not.toBeAttached()
      // Asked again, it goes through.
      await merge.click()
      await expect(page.getByText('백업을 합쳤어요.')).toBeVisible({ timeout: 30_000 })
      await expect(page.locator('html[data-theme="sepia"]')).toBeAttached()
      const downloads: string[] = []
      page.on('download', (download) => downloads.push(download.suggestedFilename()))
      // Each section tells for itself.
      await page.getByRole('button', { name: '백업 파일 만들기' }).click()
      await giveUp(1)
      await page.getByRole('button', { name: 'Anki 파일 만들기' }).click()
      await giveUp(2)
      await page.waitForTimeout(1000)
      expect(downloads).toEqual([])
      expect((await stored(context, baseURL ?? '')).words).toHaveLength(8000)
    },
  )
})

bare('a table that is given up half way brings in nothing', async ({ page, context, baseURL }) => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `word${at},뜻 ${at}`)
  await page.goto('./#/transfer')
  await page.locator('input[accept^=".csv"]').setInputFiles({
    name: 'w.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await page.getByRole('button', { name: '가져오기', exact: true }).click()
  const progress = page.getByRole('progressbar')
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { intervals: [20] })
    .toBeGreaterThan(0.05)
  await page.locator('progress + button').click()
  await expect(page.getByText('취소했어요. 바뀐 것은 없어요.')).toBeVisible()
  expect(await stored(context, baseURL ?? '')).toEqual({ words: [], reviews: [] })
})

test('a full disk is told of, and what was stored stays', async ({ app }) => {
  const article = await openSample(app)
  await word(article, 'passengers').click()
  await popup(app).getByRole('button', { name: '담기' }).click()
  await expect(popup(app).getByRole('button', { name: '담았어요' })).toBeVisible()
  await app.keyboard.press('Escape')
  // Chromium lets writes through whatever quota its developer tools set, so the disk is full by our word.
  await app.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await word(article, 'subsidy').click()
  await popup(app).getByRole('button', { name: '담기' }).click()
  await expect(app.getByText('저장 공간이 가득 찼어요')).toBeVisible()
  await expect(popup(app).getByRole('button', { name: '담기' })).toHaveAttribute('aria-pressed', 'false')
  await app.goto('./#/words')
  await app.reload()
  await expect(app.getByRole('main').locator('li')).toHaveCount(1)
  await expect(app.getByRole('main').locator('li')).toContainText('passenger')
})

bare('an upgrade that another tab holds up is told of, and goes on by itself', async ({ context, page }) => {
  const golden = readFileSync(new URL('../storage/golden/version-1.json', import.meta.url), 'utf8')
  const old = await context.newPage()
  await old.goto('./icons/icon.svg')
  await old.evaluate(async (text) => {
    const { version, stores } = JSON.parse(text)
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('gyeot', version)
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, indexes, records } of stores) {
          const store = opening.result.createObjectStore(name, { keyPath })
          for (const index of indexes) store.createIndex(index.name, index.keyPath)
          for (const record of records) store.put(record)
        }
      }
      opening.onsuccess = () => {
        // Held open, with no ear for another's wish to upgrade.
        Object.assign(window, { held: opening.result })
        resolve()
      }
    })
  }, golden)
  await page.goto('./#/words')
  await expect(page.getByText('다른 탭에 열린 곁을 닫으면 계속할 수 있어요.')).toBeVisible()
  await old.close()
  await expect(page.getByRole('main').locator('li')).toHaveCount(2)
  await expect(page.getByRole('main')).toContainText('subsidy')
})
