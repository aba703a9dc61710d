import { startTransition, useEffect, useMemo, useState } from 'react'
import { findWords } from '../../app/find-words.ts'
import { inOrder, type WordChoice, type WordOrder } from '../../vocabulary/choose-words.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'

/** The words a choice leaves; those of the choice before until they are found, at first every word. */
export const useFoundWords = (
  words: readonly SavedWord[],
  choice: WordChoice,
  order: WordOrder,
): readonly SavedWord[] => {
  const ordered = useMemo(() => inOrder(words, order), [words, order])
  // A screen opens on every word: its first rows needn't wait for a search.
  const [found, setFound] = useState<readonly SavedWord[]>(ordered)
  useEffect(() => {
    const leaving = new AbortController()
    // It can't fail, and gives nothing when it is given up.
    void findWords(ordered, choice, leaving.signal).then((result) => {
      // Drawn in between letters, not before the next one.
      if (result) startTransition(() => setFound(result))
    })
    return () => leaving.abort()
  }, [ordered, choice])
  return found
}
