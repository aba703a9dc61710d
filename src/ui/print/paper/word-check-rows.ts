import { breakLines } from './break-lines.ts'
import type { Row } from './fill-columns.ts'
import { noteChunks } from './gloss-chunks.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { cellRow, plainLine } from './set-lines.ts'

/** *Word check*: the glosses of the passage above, a tick box each, in two or three columns. */
export const wordCheckRows = (
  glosses: readonly ShownGloss[],
  numberOf: (key: string) => string | null,
  setting: Setting,
): Row[] => {
  if (glosses.length === 0) return []
  const { type, source, width, choices } = setting
  const columns = choices.noteColumns
  const between = 12
  const cell = (width - between * (columns - 1)) / columns
  const tick = type.gloss.size * 0.8
  const rows: Row[] = [titleRow(source.labels.wordCheck, setting)]
  const perColumn = Math.ceil(glosses.length / columns)
  for (let at = 0; at < perColumn; at += 1) {
    const inRow = Array.from({ length: columns }, (_, column) => ({
      shown: glosses[column * perColumn + at],
      x: column * (cell + between),
    })).filter(({ shown }) => shown)
    rows.push(
      cellRow(
        inRow.map(({ shown, x }) => ({
          x: x + tick + 5,
          lines: shown ? breakLines(noteChunks(shown, numberOf(shown.key), setting), cell - tick - 5) : [],
          leading: type.glossLeading,
          role: 'note' as const,
        })),
        {
          before: at === 0 ? 3 : 1.5,
          // Neither the first nor the last line of the box stands alone.
          keep: at === 0 || at >= perColumn - 2,
          items: inRow.map(({ x }) => ({
            kind: 'box',
            x,
            y: (type.glossLeading - tick) / 2,
            width: tick,
            height: tick,
            look: 'tick',
          })),
        },
      ),
    )
  }
  rows.push({
    before: 4,
    height: 4,
    items: [{ kind: 'rule', x: 0, y: 0, width, weight: 'hair' }],
    keep: false,
  })
  return rows
}

/** A small heading over a list, with a rule. */
export const titleRow = (text: string, { type, source, measure, width }: Setting): Row => {
  const height = type.labelBold.size * 1.6
  return {
    before: type.leading * 0.7,
    height,
    items: [
      { kind: 'rule', x: 0, y: 0, width, weight: 'line' },
      plainLine(
        { text, font: type.labelBold, lang: source.labels.lang, measure },
        { x: 0, y: 2.5, height, role: 'heading' },
      ),
    ],
    keep: true,
  }
}
