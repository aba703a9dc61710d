import type { Page } from '@playwright/test'
import type { PrintChoices } from '../../src/app/print-choices.ts'

/** A line of the paper as the screen shows it, in points from its page's upper left corner. */
export interface ShownLine {
  readonly page: number
  readonly role: string
  readonly block: number | null
  readonly x: number
  readonly right: number
  /** Where its letters stand. */
  readonly baseline: number
  readonly size: number
  readonly text: string
  /** Without small numbers. */
  readonly words: string
  readonly blanks: readonly string[]
  /** Glosses whose words or Korean stand here. */
  readonly glosses: readonly string[]
}

/** Opens the print studio with choices of one's own and waits until its pages are there. */
export const openPrint = async (page: Page, id: string, choices: Partial<PrintChoices>): Promise<void> => {
  await page.goto('./#/')
  await page.evaluate(
    (chosen) => localStorage.setItem('gyeot.print', JSON.stringify({ choices: chosen })),
    choices,
  )
  await page.reload()
  await page.goto(`./#/print/${id}`)
  // How words are said, and the reader's words, come a moment after the pages.
  await page.locator('[aria-busy=false] > [data-page]').first().waitFor({ timeout: 20_000 })
  await settled(page)
}

/** Waits until the pages stand as they will be printed: they are drawn anew for the zoom and the fonts. */
const settled = async (page: Page): Promise<void> => {
  const text = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-page]')].map((sheet) => sheet.textContent).join(),
    )
  let before = ''
  for (let now = await text(); now !== before; now = await text()) {
    before = now
    await page.waitForTimeout(400)
  }
}

export const printedPdf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true })

/** Every line of the paper on the screen. */
export const shownLines = (page: Page): Promise<ShownLine[]> =>
  page.evaluate(() => {
    const round = (value: number) => Math.round(value * 100) / 100
    return [...document.querySelectorAll<HTMLElement>('[data-page]')].flatMap((sheet, at) => {
      const box = sheet.getBoundingClientRect()
      const scale = box.width / Number.parseFloat(sheet.style.width)
      return [...sheet.querySelectorAll<HTMLElement>('[data-role]')].map((line) => {
        const place = line.getBoundingClientRect()
        const copy = line.cloneNode(true) as HTMLElement
        for (const small of copy.querySelectorAll('[data-look="raised"]')) small.remove()
        const size = Number.parseFloat(line.style.fontSize)
        const glosses = [line, ...line.querySelectorAll<HTMLElement>('[data-gloss]')].flatMap(
          ({ dataset }) => dataset.gloss ?? [],
        )
        return {
          page: at,
          role: line.dataset.role ?? '',
          block: line.dataset.block === undefined ? null : Number(line.dataset.block),
          x: round((place.left - box.left) / scale),
          right: round((place.right - box.left) / scale),
          baseline: round((place.top + place.height / 2 - box.top) / scale + size * 0.35),
          size,
          text: line.textContent ?? '',
          words: copy.textContent ?? '',
          blanks: [...line.querySelectorAll<HTMLElement>('[data-look="blank"]')].map(
            ({ dataset }) => dataset.gloss ?? '',
          ),
          glosses: [...new Set(glosses)],
        }
      })
    })
  })
