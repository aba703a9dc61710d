import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { encodeBackup } from '../../src/storage/backup-file.ts'
import { manyWords } from '../support/many-words.ts'
import { expect, openSample, popup, SAMPLE, test, word } from '../support/reader-page.ts'

const save = async (app: Page, ...texts: string[]) => {
  const article = await openSample(app)
  for (const text of texts) {
    await word(article, text).click()
    await popup(app).getByRole('button', { name: '담기' }).click()
    await expect(popup(app).getByRole('button', { name: '담았어요' })).toBeVisible()
    await app.keyboard.press('Escape')
  }
}
const rows = (app: Page) => app.getByRole('main').locator('li')
const bytesOf = async (download: Download) => readFileSync(await download.path())
const axe = async (app: Page) => {
  await app.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}

test.describe('in the reader', () => {
  test('a saved word carries a quiet mark, a known one is no longer glossed', async ({ app }) => {
    const article = await openSample(app)
    const subsidy = word(article, 'subsidy')
    const note = article.locator('[data-note]').filter({ hasText: /^subsidy/ })
    await expect(note).toHaveCount(1)
    await subsidy.click()
    await popup(app).getByRole('button', { name: '담기' }).click()
    await expect(subsidy).toHaveAttribute('data-status', 'learning')
    await popup(app).getByRole('button', { name: '아는 말' }).click()
    await expect(note).toHaveCount(0)
    await expect(subsidy).not.toHaveAttribute('data-status', 'learning')
    await app.reload()
    await expect(article.locator('[data-note]').first()).toBeAttached()
    await expect(note).toHaveCount(0)
  })

  test('the rest of the article is marked as known, and back again', async ({ app }) => {
    const article = await openSample(app)
    const notes = article.locator('[data-note]')
    const before = await notes.count()
    expect(before).toBeGreaterThan(2)
    await app.getByRole('button', { name: '나머지는 모두 아는 단어' }).click()
    await expect.poll(() => notes.count()).toBeLessThan(before)
    await expect(article.locator('header')).toContainText(/새 단어 0/)
    await app.getByRole('button', { name: '되돌리기' }).click()
    await expect(notes).toHaveCount(before)
  })

  test('a corrected gloss stands in the margin and the pop-up, here and at the next visit, until it is taken back', async ({
    app,
  }) => {
    const article = await openSample(app)
    const note = article.locator('[data-note]').filter({ hasText: /^subsidy/ })
    await expect(note).toHaveText(/보조금/)
    await word(article, 'subsidy').click()
    await popup(app).getByRole('button', { name: '풀이 고치기' }).click()
    await popup(app).getByRole('textbox', { name: '새 풀이' }).fill('나랏돈')
    await popup(app).getByRole('radio', { name: '언제나' }).check()
    await app.keyboard.press('Enter')
    await expect(note).toHaveText(/나랏돈/)
    await app.reload()
    await expect(note).toHaveText(/나랏돈/)
    await word(article, 'subsidy').click()
    await expect(popup(app)).toContainText('직접 고친 풀이예요')
    await popup(app).getByRole('button', { name: '풀이 고치기' }).click()
    await popup(app).getByRole('button', { name: '사전 풀이로' }).click()
    await expect(note).toHaveText(/보조금/)
  })
})

test.describe('the list of words', () => {
  test('is filtered, edited, tagged, merged and undone', async ({ app }) => {
    await save(app, 'passengers', 'subsidy')
    await app.goto('./#/words')
    await expect(rows(app)).toHaveCount(2)

    await app.getByRole('button', { name: '고치기: subsidy' }).click()
    await app.getByRole('textbox', { name: '뜻', exact: true }).fill('나랏돈')
    await app.getByRole('textbox', { name: '태그' }).fill('#경제 시험')
    await app.getByRole('button', { name: '저장' }).click()
    await expect(rows(app).first()).toContainText('나랏돈')
    await app.getByRole('combobox', { name: '태그' }).selectOption('경제')
    await expect(rows(app)).toHaveCount(1)
    await app.getByRole('combobox', { name: '태그' }).selectOption('')

    await app.getByRole('checkbox', { name: '고르기: passenger' }).check()
    await app.getByRole('button', { name: '2개 모두 고르기' }).click()
    await app.getByRole('button', { name: '아는 단어로' }).click()
    await app.getByRole('combobox', { name: '상태' }).selectOption('known')
    await expect(rows(app)).toHaveCount(2)
    await app.getByRole('button', { name: '되돌리기' }).click()
    await expect(rows(app)).toHaveCount(0)
    await app.getByRole('combobox', { name: '상태' }).selectOption('')

    await app.getByRole('checkbox', { name: '고르기: subsidy' }).check()
    await app.getByRole('checkbox', { name: '고르기: passenger' }).check()
    expect(await axe(app)).toEqual([])
    await app.getByRole('button', { name: '하나로 합치기' }).click()
    await expect(rows(app)).toHaveCount(1)
    await expect(rows(app)).toContainText('문장 1개 더 보기')
    await app.getByRole('button', { name: '되돌리기' }).click()
    await expect(rows(app)).toHaveCount(2)
  })

  test('sees at once what another tab does, and loses nothing to an old copy', async ({ app, context }) => {
    await save(app, 'passengers', 'subsidy')
    await app.goto('./#/words')
    const other = await context.newPage()
    await other.goto('./#/words')
    await other.getByRole('button', { name: '고치기: subsidy' }).click()
    await other.getByRole('textbox', { name: '메모' }).fill('다른 탭에서')
    await other.getByRole('button', { name: '저장' }).click()
    await expect(rows(app).first()).toContainText('다른 탭에서')
    await other.getByRole('button', { name: '지우기: passenger' }).click()
    await expect(rows(app)).toHaveCount(1)
  })
})

test.describe('a review', () => {
  test('is all keyboard, shows the next intervals, is taken back, left and taken up again', async ({
    app,
  }) => {
    await save(app, 'passengers', 'subsidy')
    await app.goto('./#/words')
    await app.getByRole('link', { name: '복습하기 (2)' }).click()
    const card = app.getByRole('region', { name: '문장 보고 뜻' })
    await expect(card.locator('mark')).toHaveText('passengers')
    await expect(card).not.toContainText('승객')
    await app.keyboard.press('Space')
    await expect(card).toContainText('승객')
    await expect(app.getByRole('button', { name: /^모름/ })).toContainText('1분')
    await expect(app.getByRole('button', { name: /^쉬움/ })).toContainText(/\d+일/)
    expect(await axe(app)).toEqual([])
    await app.keyboard.press('4')
    await expect(card.locator('mark')).toHaveText('subsidy')
    await app.keyboard.press('u')
    await expect(card.locator('mark')).toHaveText('passengers')
    await app.keyboard.press('Space')
    await app.keyboard.press('3')
    await expect(card.locator('mark')).toHaveText('subsidy')
    await app.reload()
    await expect(card.locator('mark')).toHaveText('subsidy')
    await app.keyboard.press('Space')
    await app.keyboard.press('4')
    // The first word is in its learning steps and comes again within twenty minutes, asked the other way.
    const recall = app.getByRole('region', { name: '뜻 보고 단어' })
    await expect(recall).toContainText('승객')
    await expect(recall).not.toContainText('passengers')
    await recall.getByRole('textbox').fill('passengers')
    await app.keyboard.press('Enter')
    await expect(recall).toContainText('맞았어요')
    await app.keyboard.press('4')
    await expect(app.getByRole('heading', { name: '2개를 복습했어요' })).toBeVisible()
    await app.getByRole('link', { name: '학습 기록 보기' }).click()
    await expect(app.getByText('26주 동안 1일, 3번')).toBeVisible()
    await expect(app.getByText('아는 단어 0개, 배우는 중 2개, 새 단어 0개')).toBeVisible()
    expect(await axe(app)).toEqual([])
  })
})

test.describe('out and in', () => {
  test('an Anki package opens with SQLite and holds the words', async ({ app }) => {
    await save(app, 'passengers', 'subsidy')
    await app.goto('./#/transfer')
    expect(await axe(app)).toEqual([])
    const arriving = app.waitForEvent('download')
    await app.getByRole('button', { name: 'Anki 파일 만들기' }).click()
    const download = await arriving
    expect(download.suggestedFilename()).toMatch(/^gyeot-\d{4}-\d\d-\d\d\.apkg$/)
    const SQL = await initSqlJs()
    const database = new SQL.Database(unzipSync(await bytesOf(download))['collection.anki2'])
    const [{ values } = { values: [] }] = database.exec('SELECT guid FROM notes ORDER BY guid')
    expect(values.flat()).toEqual(
      ['passenger', 'subsidy'].flatMap((name) => [`gyeot:en:${name}:n`, `gyeot:en:${name}:n:cloze`]),
    )
  })

  test('a backup goes into another browser, and into the same one without a change', async ({
    app,
    browser,
  }) => {
    await save(app, 'passengers', 'subsidy')
    await app.goto('./#/transfer')
    const arriving = app.waitForEvent('download')
    await app.getByRole('button', { name: '백업 파일 만들기' }).click()
    const buffer = await bytesOf(await arriving)
    const choose = (page: Page, bytes: Buffer) =>
      page
        .locator('input[accept=".gyeot"]')
        .setInputFiles({ name: 'b.gyeot', mimeType: 'application/octet-stream', buffer: bytes })
    await choose(app, buffer)
    await expect(app.getByText('바뀌는 것이 없어요')).toBeVisible()
    await choose(app, buffer.subarray(0, buffer.length - 9))
    await expect(app.getByRole('alert')).toContainText('손상됐어요')

    const context = await browser.newContext({ locale: 'ko-KR' })
    const other = await context.newPage()
    await other.goto(app.url())
    await choose(other, buffer)
    const summary = other.getByRole('region', { name: '이 백업을 합치면' })
    await expect(summary).toContainText('기사')
    await expect(summary).toContainText('2개 추가')
    await summary.getByRole('button', { name: '합치기' }).click()
    await expect(other.getByText('백업을 합쳤어요.')).toBeVisible()
    await other.goto('./#/words')
    await expect(rows(other)).toHaveCount(2)
    await other.goto('./#/')
    await expect(other.getByRole('link', { name: SAMPLE })).toBeVisible()
    await context.close()
  })

  test('a table is previewed, mapped and brought in, and what can’t be read is told', async ({ app }) => {
    await app.goto('./#/transfer')
    await app.locator('input[accept^=".csv"]').setInputFiles({
      name: 'w.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('동맹국,ally\n,x\n입찰,bid\n'),
    })
    await app.getByRole('combobox', { name: '1번째 열' }).selectOption('gloss')
    await app.getByRole('combobox', { name: '2번째 열' }).selectOption('headword')
    await expect(app.getByText('단어 3개를 가져올 수 있어요.')).toBeVisible()
    await app.getByRole('combobox', { name: '1번째 열' }).selectOption('headword')
    await app.getByRole('combobox', { name: '2번째 열' }).selectOption('gloss')
    await expect(app.getByText('2행: 단어가 비어 있어요')).toBeVisible()
    expect(await axe(app)).toEqual([])
    await app.getByRole('combobox', { name: '1번째 열' }).selectOption('gloss')
    await app.getByRole('combobox', { name: '2번째 열' }).selectOption('headword')
    await app.getByRole('button', { name: '가져오기', exact: true }).click()
    await app.goto('./#/words')
    await expect(rows(app)).toHaveCount(3)
  })
})

for (const theme of ['dark', 'sepia']) {
  test.describe(`axe finds nothing on a phone: ${theme}`, () => {
    test.use({ settings: { theme }, viewport: { width: 390, height: 844 } })

    test('on any screen of the words', async ({ app }) => {
      const file = await encodeBackup({
        articles: [],
        removals: [],
        corrections: [],
        ...manyWords(40, 6, Date.now()),
        created: 1,
        settings: null,
        print: null,
      })
      await app.goto('./#/transfer')
      await app.locator('input[accept=".gyeot"]').setInputFiles({
        name: 'b.gyeot',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await file.arrayBuffer()),
      })
      await expect(app.getByRole('button', { name: '합치기' })).toBeVisible()
      expect(await axe(app)).toEqual([])
      await app.getByRole('button', { name: '합치기' }).click()
      await expect(app.getByText('백업을 합쳤어요.')).toBeVisible()
      await app.goto('./#/words')
      await app.getByRole('checkbox').first().check()
      await app
        .getByRole('button', { name: /^고치기/ })
        .first()
        .click()
      expect(await axe(app)).toEqual([])
      await app.goto('./#/review')
      await app.getByRole('button', { name: '답 보기' }).click()
      expect(await axe(app)).toEqual([])
      await app.goto('./#/figures')
      await expect(app.getByRole('heading', { name: '복습한 날' })).toBeVisible()
      expect(await axe(app)).toEqual([])
      await app.goto('./#/placement')
      await expect(app.getByText('1 / 40')).toBeVisible()
      expect(await axe(app)).toEqual([])
    })
  })
}
