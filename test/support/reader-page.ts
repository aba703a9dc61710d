import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** Opens the app with settings of one's own, and fails on anything the page's policy refused or that threw. */
export const test = base.extend<{ settings: Record<string, unknown>; app: Page }>({
  settings: [{}, { option: true }],
  app: async ({ page, settings }, use) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.addInitScript((stored) => {
      if (localStorage.getItem('gyeot.settings') === null)
        localStorage.setItem('gyeot.settings', JSON.stringify(stored))
    }, settings)
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect }

export const SAMPLE = 'Night buses to run every 20 minutes as more people work late'
export const LONG_SAMPLE = 'Harbor city weighs a bid to host the 2038 climate summit'

/** Opens a built-in sample from the library and waits for its glosses. */
export const openSample = async (page: Page, title = SAMPLE): Promise<Locator> => {
  await page.getByRole('button', { name: title }).click()
  return glossedArticle(page)
}

export const glossedArticle = async (page: Page): Promise<Locator> => {
  const article = page.locator('article')
  await expect(article.locator('[data-gloss]').first()).toBeAttached({ timeout: 20_000 })
  return article
}

/** Pastes as the clipboard would, with rich text where there is some. */
export const paste = async (page: Page, text: string, html = ''): Promise<void> => {
  await page.getByRole('textbox').evaluate(
    (field, { plain, rich }) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      if (rich !== '') data.setData('text/html', rich)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      if (field.dispatchEvent(event)) document.execCommand('insertText', false, plain)
    },
    { plain: text, rich: html },
  )
}

export const word = (article: Locator, text: string, at = 0): Locator =>
  article
    .locator('[data-word]')
    .filter({ hasText: new RegExp(`^${text}$`) })
    .nth(at)

export const popup = (page: Page): Locator => page.getByRole('dialog')
