import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { articleOf, storeArticle } from '../support/print-articles.ts'
import { openPrint, printedPdf } from '../support/print-page.ts'
import { readPdf } from '../support/read-pdf.ts'
import { expect, openSample, test } from '../support/reader-page.ts'

const paper = (app: Page) => app.locator('[data-page]')
const notesOf = (app: Page, headword: string) =>
  app.locator('[data-role="note"]').filter({ hasText: new RegExp(`^(\\d+ )?${headword} `) })
const wordOnPaper = (app: Page, text: string) =>
  app
    .locator('[data-page] [data-word]')
    .filter({ hasText: new RegExp(`^${text}$`) })
    .first()

test('the reader’s Print leads to the paper, and its button to the browser’s dialog', async ({ app }) => {
  await app.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await openSample(app)
  await app.getByRole('link', { name: '인쇄' }).click()
  await expect(paper(app).first()).toBeVisible()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('인쇄')
  await app.getByRole('button', { name: '인쇄하기' }).click()
  await expect(app.locator('body')).toHaveAttribute('data-printed', '')
  // The reader's own print stylesheet puts neither margins nor page numbers on these pages.
  const pages = await readPdf(await printedPdf(app))
  expect(pages.length).toBe(await paper(app).count())
  expect(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ')).not.toContain('곁 Gyeot')
  await app.getByRole('link', { name: '기사로 돌아가기' }).click()
  await expect(app.locator('article [data-gloss]').first()).toBeAttached()
})

test('a word on the paper loses and gets its gloss by a click, and by keys', async ({ app }) => {
  await storeArticle(app, 'short', articleOf(200))
  await openPrint(app, 'short', { layout: 'margin', level: 4 })
  await expect(notesOf(app, 'summit')).toHaveCount(1)
  await wordOnPaper(app, 'summit,').or(wordOnPaper(app, 'summit')).click()
  await expect(notesOf(app, 'summit')).toHaveCount(0)
  const easy = wordOnPaper(app, 'mayor')
  await expect(notesOf(app, 'mayor')).toHaveCount(0)
  await easy.focus()
  await app.keyboard.press('Enter')
  await expect(notesOf(app, 'mayor')).toHaveCount(1)
  await expect(easy).toBeFocused()
  await app.getByRole('button', { name: '넣고 뺀 단어 되돌리기' }).click()
  await expect(notesOf(app, 'summit')).toHaveCount(1)
  await expect(notesOf(app, 'mayor')).toHaveCount(0)
})

test('every choice is reached by keyboard, and the words of the paper by one tab stop', async ({ app }) => {
  await storeArticle(app, 'short', articleOf(200))
  await openPrint(app, 'short', { layout: 'margin' })
  await app.getByRole('radio', { name: '여백 풀이' }).focus()
  await app.keyboard.press('ArrowDown')
  await expect(app.getByRole('radio', { name: '행간 풀이' })).toBeChecked()
  await expect(app.locator('[data-role="gloss"]').first()).toBeAttached()
  const stops = await app.locator('[data-page] [tabindex="0"]').count()
  expect(stops).toBe(1)
  await app.locator('[data-page] [tabindex="0"]').focus()
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowRight')
  await expect(app.locator('[data-page] [data-word]').nth(2)).toBeFocused()
})

test('choices change the pages, and are kept under a name', async ({ app }) => {
  await storeArticle(app, 'short', articleOf(400))
  await openPrint(app, 'short', {})
  const width = () =>
    paper(app)
      .first()
      .evaluate((page) => Number.parseFloat((page as HTMLElement).style.width))
  expect(await width()).toBeCloseTo(595.28, 1)
  await app.getByRole('radio', { name: 'B5' }).check({ force: true })
  await expect.poll(width).toBeCloseTo(515.91, 1)
  await app.getByRole('textbox', { name: '설정 이름' }).fill('2반')
  await app.getByRole('button', { name: '저장' }).click()
  await app.getByRole('radio', { name: 'Letter' }).check({ force: true })
  await expect.poll(width).toBeCloseTo(612, 1)
  await app.reload()
  await expect.poll(width).toBeCloseTo(612, 1)
  await app.getByRole('button', { name: '불러오기: 2반' }).click()
  await expect.poll(width).toBeCloseTo(515.91, 1)
})

test('the quiz is made of the saved words', async ({ app }) => {
  const article = await openSample(app)
  await article
    .locator('[data-word]')
    .filter({ hasText: /^passengers$/ })
    .first()
    .click()
  await app.getByRole('dialog').getByRole('button', { name: '담기' }).click()
  await app.keyboard.press('Escape')
  await app.getByRole('link', { name: '인쇄' }).click()
  await app.getByRole('radio', { name: '단어장 시험' }).check({ force: true })
  await expect(app.getByText('단어 시험', { exact: true })).toBeVisible()
  await expect(app.locator('[data-role="answer"]')).toHaveCount(1)
})

test.describe('with the dictionary on its way', () => {
  test.use({ serviceWorkers: 'block' })
  test('a word list is not printed before it tells how its words are said', async ({ page }) => {
    await page.goto('./')
    await openSample(page)
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/data/dictionary-*.bin', async (route) => {
      await released
      await route.continue()
    })
    await page.evaluate(() =>
      localStorage.setItem('gyeot.print', JSON.stringify({ choices: { layout: 'word-list' } })),
    )
    await page.reload()
    await page.getByRole('link', { name: '인쇄' }).click()
    await expect(paper(page).first()).toBeVisible()
    const print = page.getByRole('button', { name: '인쇄하기' })
    await expect(print).toBeDisabled()
    await expect(paper(page).last()).not.toContainText('/ˈ')
    release()
    await expect(print).toBeEnabled()
    await expect(paper(page).last()).toContainText('/ˈ')
  })
})

test('without a network the paper stands all the same', async ({ app }) => {
  await app.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 })
  await openSample(app)
  await app.context().setOffline(true)
  await app.reload()
  await app.getByRole('link', { name: '인쇄' }).click()
  await expect(paper(app).first()).toBeVisible()
  await app.getByRole('radio', { name: '단어 목록' }).check({ force: true })
  await expect(paper(app).last()).toContainText('/ˈ')
  await app.context().setOffline(false)
})

test('an article that is not there is told so', async ({ app }) => {
  await app.goto('./#/print/nothing')
  await expect(app.getByRole('alert')).toHaveText(/서재에 없어요/)
})

for (const [device, viewport] of [
  ['desk', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  for (const theme of ['light', 'dark', 'sepia'])
    test.describe(`${theme}, ${device}`, () => {
      test.use({ viewport, settings: { theme } })

      test('axe finds nothing, and the paper fits the screen', async ({ app }) => {
        await storeArticle(app, 'short', articleOf(200))
        for (const layout of ['margin', 'interlinear', 'cloze'] as const) {
          await openPrint(app, 'short', { layout, nameLines: true, lineNumbers: true, tint: true })
          if (device === 'phone') await app.locator('summary').click()
          // Fades would be measured half way.
          await app.waitForTimeout(400)
          const { violations } = await new AxeBuilder({ page: app }).analyze()
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
            ),
          ).toEqual([])
          expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            viewport.width,
          )
        }
      })
    })
}

for (const [locale, title, wordCheck] of [
  ['en-US', 'Print', 'Word check'],
  ['ja-JP', '印刷', '単語の確認'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test('the studio and its paper speak the reader’s language', async ({ app }) => {
      await storeArticle(app, 'short', articleOf(200))
      await openPrint(app, 'short', { layout: 'word-check' })
      await expect(app.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(app.locator('[data-page]').getByText(wordCheck).first()).toBeVisible()
    })
  })
}
