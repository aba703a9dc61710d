import { expect, openSample, popup, SAMPLE, test, word } from '../support/reader-page.ts'

test('a word is saved with its sentence, searched, removed and put back', async ({ app }) => {
  const article = await openSample(app)
  for (const text of ['passengers', 'subsidy']) {
    await word(article, text).click()
    await popup(app).getByRole('button', { name: '담기' }).click()
    await expect(popup(app).getByRole('button', { name: '담았어요' })).toHaveAttribute('aria-pressed', 'true')
    await app.keyboard.press('Escape')
  }
  await app.goto('./#/words')
  const rows = app.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('subsidy')
  await expect(rows.first().locator('mark')).toHaveText('subsidy')
  await expect(rows.first()).toContainText('if the government cuts its subsidy.')
  await expect(rows.first()).toContainText(SAMPLE)

  await app.getByRole('searchbox').fill('passen')
  await expect(rows).toHaveCount(1)
  await app.getByRole('searchbox').fill('없는 말')
  await expect(app.getByText('찾는 단어가 없어요.')).toBeVisible()
  await app.getByRole('searchbox').fill('')

  await rows.first().getByRole('button', { name: '지우기: subsidy' }).click()
  await expect(rows).toHaveCount(1)
  await app.getByRole('button', { name: '되돌리기' }).click()
  await expect(rows).toHaveCount(2)
  await app.reload()
  await expect(rows).toHaveCount(2)
})

test('an article is removed and put back, glosses and all', async ({ app }) => {
  await openSample(app)
  await app.goto('./#/')
  await app.getByRole('button', { name: `지우기: ${SAMPLE}` }).click()
  await expect(app.getByRole('link', { name: SAMPLE })).toHaveCount(0)
  await app.getByRole('button', { name: '되돌리기' }).click()
  await app.getByRole('link', { name: SAMPLE }).click()
  await expect(app.locator('article [data-gloss]').first()).toBeAttached()
})

test('the library tells how easy an article is', async ({ app }) => {
  await openSample(app)
  await app.waitForTimeout(300)
  await app.goto('./#/')
  await expect(app.getByRole('listitem').filter({ hasText: SAMPLE })).toContainText(/쉬운 단어 \d\d%/)
})

test('what can be undone waits for whoever has the keyboard on it', async ({ app }) => {
  await openSample(app)
  await app.goto('./#/')
  await app.clock.install()
  await app.getByRole('button', { name: `지우기: ${SAMPLE}` }).click()
  const undo = app.getByRole('button', { name: '되돌리기' })
  await undo.focus()
  await app.clock.runFor(30_000)
  await expect(undo).toBeVisible()
  await app.getByRole('link', { name: '설정' }).focus()
  await app.clock.runFor(9000)
  await expect(undo).toHaveCount(0)
})
