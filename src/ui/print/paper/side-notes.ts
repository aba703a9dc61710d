import { breakLines } from './break-lines.ts'
import type { SideNotes } from './fill-columns.ts'
import { noteChunks } from './gloss-chunks.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { joinChunks, lineItem } from './set-lines.ts'

interface SidePlace {
  /** From the column's left edge. */
  readonly margin: { readonly x: number; readonly width: number }
  /** The line of text they stand beside. */
  readonly line: { readonly leading: number; readonly size: number }
}

/**
 * The glosses beside one line of text: each on a line of its own, or, for where that takes too much room, one
 * after another.
 */
export const sideNotes = (
  glosses: readonly ShownGloss[],
  numberOf: (key: string) => string | null,
  { margin, line: text }: SidePlace,
  setting: Setting,
): SideNotes[] => {
  const { type } = setting
  const leading = type.glossLeading
  const anchor = alignedTop(text.leading, text.size, leading, type.gloss.size)
  const chunks = glosses.map((gloss) => noteChunks(gloss, numberOf(gloss.key), setting))
  const stacked = chunks.flatMap((list) => breakLines(list, margin.width))
  const runIn = breakLines(joinChunks(chunks, type.gloss.size * 1.1, type.gloss), margin.width)
  const ways = runIn.length < stacked.length ? [stacked, runIn] : [stacked]
  return ways.map((lines) => ({
    items: lines.map((line, at) =>
      lineItem(line, { x: margin.x, y: at * leading, height: leading, role: 'note' }),
    ),
    height: lines.length * leading,
    anchor,
    notes: glosses.map(({ key }) => ({
      gloss: key,
      offset:
        Math.max(
          0,
          lines.findIndex(({ runs }) => runs.some(({ gloss }) => gloss === key)),
        ) * leading,
    })),
  }))
}

/** Where a small line begins so that its letters stand on those of a larger line beside it. */
export const alignedTop = (leading: number, size: number, smallLeading: number, smallSize: number): number =>
  leading / 2 + size * BASELINE - (smallLeading / 2 + smallSize * BASELINE)

/** From the middle of a line to its baseline, in its type size. */
const BASELINE = 0.35
