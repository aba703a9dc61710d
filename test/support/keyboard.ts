import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any way to a control should have. */
const FARTHEST = 80

/**
 * Goes to a control as a reader without a mouse does.
 * @param key `Shift+Tab` to go back
 */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const there = () => target.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop < FARTHEST; stop += 1) {
    if (await there()) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached in ${FARTHEST} steps: ${target}`)
}

/** Chooses from a list by its keys: a letter or an arrow at a time, as `keys` say. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Something has the keyboard, and it can be seen which. */
export const expectFocusShown = async (page: Page): Promise<void> => {
  const shown = await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing has the keyboard'
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const label = focused.closest('label')
    const around = label && getComputedStyle(label)
    const visible =
      (outlineStyle !== 'none' && outlineWidth !== '0px') || (around && around.outlineStyle !== 'none')
    return visible ? '' : focused.outerHTML.slice(0, 120)
  })
  expect(shown).toBe('')
}
