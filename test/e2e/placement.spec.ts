import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/reader-page.ts'

const axe = async (app: Page) => {
  await app.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  return violations.map(({ id }) => id)
}
const storedLevels = (app: Page): Promise<unknown> =>
  app.evaluate(() => JSON.parse(localStorage.getItem('gyeot.settings') ?? '{}').levels)

test('the placement test takes forty answers by keyboard and sets the level', async ({ app }) => {
  await app.goto('./#/placement')
  expect(await axe(app)).toEqual([])
  for (let at = 1; at <= 40; at += 1) {
    await expect(app.getByText(`${at} / 40`)).toBeVisible()
    await app.keyboard.press('ArrowLeft')
  }
  await expect(app.getByRole('heading', { name: '나에게 맞는 영어 수준: 1' })).toBeVisible()
  expect(await storedLevels(app)).toEqual({ en: 1, ja: 3 })
})

test('the placement test asks Japanese words too, and leaves the level of English alone', async ({ app }) => {
  await app.goto('./#/placement')
  await app.getByRole('link', { name: '일본어 단어로 하기' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('일본어 단어 테스트')
  expect(await axe(app)).toEqual([])
  await expect(app.locator('p[lang="ja"]')).toHaveText(/^\p{Script=Han}{2}$/u)
  for (let at = 1; at <= 40; at += 1) {
    await expect(app.getByText(`${at} / 40`)).toBeVisible()
    await app.keyboard.press('ArrowLeft')
  }
  await expect(app.getByRole('heading', { name: '나에게 맞는 일본어 수준: 1' })).toBeVisible()
  expect(await storedLevels(app)).toEqual({ en: 4, ja: 1 })
})
