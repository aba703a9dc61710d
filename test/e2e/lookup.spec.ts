import { expect, LONG_SAMPLE, openSample, popup, test, word } from '../support/reader-page.ts'

test.describe('the dictionary', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('a click opens it beside the word with the sense chosen here first', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    const before = await article.locator('[data-block="2"]').boundingBox()
    const bid = word(article, 'bid')
    await word(article, 'bid', 1).click()
    const card = popup(app)
    await expect(card.getByRole('heading')).toHaveText('bid')
    await expect(card).toContainText('명사')
    await expect(card).toContainText('/bɪd/')
    await expect(card).toContainText('유치')
    await expect(card).toContainText('곁 사전')
    await expect(card.getByRole('listitem').first()).toContainText(/[가-힣]/)
    await expect(card.getByRole('link', { name: /네이버 사전/ })).toHaveAttribute(
      'href',
      /dict\.naver\.com.*bid/,
    )
    await expect(card.getByRole('button', { name: '담기' })).toBeVisible()
    const at = await card.boundingBox()
    expect(at && at.x >= 0 && at.y >= 0 && at.x + at.width <= 1280 && at.y + at.height <= 900).toBe(true)
    expect(await article.locator('[data-block="2"]').boundingBox()).toEqual(before)
    await expect(bid).toBeVisible()
  })

  test('answers for every word, the smallest too', async ({ app }) => {
    const article = await openSample(app)
    for (const text of ['the', 'of', 'every', 'said']) {
      await word(article, text).click()
      await expect(popup(app).getByRole('heading')).not.toHaveText('')
      await expect(popup(app).locator('[lang=ko]').first()).toContainText(/[가-힣]/)
    }
  })

  test('is all keyboard: arrows walk, Enter opens, Escape gives focus back', async ({ app }) => {
    const article = await openSample(app)
    const first = article.locator('[data-block="1"] [data-word]').first()
    await first.focus()
    await app.keyboard.press('ArrowRight')
    await expect(word(article.locator('[data-block="1"]'), 'buses')).toBeFocused()
    await app.keyboard.press('Enter')
    await expect(popup(app).getByRole('heading')).toHaveText(/bus/)
    await expect(popup(app)).toBeFocused()
    await app.keyboard.press('ArrowRight')
    await expect(word(article.locator('[data-block="1"]'), 'in')).toBeFocused()
    await expect(popup(app).getByRole('heading')).toHaveText('in')
    await app.keyboard.press('Escape')
    await expect(popup(app)).toHaveCount(0)
    await expect(word(article.locator('[data-block="1"]'), 'in')).toBeFocused()
    const top = (await first.boundingBox())?.y ?? 0
    await app.keyboard.press('ArrowDown')
    const below = await app.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
    expect(below).toBeGreaterThan(top + 10)
  })

  test('one word of the article is a tab stop', async ({ app }) => {
    const article = await openSample(app)
    await expect(article.locator('[tabindex="0"]')).toHaveCount(1)
    await article.locator('[data-block="2"] [data-word]').nth(3).click()
    await app.keyboard.press('Escape')
    await expect(article.locator('[tabindex="0"]')).toHaveCount(1)
  })

  test('dragging over words looks up the phrase', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    const from = await word(article.locator('[data-block="3"]'), 'press').boundingBox()
    const to = await word(article.locator('[data-block="3"]'), 'briefing').boundingBox()
    if (!from || !to) throw new Error('no such words')
    await app.mouse.move(from.x + 2, from.y + from.height / 2)
    await app.mouse.down()
    await app.mouse.move(to.x + to.width - 2, to.y + to.height / 2, { steps: 6 })
    await app.mouse.up()
    await expect(popup(app).getByRole('heading')).toHaveText('press briefing')
    await expect(popup(app)).toContainText('언론 브리핑')
    await expect(popup(app).getByRole('region', { name: '이 말에 든 낱말' })).toContainText('press')
  })

  test('a gap is no hindrance: rule … out', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    await word(article, 'rule').click()
    await expect(popup(app).getByRole('heading')).toHaveText('rule … out')
    await expect(popup(app)).toContainText('배제하다')
  })

  test('a click elsewhere closes it; with the dictionary off nothing opens', async ({ app }) => {
    const article = await openSample(app)
    await word(article, 'passengers').click()
    await expect(popup(app)).toBeVisible()
    await app.mouse.click(20, 500)
    await expect(popup(app)).toHaveCount(0)
    await app.getByRole('button', { name: '사전', exact: true }).click()
    await word(article, 'passengers').click()
    await expect(popup(app)).toHaveCount(0)
    await expect(article.locator('[tabindex="0"]')).toHaveCount(0)
  })

  test('is painted and measured', async ({ app }) => {
    const article = await openSample(app)
    await word(article, 'passengers').click()
    await expect(popup(app)).toBeVisible()
    await expect
      .poll(() =>
        app.evaluate(() =>
          performance
            .getEntriesByType('measure')
            .map(({ name }) => name)
            .sort(),
        ),
      )
      .toEqual(expect.arrayContaining(['article-glossed', 'article-open', 'lookup-shown']))
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens a sheet that leaves the word in sight', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    for (const text of ['mayor', 'bid', 'opportunity']) {
      const tapped = word(article.locator('[data-block]:not([data-block="0"])'), text)
      await tapped.scrollIntoViewIfNeeded()
      await tapped.tap()
      const sheet = await popup(app).boundingBox()
      const box = await tapped.boundingBox()
      if (!sheet || !box) throw new Error('nothing opened')
      expect(sheet.width).toBe(390)
      expect(sheet.y + sheet.height <= box.y || sheet.y >= box.y + box.height).toBe(true)
      await app.keyboard.press('Escape')
    }
  })
})
