import { type PrintChoices, WORKSHEETS } from '../../../app/print-choices.ts'
import { worksheetRows } from '../sheets/worksheet-rows.ts'
import { type FilledColumn, fillColumns, type PlacedRow, type Row } from './fill-columns.ts'
import { footHeight, footItems } from './foot-notes.ts'
import { footerItems, nameLines } from './furniture.ts'
import type { Item, Measure, Page } from './paper.ts'
import { type PaperSource, type Setting, shownOnPaper } from './paper-source.ts'
import { readingRows, textWidth } from './reading-layouts.ts'
import { sheetOf, typeSizes } from './sheet.ts'

/** In lines of the text: how far below its word a gloss may begin, and from where on it needs a number. */
const MAX_DRIFT = 1.3
const MISLEADING = 0.8

/** The whole paper, page by page. The same source, choices and measures give the same pages. */
export const setPaper = (source: PaperSource, chosen: PrintChoices, measure: Measure): Page[] => {
  // An article without an address leaves no room for its code.
  const choices = { ...chosen, qr: chosen.qr && source.article.url !== null }
  const sheet = sheetOf(choices)
  const column = sheet.columns[0]?.width ?? 0
  const setting: Setting = {
    source,
    choices,
    sheet,
    measure,
    type: typeSizes(choices),
    width: textWidth(column, choices),
    shown: shownOnPaper(source, choices),
  }
  const fill = (displaced: ReadonlySet<string>) => filled(setting, rowsOf(setting, column, displaced))
  let columns = fill(NONE)
  if (choices.layout === 'margin' && choices.marks === 'underline') {
    const displaced = displacedNotes(columns, setting)
    // A number takes room of its own, so the lines are broken once more.
    if (displaced.size > 0) columns = fill(displaced)
  }
  const pages = pagesOf(columns, sheet.columns.length)
  return pages.map((filledColumns, at) => ({
    width: sheet.width,
    height: sheet.height,
    items: [
      ...filledColumns.flatMap((one, place) =>
        shift(columnItems(one, setting), sheet.columns[place]?.x ?? 0, sheet.top),
      ),
      ...footerItems(at + 1, pages.length, setting),
    ],
  }))
}

const NONE: ReadonlySet<string> = new Set()

const rowsOf = (setting: Setting, column: number, displaced: ReadonlySet<string>): Row[] =>
  (WORKSHEETS as readonly string[]).includes(setting.choices.layout)
    ? worksheetRows(setting)
    : [...nameLines(setting), ...readingRows(setting, column, displaced)]

const filled = (setting: Setting, rows: readonly Row[]): FilledColumn[] =>
  fillColumns(rows, {
    height: setting.sheet.bottom - setting.sheet.top,
    footHeight: (notes) => footHeight(notes, setting),
    maxDrift: setting.type.leading * MAX_DRIFT,
  })

const displacedNotes = (columns: readonly FilledColumn[], { type }: Setting): Set<string> => {
  const displaced = new Set<string>()
  for (const { rows } of columns)
    for (const { side } of rows)
      for (const { gloss, offset } of side?.notes.notes ?? [])
        if (Math.abs((side?.drift ?? 0) + offset) > type.leading * MISLEADING) displaced.add(gloss)
  return displaced
}

/** Columns side by side; a sheet of its own begins on a page of its own. */
const pagesOf = (columns: readonly FilledColumn[], perPage: number): FilledColumn[][] => {
  const pages: FilledColumn[][] = []
  for (const column of columns) {
    const page = pages.at(-1)
    if (!page || page.length === perPage || column.startsPage) pages.push([column])
    else page.push(column)
  }
  return pages
}

const columnItems = (column: FilledColumn, setting: Setting): Item[] => {
  const height = setting.sheet.bottom - setting.sheet.top
  return [
    ...column.rows.flatMap(rowItems),
    ...shift(footItems(column.foot, setting), 0, height - footHeight(column.foot, setting)),
  ]
}

const rowItems = ({ row, y, side }: PlacedRow): Item[] => [
  ...shift(row.items, 0, y),
  ...(side ? shift(side.notes.items, 0, side.y) : []),
]

const shift = (items: readonly Item[], x: number, y: number): Item[] =>
  items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }))
