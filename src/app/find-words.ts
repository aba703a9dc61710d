import { isChosen, type WordChoice } from '../vocabulary/choose-words.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'

/** How long the page may be held up at a time. Milliseconds. */
const SLICE = 8

/**
 * The words that a choice leaves, in the order given, looked through a slice at a time so that typing in the
 * search is never held up.
 * @returns `null` where `signal` gave up: the next letter has been typed
 */
export const findWords = async (
  words: readonly SavedWord[],
  choice: WordChoice,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): Promise<readonly SavedWord[] | null> => {
  const found: SavedWord[] = []
  let until = clock() + SLICE
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word && isChosen(word, choice)) found.push(word)
    if (at % 64 === 63 && clock() > until) {
      await new Promise((resolve) => setTimeout(resolve))
      if (signal.aborted) return null
      until = clock() + SLICE
    }
  }
  return signal.aborted ? null : found
}
