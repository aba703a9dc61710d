import type { PrintChoices } from '../../../app/print-choices.ts'
import { articleRows, glossStretches, type StoryLook } from './article-rows.ts'
import type { Row } from './fill-columns.ts'
import { footNote } from './foot-notes.ts'
import { overRuns } from './gloss-chunks.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { sideNotes } from './side-notes.ts'
import { wordCheckRows } from './word-check-rows.ts'
import { listedWords, wordListRows } from './word-rows.ts'

/** Points between the text and the glosses in its margin. */
const MARGIN_GAP = 15

/** How a column's width is shared between the text and its margin. */
export const textWidth = (column: number, { layout }: PrintChoices): number =>
  layout === 'margin' ? Math.round(column * 0.675) - MARGIN_GAP : column

/**
 * The article in one of the reading layouts.
 * @param displaced glosses in the margin that stand off their word's line, and so need a number
 */
export const readingRows = (setting: Setting, column: number, displaced: ReadonlySet<string>): Row[] => {
  const { choices, shown } = setting
  const byKey = new Map(shown.map((one) => [one.key, one]))
  const found = (keys: readonly string[]): ShownGloss[] => keys.flatMap((key) => byKey.get(key) ?? [])
  const numberOf = numbering(setting, displaced)
  const look = choices.marks === 'underline' && choices.layout !== 'page-notes' ? 'marked' : 'plainmark'
  const stretches: StoryLook['stretches'] = (block) =>
    glossStretches(inBlock(shown, block), (one) => ({
      look,
      number: numberOf(one.key),
      over: choices.layout === 'interlinear' ? overRuns(one, setting) : null,
    }))
  switch (choices.layout) {
    case 'margin': {
      const x = setting.width + MARGIN_GAP
      const margin = { x, width: column - x }
      return articleRows(setting, {
        stretches,
        beside: (keys, line) =>
          keys.length === 0 ? {} : { side: sideNotes(found(keys), numberOf, { margin, line }, setting) },
      })
    }
    case 'page-notes':
      return articleRows(setting, {
        stretches,
        beside: (keys) => ({
          foot: found(keys).map((one) => footNote(one, numberOf(one.key) ?? '', setting)),
        }),
      })
    case 'word-check':
      return articleRows(setting, { stretches, after: wordChecks(setting, numberOf) })
    case 'word-list':
      return [
        ...articleRows(setting, { stretches }),
        ...wordListRows(listedWords(shown, setting.source.blocks), setting),
      ]
    default:
      return articleRows(setting, { stretches })
  }
}

const inBlock = (shown: readonly ShownGloss[], block: number): ShownGloss[] =>
  shown.filter((one) => one.block === block)

/** Numbers in the order of the text, for all glosses or for those that stand off their line. */
const numbering = ({ shown, choices }: Setting, displaced: ReadonlySet<string>) => {
  const all = choices.layout === 'page-notes' || (choices.marks === 'number' && NUMBERED.has(choices.layout))
  const numbered = all ? shown : shown.filter(({ key }) => displaced.has(key))
  const numbers = new Map(numbered.map(({ key }, at) => [key, String(at + 1)]))
  return (key: string): string | null => numbers.get(key) ?? null
}

/** Layouts whose glosses stand apart from their words, so that a number leads from one to the other. */
const NUMBERED: ReadonlySet<string> = new Set(['margin', 'page-notes', 'word-check'])

/** A passage ends after this many blocks at the least, or before a heading. */
const PASSAGE = 3

const wordChecks = (
  setting: Setting,
  numberOf: (key: string) => string | null,
): NonNullable<StoryLook['after']> => {
  const { blocks } = setting.source.article
  let from = 1
  return (block) => {
    const next = blocks[block]
    const long = block - from + 1 >= PASSAGE
    if (next && !long && next.kind !== 'heading') return []
    // A heading isn't cut off from its passage.
    if (blocks[block - 1]?.kind === 'heading') return []
    const passage = setting.shown.filter((one) => one.block >= from && one.block <= block)
    from = block + 1
    return wordCheckRows(passage, numberOf, setting)
  }
}
