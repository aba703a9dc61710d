import type { PrintChoices } from '../../../app/print-choices.ts'
import type { Article } from '../../../article/article.ts'
import type { EntryKind } from '../../../dictionary/entry.ts'
import { type Gloss, glossStart } from '../../../gloss/gloss.ts'
import type { GlossedBlock } from '../../../gloss/gloss-block.ts'
import { type ShownChoice, shownGlosses } from '../../../gloss/shown-glosses.ts'
import type { SavedWord } from '../../../vocabulary/saved-word.ts'
import { glossKey, type Measure } from './paper.ts'
import type { Sheet, TypeSizes } from './sheet.ts'

/** All that stands on a paper. */
export interface PaperSource {
  readonly article: Article
  /** The title first, then a block for each of the article's. */
  readonly blocks: readonly GlossedBlock[]
  readonly picks: Picks
  /** The reader's level where the choices leave it open. */
  readonly level: ShownChoice['level']
  readonly savedWords: readonly SavedWord[]
  /** By headword, without slashes; words that are missing have none. */
  readonly pronunciations: ReadonlyMap<string, string>
  /** By block, the title first, a translation a sentence; `null` where there are none. */
  readonly translations: readonly (readonly (string | null)[])[] | null
  readonly labels: PaperLabels
}

/** What the reader picked and dropped by clicking on words; see `glossKey`. */
export interface Picks {
  readonly added: ReadonlySet<string>
  readonly dropped: ReadonlySet<string>
}

export const NO_PICKS: Picks = { added: new Set(), dropped: new Set() }

/** The words of the app's language on the paper. */
export interface PaperLabels {
  readonly lang: string
  readonly className: string
  readonly name: string
  readonly date: string
  readonly score: string
  readonly wordCheck: string
  readonly wordList: string
  readonly wordBank: string
  readonly cloze: string
  readonly matching: string
  readonly translation: string
  readonly quiz: string
  readonly answerKey: string
  readonly noWords: string
  readonly kind: (kind: EntryKind) => string
  readonly level: (level: number) => string
  readonly pageOf: (page: number, pages: number) => string
  readonly variant: (name: string, seed: number) => string
}

/** What every part of a paper is set with. */
export interface Setting {
  readonly source: PaperSource
  readonly choices: PrintChoices
  readonly type: TypeSizes
  readonly sheet: Sheet
  readonly measure: Measure
  /** The text's own width in a column, without the margin. */
  readonly width: number
  readonly shown: readonly ShownGloss[]
}

/** A gloss that stands on the paper. */
export interface ShownGloss {
  readonly key: string
  /** 0 is the title. */
  readonly block: number
  readonly gloss: Gloss
}

/** The glosses of the story at the level chosen, with those picked and without those dropped, in the text's order. */
export const shownOnPaper = (source: PaperSource, choices: PrintChoices): ShownGloss[] => {
  const { blocks, picks } = source
  const choice = { level: choices.level ?? source.level, firstOnly: choices.firstOnly }
  const printed = blocks.slice(1).map((block, at) => (isPrinted(source.article, at, choices) ? block : EMPTY))
  const beside = shownGlosses(printed, choice)
  return printed.flatMap(({ glosses }, at) => {
    const block = at + 1
    const wanted = new Set(beside[at])
    const taken: ShownGloss[] = []
    glosses.forEach((gloss, index) => {
      const key = glossKey(block, glossStart(gloss))
      if (gloss.covered || picks.dropped.has(key) || !(wanted.has(index) || picks.added.has(key))) return
      taken.push({ key, block, gloss })
    })
    return taken
  })
}

const EMPTY: Pick<GlossedBlock, 'glosses'> = { glosses: [] }

/** @param at place among the article's blocks */
export const isPrinted = (article: Article, at: number, { captions }: PrintChoices): boolean =>
  captions || article.blocks[at]?.kind !== 'caption'

/** The gloss that a word belongs to, as it can be picked: of the phrase where it stands in one. */
export const pickableAt = (block: GlossedBlock | undefined, start: number): Gloss | null =>
  block?.glosses.find(
    (gloss) => !gloss.covered && gloss.spans.some((span) => span.start <= start && start < span.end),
  ) ?? null

/** Picks with one word turned over. */
export const togglePick = (picks: Picks, key: string, isShown: boolean): Picks => {
  const added = new Set(picks.added)
  const dropped = new Set(picks.dropped)
  if (isShown) {
    if (!added.delete(key)) dropped.add(key)
  } else if (!dropped.delete(key)) added.add(key)
  return { added, dropped }
}
