import { breakLines } from './break-lines.ts'
import type { FootNote } from './fill-columns.ts'
import { noteChunks } from './gloss-chunks.ts'
import type { Item } from './paper.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { lineItem } from './set-lines.ts'

const BETWEEN = 14
/** Above the rule and below it. */
const ROOM = { above: 9, below: 6 }

/** One gloss for the foot of a column, as wide as one of the foot's own columns. */
export const footNote = (shown: ShownGloss, number: string, setting: Setting): FootNote => {
  const leading = setting.type.glossLeading
  const lines = breakLines(noteChunks(shown, number, setting), noteWidth(setting))
  return {
    gloss: shown.key,
    height: lines.length * leading,
    items: lines.map((line, at) => lineItem(line, { x: 0, y: at * leading, height: leading, role: 'note' })),
  }
}

const noteWidth = ({ width, choices }: Setting): number =>
  (width - BETWEEN * (choices.noteColumns - 1)) / choices.noteColumns

/** The notes' heights in columns of the same number, filled one after another and as even as can be. */
const balanced = (notes: readonly FootNote[], count: number, step: number): FootNote[][] => {
  const total = notes.reduce((sum, { height }) => sum + height, 0)
  let target = Math.max(total / count, ...notes.map(({ height }) => height))
  for (;;) {
    const columns: FootNote[][] = [[]]
    let filled = 0
    for (const note of notes) {
      if (filled + note.height > target + 0.01 && columns.at(-1)?.length) {
        columns.push([])
        filled = 0
      }
      columns.at(-1)?.push(note)
      filled += note.height
    }
    if (columns.length <= count) return columns
    target += step / 2
  }
}

const heightOf = (column: readonly FootNote[]): number => column.reduce((sum, { height }) => sum + height, 0)

/** What notes take at a column's foot, rule and room included. */
export const footHeight = (notes: readonly FootNote[], { type, choices }: Setting): number =>
  notes.length === 0
    ? 0
    : ROOM.above +
      ROOM.below +
      Math.max(...balanced(notes, choices.noteColumns, type.glossLeading).map(heightOf))

/** The notes with their rule; places from the column's left edge and the foot's upper edge. */
export const footItems = (notes: readonly FootNote[], setting: Setting): Item[] => {
  if (notes.length === 0) return []
  const step = noteWidth(setting) + BETWEEN
  const columns = balanced(notes, setting.choices.noteColumns, setting.type.glossLeading)
  return [
    { kind: 'rule', x: 0, y: ROOM.above, width: setting.width * 0.3, weight: 'hair' },
    ...columns.flatMap((column, at) => {
      let y = ROOM.above + ROOM.below
      return column.flatMap((note) => {
        const items = note.items.map((item) => ({ ...item, x: item.x + at * step, y: item.y + y }))
        y += note.height
        return items
      })
    }),
  ]
}
