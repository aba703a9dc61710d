import { expect, glossedArticle, openSample, popup, SAMPLE, test, word } from '../support/reader-page.ts'

test('after the first visit everything works without a network', async ({ app, context }) => {
  await expect
    .poll(
      () => app.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)),
      { timeout: 30_000 },
    )
    .toBe(true)
  await expect.poll(() => app.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await app.reload()
  const article = await openSample(app)
  await word(article, 'passengers').click()
  await expect(popup(app)).toContainText('승객')
  await expect(popup(app)).toContainText('/ˈpæsəndʒərz/'.slice(0, 8))
  await popup(app).getByRole('button', { name: '담기' }).click()
  await app.goto('./#/words')
  await expect(app.getByText('passenger', { exact: true })).toBeVisible()
  await app.goto('./#/')
  await app.reload()
  await app.getByRole('link', { name: SAMPLE }).click()
  await glossedArticle(app)
})

test('without the dictionary the article can be read, and the reader is told', async ({ page }) => {
  await page.route('**/data/dictionary-*.bin', (route) => route.abort())
  await page.goto('./')
  await page.getByRole('button', { name: SAMPLE }).click()
  await expect(page.getByRole('alert')).toHaveText(/사전을 불러오지 못했어요/)
  await expect(page.locator('article')).toContainText('Night buses in the city of Calder Bay')
  await page.unroute('**/data/dictionary-*.bin')
  await page.getByRole('button', { name: '다시 시도' }).click()
  await glossedArticle(page)
})

test('the app asks no other host for anything', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).hostname)
  })
  await page.goto('./')
  const article = await openSample(page)
  await word(article, 'passengers').click()
  await expect(popup(page)).toBeVisible()
  expect([...hosts]).toEqual(['localhost'])
})
