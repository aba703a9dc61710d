import type { Page, Request } from '@playwright/test'
import { expect, openSample, popup, test, word } from '../support/reader-page.ts'

const SAMPLE = '「図書館列車」10月に運行開始へ 潮見市、廃線の危機を乗り越え'
const openJapanese = (page: Page) => openSample(page, SAMPLE)

test('a Japanese article fetches its pack, and is read with furigana and Korean beside it', async ({
  app,
}) => {
  const article = await openJapanese(app)
  await expect(article.locator('[data-note]').filter({ hasText: '검토되다(檢討)' }).first()).toBeAttached()
  await expect(article.locator('ruby').filter({ hasText: 'けんとう' }).first()).toBeAttached()
  await expect(app.getByRole('progressbar')).toHaveCount(0)
  // Korean breaks between words, within Japanese too.
  await expect(article.locator('[data-note] [lang="ko"]').first()).toHaveCSS('word-break', 'keep-all')
})

test('the pop-up tells reading, inflection and where the Korean comes from', async ({ app }) => {
  const article = await openJapanese(app)
  await word(article, '発表.*した').click()
  await expect(popup(app)).toContainText('발표하다')
  await expect(popup(app)).toContainText('はっぴょうする')
  await expect(popup(app)).toContainText('과거')
  await expect(popup(app)).toContainText('곁 사전')
  await app.keyboard.press('Escape')
  await word(article, '図書館.*').click()
  await expect(popup(app)).toContainText('도서관(圖書館)')
  await expect(popup(app)).toContainText('한자어 대응')
})

test('a saved Japanese word keeps its reading', async ({ app }) => {
  const article = await openJapanese(app)
  await word(article, '発表.*した').click()
  await popup(app).getByRole('button', { name: '담기' }).click()
  await app.goto('./#/words')
  await expect(app.getByRole('main')).toContainText('はっぴょうする')
})

test('a stopped download keeps what has come, says so, and goes on when asked', async ({ page }) => {
  await page.goto('./')
  let held = 0
  // Half the files come; the rest hang until the reader has stopped.
  await page.route('**/data/ja/*.bin', async (route) => {
    held += 1
    if (held <= 4) await route.continue()
    else
      await new Promise((resolve) => setTimeout(resolve, 3000)).then(() => route.continue().catch(() => null))
  })
  const isPackFile = (request: Request) => request.url().includes('/data/ja/')
  const come = new Set<string>()
  page.on('requestfinished', (request) => {
    if (isPackFile(request)) come.add(request.url())
  })
  await page.getByRole('button', { name: SAMPLE }).click()
  await expect.poll(() => come.size).toBeGreaterThanOrEqual(4)
  const kept = new Set(come)
  await page.getByRole('button', { name: '멈추기' }).click()
  await expect(page.getByRole('alert')).toHaveText(/언어팩 받기를 멈췄어요/)
  await expect(page.locator('article')).toContainText('潮見市は24日')
  await page.unroute('**/data/ja/*.bin')
  const fetched: string[] = []
  page.on('request', (request) => {
    if (isPackFile(request)) fetched.push(request.url())
  })
  await page.getByRole('button', { name: '다시 시도' }).click()
  await expect(page.locator('article [data-gloss]').first()).toBeAttached({ timeout: 20_000 })
  expect(fetched.length).toBeGreaterThan(0)
  // The last to come may not have been written down yet when the reader stopped.
  expect(fetched.filter((url) => kept.has(url)).length).toBeLessThanOrEqual(1)
})

test('a damaged file is refused', async ({ page }) => {
  await page.route('**/data/ja/dictionary-*.bin', (route) =>
    route.fulfill({ body: Buffer.from('not what was asked for'), contentType: 'application/octet-stream' }),
  )
  await page.goto('./')
  await page.getByRole('button', { name: SAMPLE }).click()
  await expect(page.getByRole('alert')).toHaveText(/온전하지 않아요/, { timeout: 20_000 })
})

test('an English reader fetches nothing of it', async ({ app }) => {
  const requests: string[] = []
  app.on('request', (request) => requests.push(request.url()))
  await openSample(app)
  expect(requests.filter((url) => url.includes('/data/ja/'))).toEqual([])
})

test('the pack works without a network, and can be taken off in the settings', async ({ app, context }) => {
  await openJapanese(app)
  await expect.poll(() => app.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await app.goto('./#/add')
  await app.getByRole('textbox').fill('首相は会見で日本の経済について語った。')
  await app.getByRole('button', { name: '읽기', exact: true }).click()
  await expect(app.locator('article [data-note]').filter({ hasText: '경제(經濟)' }).first()).toBeAttached()
  await context.setOffline(false)
  await app.goto('./#/settings')
  await expect(app.getByText('받아 뒀어요')).toBeVisible()
  await app.getByRole('button', { name: '지우기' }).click()
  await expect(app.getByText('아직 받지 않았어요')).toBeVisible()
})

test.describe('furigana', () => {
  test.use({ settings: { furigana: 'above', furiganaGrade: 6 } })
  test('stands on the kanji above a school year only', async ({ app }) => {
    const article = await openJapanese(app)
    await expect(article.locator('ruby').filter({ hasText: 'りようしゃ' })).toHaveCount(0)
    await expect(article.locator('ruby').filter({ hasText: 'はいし' }).first()).toBeAttached()
  })
})

test('the language can be set by hand', async ({ app }) => {
  await app.goto('./#/add')
  await app.getByLabel('기사 언어').selectOption('ja')
  await app.getByRole('textbox').fill('東京都知事選挙')
  await app.getByRole('button', { name: '읽기', exact: true }).click()
  await expect(app.locator('article')).toHaveAttribute('lang', 'ja')
})

test.describe('glosses above the words on a phone', () => {
  test.use({
    settings: { narrowGlosses: 'ruby', level: 1, furigana: 'all' },
    viewport: { width: 390, height: 844 },
  })
  test('stand over the readings, and nothing runs out of the page', async ({ app }) => {
    const article = await openJapanese(app)
    const both = article.locator('[data-gloss] ruby').filter({ has: app.locator('ruby') })
    const word = both.filter({ hasText: 'けんとう' }).first()
    await expect(word).toContainText('검토되다')
    const [gloss, reading, base] = await word.evaluate((ruby) => {
      const inner = ruby.querySelector('ruby')
      const boxes = [ruby.querySelector(':scope > rt'), inner?.querySelector('rt'), inner]
      return boxes.map((box) => box?.getBoundingClientRect().toJSON() as DOMRect)
    })
    // A kanji's own box is counted without what stands above it.
    expect(gloss?.bottom).toBeLessThanOrEqual((reading?.top ?? 0) + 1)
    expect(reading?.bottom).toBeLessThanOrEqual((base?.bottom ?? 0) - 10)
    expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
