import { type Entry, isGrammatical, isNameKind, type Level } from '../dictionary/entry.ts'
import { isWord } from '../language/language.ts'
import type { WordStatus } from '../vocabulary/saved-word.ts'
import type { Gloss } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/** The reader's status for an entry; `null` for one that was never kept. */
export type StatusOf = (entry: Pick<Entry, 'headword' | 'kind'>) => WordStatus | null

/** The shown glosses without those of words that the reader knows, or wants to be left alone with. */
export const withoutKnown = (
  blocks: readonly Pick<GlossedBlock, 'glosses'>[],
  shown: readonly (readonly number[])[],
  statusOf: StatusOf,
): readonly (readonly number[])[] =>
  shown.map((indexes, at) =>
    indexes.filter((index) => {
      const gloss = blocks[at]?.glosses[index]
      const status = gloss && statusOf(gloss.entry)
      return status !== 'known' && status !== 'ignored'
    }),
  )

export interface KnownWords {
  /** Running words. */
  readonly words: number
  /** 0 to 1: how many of them are known, by level, by the reader's word, or as names and numbers. */
  readonly knownShare: number
  /** A gloss of each word at the reader's level or above that was never kept, in the order of the text. */
  readonly fresh: readonly FreshWord[]
}

export interface FreshWord {
  /** Place among the article's texts. */
  readonly block: number
  readonly gloss: Gloss
}

/** How much of an article a reader knows. A word counts as one however often and in whatever form it comes. */
export const knownWords = (blocks: readonly GlossedBlock[], level: Level, statusOf: StatusOf): KnownWords => {
  let words = 0
  let known = 0
  const fresh = new Map<string, FreshWord>()
  blocks.forEach((block, at) => {
    const single = new Map(
      block.glosses.flatMap((gloss) =>
        gloss.spans.length === 1 ? [[gloss.spans[0]?.start, gloss]] : [],
      ) as [number, Gloss][],
    )
    for (const token of block.sentences.flatMap(({ tokens }) => tokens).filter(isWord)) {
      words += 1
      const gloss = single.get(token.start)
      const named = token.wordClass === 'proper-noun' || token.wordClass === 'numeral'
      if (gloss ? isKnown(gloss, level, statusOf) : named || token.wordClass === 'particle') known += 1
    }
    for (const gloss of block.glosses) {
      const { headword, kind } = gloss.entry
      const key = `${headword}\t${kind}`
      if (gloss.covered || fresh.has(key) || isNameKind(kind)) continue
      if (!isKnown(gloss, level, statusOf) && statusOf(gloss.entry) === null)
        fresh.set(key, { block: at, gloss })
    }
  })
  return { words, knownShare: words === 0 ? 1 : known / words, fresh: [...fresh.values()] }
}

const isKnown = ({ entry }: Gloss, level: Level, statusOf: StatusOf): boolean => {
  const status = statusOf(entry)
  if (status !== null) return status === 'known' || status === 'ignored'
  return entry.level < level || isGrammatical(entry) || isNameKind(entry.kind)
}
