import { isNameKind, LEVELS, type Level } from '../dictionary/entry.ts'
import { isWord } from '../language/language.ts'
import type { Gloss } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/** The running words of an article by level, small enough to stand in a list of articles. */
export interface WordCounts {
  /** Names, numbers and the like: no vocabulary. */
  readonly unleveled: number
  /** By level, 1 first. */
  readonly byLevel: readonly number[]
  /** Words that no dictionary has. */
  readonly unknown: number
}

export const countWords = (blocks: readonly GlossedBlock[]): WordCounts => {
  const byLevel = LEVELS.map(() => 0)
  let unleveled = 0
  let unknown = 0
  for (const { sentences, glosses } of blocks) {
    const byStart = wordGlosses(glosses)
    for (const token of sentences.flatMap((sentence) => sentence.tokens).filter(isWord)) {
      const gloss = byStart.get(token.start)
      if (gloss && !isNameKind(gloss.entry.kind))
        byLevel[gloss.entry.level - 1] = (byLevel[gloss.entry.level - 1] ?? 0) + 1
      else if (
        gloss ||
        token.wordClass === 'proper-noun' ||
        token.wordClass === 'numeral' ||
        token.wordClass === 'particle'
      )
        unleveled += 1
      else unknown += 1
    }
  }
  return { unleveled, byLevel, unknown }
}

/** Glosses of single words by where they start; a word inside a phrase has its own. */
const wordGlosses = (glosses: readonly Gloss[]): Map<number, Gloss> =>
  new Map(
    glosses.flatMap((gloss) =>
      gloss.spans.length === 1 ? [[gloss.spans[0]?.start ?? -1, gloss] as const] : [],
    ),
  )

export const totalWords = ({ unleveled, byLevel, unknown }: WordCounts): number =>
  unleveled + unknown + byLevel.reduce((sum, count) => sum + count, 0)

/** 0 to 1: how much of the text a reader of a level takes as known. An empty text is all easy. */
export const easyShare = (counts: WordCounts, level: Level): number => {
  const total = totalWords(counts)
  const easy = counts.unleveled + counts.byLevel.slice(0, level - 1).reduce((sum, count) => sum + count, 0)
  return total === 0 ? 1 : easy / total
}
