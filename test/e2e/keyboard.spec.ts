import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { encodeBackup } from '../../src/storage/backup-file.ts'
import { expectFocusShown, press, tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/reader-page.ts'
import { savedWord } from '../support/saved-words.ts'

const axe = async (app: Page) => {
  await app.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}
const rows = (app: Page) => app.getByRole('main').locator('li')
const heads = (app: Page) => app.getByRole('main').locator('li h2 > span')
const button = (app: Page, name: string | RegExp) => app.getByRole('button', { name, exact: true })

const words = [
  savedWord('ally', 5, { gloss: '동맹국', level: 3 }),
  savedWord('bid', 4, { gloss: '유치 신청', level: 4 }),
  savedWord('envoy', 3, { gloss: '특사', level: 4, standing: 'known' }),
  savedWord('pact', 2, { gloss: '협정', level: 5 }),
  savedWord('tariff', 1, { gloss: '관세', level: 5 }),
]

/** The words come in by a backup, chosen and merged without a mouse. */
const bringIn = async (app: Page) => {
  const records = { articles: [], removals: [], corrections: [], reviews: [], words }
  const file = await encodeBackup({ ...records, created: 1, settings: null, print: null })
  await app.goto('./#/transfer')
  await tabTo(app, app.locator('input[accept=".gyeot"]'))
  await expectFocusShown(app)
  const choosing = app.waitForEvent('filechooser')
  await press(app, 'Space')
  await (await choosing).setFiles({
    name: 'b.gyeot',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await file.arrayBuffer()),
  })
  await tabTo(app, button(app, '합치기'))
  await press(app, 'Enter')
  await expect(app.getByText('백업을 합쳤어요.')).toBeVisible()
}

test('the words are searched, filtered, edited, selected, removed and put back by keyboard alone', async ({
  app,
}) => {
  await bringIn(app)
  await app.goto('./#/words')
  await expect(rows(app)).toHaveCount(5)

  await tabTo(app, app.getByRole('searchbox'))
  await app.keyboard.type('관세')
  await expect(heads(app)).toHaveText(['tariff'])
  await press(app, 'Control+a', 'Backspace')
  await expect(rows(app)).toHaveCount(5)

  const status = app.getByRole('combobox', { name: '상태' })
  await tabTo(app, status)
  await expectFocusShown(app)
  await press(app, 'ArrowDown')
  await expect(status).toHaveValue('new')
  await expect(heads(app)).toHaveText(['ally', 'bid', 'pact', 'tariff'])
  await press(app, 'ArrowDown', 'ArrowDown')
  await expect(heads(app)).toHaveText(['envoy'])
  await press(app, 'Home')
  await expect(rows(app)).toHaveCount(5)

  // Edited where it stands; the keyboard comes back to the pen, whether saved or left.
  const pen = button(app, '고치기: bid')
  await tabTo(app, pen)
  await press(app, 'Enter')
  await expect(app.getByRole('textbox', { name: '뜻', exact: true })).toBeFocused()
  expect(await axe(app)).toEqual([])
  await press(app, 'Control+a')
  await app.keyboard.type('입찰')
  await press(app, 'Enter')
  await expect(rows(app).nth(1)).toContainText('입찰')
  await expect(pen).toBeFocused()
  await press(app, 'Enter')
  await app.keyboard.type('x')
  await press(app, 'Escape')
  await expect(pen).toBeFocused()
  await expect(rows(app).nth(1)).toContainText('입찰')
  await press(app, 'Control+z')
  await expect(rows(app).nth(1)).toContainText('유치 신청')

  // Many at once: two by their boxes, then an act, after which the list has the keyboard.
  await tabTo(app, app.getByRole('checkbox', { name: '고르기: pact' }))
  await press(app, 'Space')
  await tabTo(app, app.getByRole('checkbox', { name: '고르기: tariff' }))
  await press(app, 'Space')
  await expect(app.getByText('2개 고름')).toBeVisible()
  await tabTo(app, button(app, '아는 단어로'), 'Shift+Tab')
  await expectFocusShown(app)
  expect(await axe(app)).toEqual([])
  await press(app, 'Enter')
  await expect(rows(app).filter({ hasText: '아는 단어' })).toHaveCount(3)
  await expect(app.getByRole('main').locator('ul')).toBeFocused()
  await press(app, 'Control+z')
  await expect(rows(app).filter({ hasText: '아는 단어' })).toHaveCount(1)

  // Removed one after the other, each put back.
  await tabTo(app, button(app, '지우기: bid'))
  await press(app, 'Enter')
  await expect(heads(app)).toHaveText(['ally', 'envoy', 'pact', 'tariff'])
  await expect(button(app, '지우기: envoy')).toBeFocused()
  await expectFocusShown(app)
  await tabTo(app, button(app, '되돌리기'))
  await press(app, 'Enter')
  await expect(rows(app)).toHaveCount(5)
  await tabTo(app, button(app, '지우기: tariff'), 'Shift+Tab')
  await press(app, 'Enter')
  await expect(button(app, '지우기: pact')).toBeFocused()
  await press(app, 'Control+z')
  await expect(rows(app)).toHaveCount(5)
  expect(await axe(app)).toEqual([])
})

test('words go out and come in by keyboard alone', async ({ app }) => {
  await bringIn(app)
  expect(await axe(app)).toEqual([])

  // As a table: one column more than usual, tabs instead of commas.
  await tabTo(app, app.getByRole('checkbox', { name: '품사' }))
  await press(app, 'Space')
  await tabTo(app, app.getByRole('combobox', { name: '형식' }))
  await press(app, 'ArrowDown')
  await tabTo(app, button(app, '표 만들기'))
  await expectFocusShown(app)
  const table = app.waitForEvent('download')
  await press(app, 'Enter')
  const written = readFileSync(await (await table).path(), 'utf8')
  expect(written.split('\r\n')).toHaveLength(7)
  expect(written).toContain('bid\t유치 신청\tA bid was made.\tTitle\tn')

  // For Anki, and as a backup, from where the keyboard was before.
  await tabTo(app, button(app, 'Anki 파일 만들기'), 'Shift+Tab')
  const anki = app.waitForEvent('download')
  await press(app, 'Enter')
  expect((await anki).suggestedFilename()).toMatch(/\.apkg$/)
  await tabTo(app, button(app, '백업 파일 만들기'), 'Shift+Tab')
  const backup = app.waitForEvent('download')
  await press(app, 'Enter')
  expect((await backup).suggestedFilename()).toMatch(/\.gyeot$/)

  // A table comes in; its columns are the wrong way round and are put right.
  await tabTo(app, app.locator('input[accept^=".csv"]'))
  await expectFocusShown(app)
  const choosing = app.waitForEvent('filechooser')
  await press(app, 'Space')
  await (await choosing).setFiles({
    name: 'w.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('부두,pier\n보조금,subsidy\n'),
  })
  const first = app.getByRole('combobox', { name: '1번째 열' })
  const second = app.getByRole('combobox', { name: '2번째 열' })
  await tabTo(app, first)
  await press(app, 'ArrowDown') // the reading
  await press(app, 'ArrowDown')
  await expect(first).toHaveValue('gloss')
  await tabTo(app, second)
  await press(app, 'ArrowUp')
  await press(app, 'ArrowUp')
  await expect(second).toHaveValue('headword')
  expect(await axe(app)).toEqual([])
  await tabTo(app, button(app, '가져오기'))
  await expectFocusShown(app)
  await press(app, 'Enter')
  await expect(app.getByRole('table')).toBeHidden()
  await app.goto('./#/words')
  await expect(heads(app)).toHaveText(['pier', 'subsidy', 'ally', 'bid', 'envoy', 'pact', 'tariff'])
  await expect(rows(app).filter({ hasText: 'pier' })).toContainText('부두')
})
