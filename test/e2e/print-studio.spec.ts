import type { Page } from '@playwright/test'
import { type Layout, PAPERS, type PrintChoices, READING_LAYOUTS } from '../../src/app/print-choices.ts'
import { articleTexts } from '../../src/article/article.ts'
import { articleOf, storeArticle } from '../support/print-articles.ts'
import { openPrint, printedPdf, type ShownLine, shownLines } from '../support/print-page.ts'
import { type PdfPage, readPdf } from '../support/read-pdf.ts'
import { expect, test } from '../support/reader-page.ts'

/** The serif has one glyph for both apostrophes, and a PDF gives back the other. */
const plain = (text: string) => text.replace(/\s+/g, '').replaceAll('ʼ', '’')
/** As wide and high as the paper is, in points. */
const SIZES = { A4: [595, 842], B5: [516, 729], Letter: [612, 792] } as const
const ARTICLES = { 400: articleOf(400), 1500: articleOf(1500) } as const

/** Points from line to line of the text, at the normal size and spacing. */
const LEADING = 16.5

/** Every word is glossed each time it comes: the hardest case. */
const DENSE: Partial<PrintChoices> = { level: 3, firstOnly: false }

interface Printed {
  readonly lines: readonly ShownLine[]
  readonly pages: readonly PdfPage[]
}

const printed = async (app: Page, id: string, choices: Partial<PrintChoices>): Promise<Printed> => {
  await openPrint(app, id, choices)
  const lines = await shownLines(app)
  return { lines, pages: await readPdf(await printedPdf(app)) }
}

/** The PDF's text on the line where one of the screen stands; a PDF may give neighbours on it as one piece. */
const pdfTextAt = (page: PdfPage, line: ShownLine): string =>
  page.texts
    .filter(({ x, y, width, height }) => {
      const below = page.height - y - line.baseline
      const onLine =
        height < line.size * 0.75 ? below < 1 && below > -line.size * 0.75 : Math.abs(below) < line.size * 0.3
      return onLine && x < line.right + 1 && x + width > line.x - 1
    })
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('')

/**
 * Text that stands over other text. A small number stands in a gap of its line, which a PDF gives as one piece,
 * gap and all; its room is checked with the line's own text.
 */
const overlaps = (page: PdfPage): string[] => {
  const texts = page.texts.filter(({ text }) => !/^[\d,]+$/.test(text))
  const boxes = texts.map(({ text, x, y, width, height }) => ({
    text,
    left: x + 0.6,
    right: x + width - 0.6,
    bottom: y - height * 0.1,
    top: y + height * 0.6,
  }))
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top)
      .map((b) => `${a.text} / ${b.text}`),
  )
}

const expectSound = ({ lines, pages }: Printed, paper: keyof typeof SIZES) => {
  const [width, height] = SIZES[paper]
  expect(pages.length).toBe(Math.max(...lines.map(({ page }) => page)) + 1)
  pages.forEach((page, at) => {
    expect(Math.abs(page.width - width)).toBeLessThan(2)
    expect(Math.abs(page.height - height)).toBeLessThan(2)
    for (const { x, y, width: long, height: high } of page.texts) {
      expect(x).toBeGreaterThan(18)
      expect(x + long).toBeLessThan(page.width - 18)
      expect(y).toBeGreaterThan(12)
      expect(y + high).toBeLessThan(page.height - 18)
    }
    expect(overlaps(page)).toEqual([])
    expect(page.missingFonts).toEqual([])
    expect(plain(page.texts.map(({ text }) => text).join(''))).toContain(`${at + 1}/${pages.length}`)
  })
  for (const line of lines) {
    const page = pages[line.page]
    if (page) expect(plain(pdfTextAt(page, line)), `page ${line.page + 1}`).toContain(plain(line.text))
  }
}

/** Parted words and a hyphen at a line's end look alike, so hyphens don't count. */
const letters = (text: string) => plain(text).replaceAll('-', '')
const storyOf = (lines: readonly ShownLine[]) =>
  letters(
    lines
      .filter(({ block }) => block !== null)
      .map(({ words }) => words)
      .join(''),
  )

const wordLine = (lines: readonly ShownLine[], key: string) =>
  lines.find(({ block, glosses }) => block !== null && glosses.includes(key))
const noteLine = (lines: readonly ShownLine[], key: string) =>
  lines.find(({ block, glosses }) => block === null && glosses.includes(key))

const store = async (app: Page, words: keyof typeof ARTICLES): Promise<string> => {
  await storeArticle(app, `article-${words}`, ARTICLES[words])
  return `article-${words}`
}

for (const words of [400, 1500] as const) {
  const article = ARTICLES[words]
  for (const layout of READING_LAYOUTS) {
    test(`${layout}, ${words} words: nothing is lost, cut or out of its place`, async ({ app }) => {
      test.setTimeout(120_000)
      const id = await store(app, words)
      for (const paper of PAPERS) {
        const result = await printed(app, id, { ...DENSE, layout, paper })
        const { lines } = result
        expectSound(result, paper)
        expect(storyOf(lines)).toBe(letters(articleTexts(article).slice(1).join('')))
        const keys = [
          ...new Set(lines.filter(({ block }) => block !== null).flatMap(({ glosses }) => glosses)),
        ]
        expect(keys.length).toBeGreaterThan(words / 12)
        for (const key of layout === 'word-list' ? [] : keys) {
          const word = wordLine(lines, key)
          const note = noteLine(lines, key)
          expect(note, `${key} has its gloss`).toBeDefined()
          if (!word || !note) continue
          if (layout !== 'word-check') expect(note.page, key).toBe(word.page)
          if (layout === 'margin')
            expect(Math.abs(note.baseline - word.baseline), key).toBeLessThan(LEADING * 1.5)
          if (layout === 'interlinear') {
            expect(word.baseline - note.baseline, key).toBeGreaterThan(word.size * 0.7)
            expect(word.baseline - note.baseline, key).toBeLessThan(word.size * 1.4)
          }
        }
        // Korean comes out of the PDF as text.
        const all = result.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')
        expect(plain(all)).toMatch(/배제하다/)
      }
    })
  }

  test(`margin, ${words} words, landscape and large print: sound as well`, async ({ app }) => {
    test.setTimeout(120_000)
    const id = await store(app, words)
    for (const layout of ['margin', 'page-notes'] as const) {
      const result = await printed(app, id, { ...DENSE, layout, typeSize: 17, lineNumbers: true })
      expectSound(result, 'A4')
      expect(storyOf(result.lines)).toBe(letters(articleTexts(article).slice(1).join('')))
    }
    const wide = await printed(app, id, { ...DENSE, layout: 'margin', orientation: 'landscape' })
    expect(wide.pages[0]?.width).toBeGreaterThan(wide.pages[0]?.height ?? 0)
    for (const page of wide.pages) expect(overlaps(page)).toEqual([])
    expect(storyOf(wide.lines)).toBe(letters(articleTexts(article).slice(1).join('')))
  })

  test(`cloze, ${words} words: the key answers every blank, in both variants`, async ({ app }) => {
    const id = await store(app, words)
    for (const paper of PAPERS) {
      const result = await printed(app, id, { layout: 'cloze', paper, twoVariants: true, nameLines: true })
      expectSound(result, paper)
      const { lines } = result
      const blanks = lines.flatMap((line) => line.blanks)
      // A key is read down its columns.
      const answers = lines
        .filter(({ role }) => role === 'answer')
        .sort((a, b) => a.page - b.page || a.x - b.x || a.baseline - b.baseline)
        .map(({ text }) => text)
      expect(answers.length).toBe(blanks.length)
      expect(answers.length).toBeGreaterThan(14)
      // Each answer is the very text that was taken out.
      const texts = articleTexts(article)
      blanks.forEach((key, at) => {
        const [block, start] = key.split(':').map(Number) as [number, number]
        const answer = answers[at] ?? '?'
        expect(texts[block]?.slice(start, start + answer.length)).toBe(answer)
      })
      const first = lines.find(({ role }) => role === 'answer')?.page ?? 0
      expect(lines.filter(({ page, block }) => page >= first && block !== null)).toEqual([])
    }
  })

  for (const layout of ['matching', 'translation'] as const satisfies Layout[]) {
    test(`${layout}, ${words} words: sound on every paper`, async ({ app }) => {
      const id = await store(app, words)
      for (const paper of PAPERS) {
        const result = await printed(app, id, { layout, paper, nameLines: true, level: 3 })
        expectSound(result, paper)
        const text = letters(result.pages.flatMap(({ texts }) => texts.map((one) => one.text)).join(''))
        if (layout === 'translation')
          for (const { kind, text: block } of article.blocks)
            if (kind === 'paragraph') expect(text).toContain(letters(block).slice(0, 24))
      }
    })
  }
}

test('the same article gives the same pages twice', async ({ app }) => {
  const id = await store(app, 400)
  await openPrint(app, id, { ...DENSE, layout: 'margin' })
  const once = await shownLines(app)
  await openPrint(app, id, { ...DENSE, layout: 'margin' })
  expect(await shownLines(app)).toEqual(once)
})
