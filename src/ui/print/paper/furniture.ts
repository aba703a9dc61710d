import type { Row } from './fill-columns.ts'
import type { Item } from './paper.ts'
import type { Setting } from './paper-source.ts'
import { lineItem, plainLine, plainLines } from './set-lines.ts'

/** Lines for class, name, date and score at a paper's head. */
export const nameLines = ({ choices, source, type, measure, width }: Setting): Row[] => {
  if (!choices.nameLines) return []
  const { labels } = source
  const height = type.label.size * 2.2
  const shares = [
    [labels.className, 0.2],
    [labels.name, 0.36],
    [labels.date, 0.26],
    [labels.score, 0.18],
  ] as const
  let x = 0
  const items = shares.flatMap(([text, share]): Item[] => {
    const label = plainLine(
      { text, font: type.label, lang: labels.lang, measure, look: 'quiet' },
      { x, y: 0, height, role: 'label' },
    )
    const start = x + label.width + 4
    x += width * share
    return [label, { kind: 'rule', x: start, y: height * 0.78, width: x - start - 10, weight: 'hair' }]
  })
  return [{ before: 0, height: height + 10, items, keep: true }]
}

/** Points; a phone reads a code of this size from a desk. */
const QR_SIZE = 44
const FOOTER_SIZE = 7.5

/** The foot of a page: where the article is from, the page's number, and on the first page the code of its address. */
export const footerItems = (page: number, pages: number, setting: Setting): Item[] => {
  const { choices, source, sheet, measure } = setting
  if (!choices.footer) return []
  const { article, labels } = source
  const font = { family: 'sans', weight: 400, size: FOOTER_SIZE } as const
  const first = sheet.columns[0]
  const last = sheet.columns.at(-1)
  if (!first || !last) return []
  const left = first.x
  const right = last.x + last.width
  const y = sheet.bottom + 14
  const height = FOOTER_SIZE * 1.35
  const origin = [article.source ?? article.title, article.url].filter(Boolean).join(' · ')
  const lines = plainLines(
    { text: origin, font, lang: article.language, measure, look: 'quiet' },
    (right - left) * 0.42,
  ).slice(0, 3)
  const number = labels.pageOf(page, pages)
  const middle = (left + right) / 2 + measure(number, font) / 2
  return [
    ...lines.map((line, at) => lineItem(line, { x: left, y: y + at * height, height, role: 'footer' })),
    plainLine(
      { text: number, font, lang: labels.lang, measure },
      { x: middle, y, height, role: 'footer' },
      true,
    ),
    ...(choices.qr && article.url && page === 1
      ? [{ kind: 'qr', x: right - QR_SIZE, y: sheet.bottom + 10, size: QR_SIZE, text: article.url } as const]
      : []),
  ]
}
