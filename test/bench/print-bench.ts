import type { Page } from '@playwright/test'
import { articleOf, storeArticle } from '../support/print-articles.ts'

/** Milliseconds from a press to the paper painted, by what was pressed. */
export interface PrintFigures {
  readonly opened: number[]
  readonly changed: number[]
}

/** Presses in the page, so that no time of the test's own comes in, and waits until the pages are painted. */
const pressed = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    performance.clearMeasures('paper-shown')
    const start = performance.now()
    document.querySelector<HTMLElement>(wanted)?.click()
    for (;;) {
      const entry = performance.getEntriesByName('paper-shown').at(-1)
      if (entry) return entry.startTime + entry.duration - start
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }, selector)

/**
 * An article of 1,500 words, read before: from the reader's Print to the finished pages, and from a choice to
 * the new ones.
 */
export const benchPrint = async (
  newPage: () => Promise<Page>,
  address: string,
  runs: number,
): Promise<PrintFigures> => {
  const opened: number[] = []
  const changed: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await newPage()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await storeArticle(page, 'long', articleOf(1500))
    await page.goto(`${address}#/read/long`)
    await page.waitForSelector('article [data-gloss]')
    await page.waitForFunction(() => performance.getEntriesByName('article-open').length > 0)
    opened.push(await pressed(page, 'a[href*="/print/"]'))
    for (const [name, at] of [
      ['print-layout', 1],
      ['print-layout', 2],
      ['print-layout', 3],
      ['print-layout', 0],
    ] as const)
      changed.push(await pressed(page, `label:nth-of-type(${at + 1}) > input[name="${name}"]`))
    await page.context().close()
  }
  return { opened, changed }
}
