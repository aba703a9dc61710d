import { isChosen, type WordChoice } from '../vocabulary/choose-words.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { paced } from './paced.ts'

/**
 * The words that a choice leaves, in the order given.
 * @returns `null` where `signal` gave up: the next letter has been typed
 */
export const findWords = async (
  words: readonly SavedWord[],
  choice: WordChoice,
  signal: AbortSignal,
  clock?: () => number,
): Promise<readonly SavedWord[] | null> => {
  const found: SavedWord[] = []
  const keep = (word: SavedWord) => {
    if (isChosen(word, choice)) found.push(word)
  }
  return (await paced(words, keep, signal, clock)) ? found : null
}

/** What words can be narrowed to beside their own properties. */
export interface WordGroups {
  /** Sorted. */
  readonly tags: readonly string[]
  /** Ids and titles, of the word met last first. */
  readonly articles: readonly (readonly [string, string])[]
}

/** @returns `null` where `signal` gave up */
export const groupsOf = async (
  words: readonly SavedWord[],
  signal: AbortSignal,
): Promise<WordGroups | null> => {
  const tags = new Set<string>()
  const titles = new Map<string, string>()
  const gather = (word: SavedWord) => {
    for (const tag of word.tags) tags.add(tag)
    for (const { articleId, articleTitle } of word.sentences)
      if (articleId !== null && !titles.has(articleId)) titles.set(articleId, articleTitle)
  }
  const done = await paced(words, gather, signal)
  return done ? { tags: [...tags].sort(), articles: [...titles] } : null
}
