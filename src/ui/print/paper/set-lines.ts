import { breakLines, type SetLine } from './break-lines.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import type { Row } from './fill-columns.ts'
import type { Font, Item, LineItem, LineRole, Measure, RunLook } from './paper.ts'

/** A line of a paper from a line of chunks. */
export const lineItem = (
  { runs, width }: Pick<SetLine, 'runs' | 'width'>,
  place: { x: number; y: number; height: number; role: LineRole },
): LineItem => ({ kind: 'line', runs, width, ...place })

interface PlainText {
  readonly text: string
  readonly font: Font
  readonly lang: string
  readonly measure: Measure
  readonly look?: RunLook
}

/** A short text on a single line, at its left edge, or at its right edge with `right`. */
export const plainLine = (
  { text, font, lang, measure, look }: PlainText,
  place: { x: number; y: number; height: number; role: LineRole },
  right = false,
): LineItem => {
  const width = measure(text, font)
  return lineItem(
    { runs: [{ text, font, lang, width, ...(look ? { look } : {}) }], width },
    right ? { ...place, x: place.x - width } : place,
  )
}

/** A text in as many lines as it needs. */
export const plainLines = (text: PlainText, width: number): SetLine[] => breakLines(chunksOf(text), width)

interface RowsOfLines {
  readonly lines: readonly SetLine[]
  readonly leading: number
  readonly role: LineRole
  readonly x?: number
  readonly before: number
  readonly keepTogether?: boolean
  readonly keepWithNext?: boolean
}

/** A row a line; neither the first nor the last line of several stands alone in a column. */
export const rowsOfLines = ({
  lines,
  leading,
  role,
  x = 0,
  before,
  keepTogether = false,
  keepWithNext = false,
}: RowsOfLines): Row[] =>
  lines.map((line, at) => ({
    before: at === 0 ? before : 0,
    height: leading,
    items: [lineItem(line, { x, y: 0, height: leading, role })],
    keep: at === lines.length - 1 ? keepWithNext : keepTogether || isLonely(at, lines.length),
  }))

/** Whether ending a column after this line would leave one line alone on either side. */
export const isLonely = (at: number, count: number): boolean =>
  at < count - 1 && (at === 0 || at === count - 2)

/** Cells side by side in one row, each a column of lines. */
export const cellRow = (
  cells: readonly {
    readonly x: number
    readonly y?: number
    readonly lines: readonly SetLine[]
    readonly leading: number
    readonly role: LineRole
  }[],
  options: { before: number; keep: boolean; least?: number; items?: readonly Item[] },
): Row => {
  const items = cells.flatMap(({ x, y = 0, lines, leading, role }) =>
    lines.map((line, at) => lineItem(line, { x, y: y + at * leading, height: leading, role })),
  )
  const height = Math.max(
    options.least ?? 0,
    ...cells.map(({ y = 0, lines, leading }) => y + lines.length * leading),
  )
  return {
    before: options.before,
    height,
    items: [...(options.items ?? []), ...items],
    keep: options.keep,
  }
}

/** Chunks one after another, the last of each list with a space after it. */
export const joinChunks = (lists: readonly (readonly Chunk[])[], space: number, font: Font): Chunk[] =>
  lists.flatMap((list, place) =>
    list.map((chunk, at) =>
      at === list.length - 1 && place < lists.length - 1
        ? { ...chunk, space: { text: ' ', font, lang: 'ko', width: space, look: 'spacer' as const } }
        : chunk,
    ),
  )
