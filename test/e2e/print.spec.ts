import { readPdf } from '../support/read-pdf.ts'
import { expect, LONG_SAMPLE, openSample, test } from '../support/reader-page.ts'

const plain = (text: string) => text.replace(/\s+/g, '')

for (const format of ['A4', 'Letter'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`printed on ${format} from a window ${width} wide`, () => {
      test.use({ viewport: { width, height: 844 }, settings: { theme: 'dark' } })

      test('the article stands with its glosses in the margin, and nothing else', async ({ app }) => {
        const article = await openSample(app, LONG_SAMPLE)
        const paragraphs = await article.locator('[data-block]').evaluateAll((blocks) =>
          blocks.map((block) => {
            const copy = block.cloneNode(true) as Element
            for (const note of copy.querySelectorAll('[data-note], rt')) note.remove()
            return copy.textContent ?? ''
          }),
        )
        const pages = await readPdf(await app.pdf({ format, preferCSSPageSize: false }))
        const column = (page: (typeof pages)[number]) => page.texts.filter(({ x }) => x < page.width * 0.62)
        const margin = (page: (typeof pages)[number]) =>
          page.texts.filter(({ x, y }) => x > page.width * 0.62 && y > 50)
        const story = plain(
          pages
            .map((page) =>
              column(page)
                .map(({ text }) => text)
                .join(''),
            )
            .join(''),
        )
        for (const paragraph of paragraphs) expect(story).toContain(plain(paragraph).slice(0, 40))
        const glosses = pages
          .map((page) =>
            margin(page)
              .map(({ text }) => text)
              .join(' '),
          )
          .join(' ')
        expect(glosses).toMatch(/유치/)
        expect(glosses).toMatch(/배제하다/)
        for (const page of pages) {
          for (const { x, y, width: long } of page.texts) {
            expect(x).toBeGreaterThan(20)
            expect(x + long).toBeLessThan(page.width - 20)
            expect(y).toBeGreaterThan(20)
          }
        }
        const all = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ')
        expect(all).not.toMatch(/단어장|설정|사전 /)
        expect(all).toContain(`1 / ${pages.length}`)
        expect(pages.length).toBeLessThanOrEqual(4)
      })
    })
  }
}
