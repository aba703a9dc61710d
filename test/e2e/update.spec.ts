import { expect, type Page, test } from '@playwright/test'
import { serveTwoVersions, type TwoVersions } from '../support/two-versions.ts'

let host: TwoVersions
test.beforeEach(async () => {
  host = await serveTwoVersions()
})
test.afterEach(() => host.close())

const ASKS = '새 버전이 준비됐어요'
const writing = (page: Page) => page.getByRole('textbox').first()
const version = (page: Page) => page.evaluate(() => document.documentElement.dataset.version ?? '1')

/** Open on version 1, which has been stored, with something begun that a reload would lose. */
const begun = async (page: Page, text: string) => {
  await page.goto(`${host.address}#/add`)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated')
  await writing(page).fill(text)
}
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().then(() => undefined))

test('a new version asks, keeps what was begun, and comes when the reader says so', async ({ page }) => {
  await begun(page, 'The mayor said the plan')
  await expect(page.getByText(ASKS)).toBeHidden()
  host.publish()
  await lookForUpdate(page)
  await expect(page.getByText(ASKS)).toBeVisible({ timeout: 20_000 })
  await page.waitForTimeout(1500)
  await expect(writing(page)).toHaveValue('The mayor said the plan')
  expect(await version(page)).toBe('1')

  // No is no: the version that was running goes on, offline and at the next visit, which asks again.
  await page.getByRole('button', { name: '닫기' }).click()
  await expect(page.getByText(ASKS)).toBeHidden()
  await page.context().setOffline(true)
  await page.reload()
  await expect(page.getByText(ASKS)).toBeVisible({ timeout: 20_000 })
  expect(await version(page)).toBe('1')
  await page.context().setOffline(false)

  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: '새로고침' }).click()
  await reloaded
  await expect(writing(page)).toBeVisible()
  expect(await version(page)).toBe('2')
  await page.waitForTimeout(1000)
  await expect(page.getByText(ASKS)).toBeHidden()
})

test('a page that was open before the first version was stored is updated, too', async ({ page }) => {
  await begun(page, 'Begun at the first visit')
  host.publish()
  await lookForUpdate(page)
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: '새로고침' }).click({ timeout: 20_000 })
  await reloaded
  expect(await version(page)).toBe('2')
})

test('a tab in which nobody agreed is told, and keeps what was begun', async ({ page, context }) => {
  await begun(page, 'In this tab')
  const other = await context.newPage()
  await begun(other, 'In the other')
  host.publish()
  await lookForUpdate(other)
  await expect(page.getByText(ASKS)).toBeVisible({ timeout: 20_000 })
  await expect(other.getByText(ASKS)).toBeVisible({ timeout: 20_000 })
  const reloaded = other.waitForEvent('load')
  await other.getByRole('button', { name: '새로고침' }).click()
  await reloaded
  await expect.poll(() => version(other)).toBe('2')
  await expect(page.getByText('다른 탭에서 곁이 업데이트됐어요')).toBeVisible()
  await page.waitForTimeout(1000)
  await expect(writing(page)).toHaveValue('In this tab')
  expect(await version(page)).toBe('1')
  await page.getByRole('button', { name: '새로고침' }).click()
  await expect.poll(() => version(page)).toBe('2')
})
