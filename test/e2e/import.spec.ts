import { dailyPage, dailyPageHtml } from '../support/daily-page.ts'
import { expect, glossedArticle, paste, test } from '../support/reader-page.ts'

const TITLE = 'Island ferry to resume service after two-year dispute'

test.beforeEach(async ({ app }) => {
  await app.getByRole('link', { name: '기사 가져오기' }).click()
  await expect(app.getByRole('textbox')).toBeFocused()
})

test('a pasted page becomes an article without its furniture', async ({ app }) => {
  await paste(app, dailyPage)
  await app.getByRole('button', { name: '읽기' }).click()
  const article = await glossedArticle(app)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(article).toContainText('National › Transport')
  await expect(article).toContainText('BY JUN HADLEY')
  await expect(article.locator('[data-block]')).toHaveCount(7)
  await expect(article).not.toContainText('Twitter')
})

test('rich text from the clipboard is used where there is some', async ({ app }) => {
  await paste(app, dailyPage, dailyPageHtml)
  await app.getByRole('button', { name: '읽기' }).click()
  const article = await glossedArticle(app)
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(/The last night/)
  await expect(article).toContainText('Mokdo Island Daily')
})

test('a file is opened', async ({ app }) => {
  await app
    .locator('input[type=file]')
    .setInputFiles({ name: 'ferry.html', mimeType: 'text/html', buffer: Buffer.from(dailyPageHtml) })
  await expect((await glossedArticle(app)).getByRole('heading', { level: 1 })).toHaveText(TITLE)
})

test('a file is dropped', async ({ app }) => {
  const data = await app.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'ferry.txt', { type: 'text/plain' }))
    return transfer
  }, dailyPage)
  await app.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect((await glossedArticle(app)).getByRole('heading', { level: 1 })).toHaveText(TITLE)
})

test.describe('what is no article is refused in plain words, and what was typed stays', () => {
  const refused: readonly [string, string, RegExp][] = [
    ['nothing', '   ', /아직 글이 없어요/],
    ['buttons', 'print dictionary print\nShare', /본문을 찾지 못했어요/],
    [
      'French',
      'Le gouvernement a annoncé mardi que la liaison entre le port et les îles reprendrait vendredi, après deux ans de conflit sur la sécurité.',
      /아직 읽을 수 없는 언어예요\(프랑스어\)/,
    ],
  ]
  for (const [what, text, message] of refused) {
    test(what, async ({ app }) => {
      await app.getByRole('textbox').fill(text)
      await app.getByRole('button', { name: '읽기' }).click()
      await expect(app.getByRole('alert')).toHaveText(message)
      await expect(app.getByRole('textbox')).toHaveValue(text)
    })
  }

  test('a file that is too large, and one that is no text', async ({ app }) => {
    await app.getByRole('textbox').fill('half a sentence')
    const input = app.locator('input[type=file]')
    await input.setInputFiles({
      name: 'big.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(30 * 1024 * 1024, 'a '),
    })
    await expect(app.getByRole('alert')).toHaveText(/너무 커요/)
    await input.setInputFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    })
    await expect(app.getByRole('alert')).toHaveText(/글로 읽을 수 없는/)
    await expect(app.getByRole('textbox')).toHaveValue('half a sentence')
  })
})
