import { isGrammatical, type Level } from '../dictionary/entry.ts'
import type { Gloss } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/** The reader's choice of how much stands beside the text. */
export interface ShownChoice {
  /** Words below the reader's level are taken as known; 1 glosses everything. */
  readonly level: Level
  /** A word that comes again in the article is glossed the first time only. */
  readonly firstOnly: boolean
}

/** Where a gloss stands in an article: block and place in that block's `glosses`. */
export interface GlossPlace {
  readonly block: number
  readonly gloss: number
}

/** The glosses that stand beside each block's text, by index into its `glosses`, in the order of the text. */
export const shownGlosses = (
  blocks: readonly Pick<GlossedBlock, 'glosses'>[],
  { level, firstOnly }: ShownChoice,
): number[][] => {
  const seen = new Set<string>()
  return blocks.map(({ glosses }) =>
    glosses.flatMap((gloss, index) => {
      if (!isShownAt(gloss, level)) return []
      if (firstOnly) {
        const identity = meaningOf(gloss)
        if (seen.has(identity)) return []
        seen.add(identity)
      }
      return [index]
    }),
  )
}

const isShownAt = (gloss: Gloss, level: Level): boolean =>
  !gloss.covered && gloss.entry.level >= level && !isGrammatical(gloss.entry)

/** The same word in another sense is news to the reader, so it counts as another. */
const meaningOf = ({ entry, chosen }: Gloss): string => `${entry.headword}\t${entry.kind}\t${chosen}`
