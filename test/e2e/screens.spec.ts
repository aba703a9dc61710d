import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openSample, popup, test, word } from '../support/reader-page.ts'

const findings = async (page: Page): Promise<string[]> => {
  // Fades would be measured half way.
  await page.waitForTimeout(600)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}

for (const theme of ['light', 'dark', 'sepia']) {
  for (const [device, viewport] of [
    ['desk', { width: 1280, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test.describe(`axe finds nothing: ${theme}, ${device}`, () => {
      test.use({ settings: { theme }, viewport })

      test('on any screen', async ({ app }) => {
        expect(await findings(app)).toEqual([])
        await app.goto('./#/add')
        await app.getByRole('button', { name: '읽기' }).click()
        await expect(app.getByRole('alert')).toBeVisible()
        expect(await findings(app)).toEqual([])
        await app.goto('./#/')
        const article = await openSample(app)
        expect(await findings(app)).toEqual([])
        await word(article, 'passengers').click()
        await popup(app).getByRole('button', { name: '담기' }).click()
        expect(await findings(app)).toEqual([])
        await app.keyboard.press('Escape')
        await app.getByRole('button', { name: '글자와 화면' }).click()
        expect(await findings(app)).toEqual([])
        await app.goto('./#/words')
        await expect(app.getByRole('searchbox')).toBeVisible()
        expect(await findings(app)).toEqual([])
        await app.getByRole('button', { name: /지우기/ }).click()
        expect(await findings(app)).toEqual([])
        await app.goto('./#/settings')
        await expect(app.getByRole('radio').first()).toBeAttached()
        expect(await findings(app)).toEqual([])
        await app.goto('./#/nowhere')
        expect(await findings(app)).toEqual([])
      })
    })
  }
}

test.describe('the screens speak the reader’s language', () => {
  for (const [locale, library, lang] of [
    ['ko-KR', '서재', 'ko'],
    ['en-US', 'Library', 'en'],
    ['ja-JP', '本棚', 'ja'],
    ['fr-FR', 'Library', 'en'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale })
      test('from the first visit', async ({ app }) => {
        await expect(app.getByRole('heading', { level: 1 })).toHaveText(library)
        expect(await app.evaluate(() => document.documentElement.lang)).toBe(lang)
      })
    })
  }

  test('and switch at once', async ({ app }) => {
    await app.goto('./#/settings')
    await app.getByRole('radio', { name: '日本語' }).check({ force: true })
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('設定')
    await app.reload()
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('設定')
  })
})

test('the theme and the type size hold from the first paint of the next visit', async ({ app }) => {
  await app.goto('./#/settings')
  await app.getByRole('radio', { name: '어둡게' }).check({ force: true })
  await app.getByRole('button', { name: '글자 크게' }).click()
  await app.reload()
  expect(
    await app.evaluate(() => [
      document.documentElement.dataset.theme,
      getComputedStyle(document.body).backgroundColor,
    ]),
  ).toEqual(['dark', 'rgb(21, 22, 23)'])
  await expect.poll(() => app.evaluate(() => document.documentElement.dataset.textSize)).toBe('4')
})

test('foreign words carry their language', async ({ app }) => {
  const article = await openSample(app)
  await expect(article).toHaveAttribute('lang', 'en')
  await expect(article.locator('[data-note] > span').first()).toHaveAttribute('lang', 'ko')
  await expect(article.locator('[data-note]').first()).toHaveAttribute('aria-hidden', 'true')
})
