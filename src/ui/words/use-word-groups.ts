import { useEffect, useState } from 'react'
import { groupsOf, type WordGroups } from '../../app/find-words.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'

const NONE: WordGroups = { tags: [], articles: [] }

/** The tags and articles of words; those of the words before until they are gathered. */
export const useWordGroups = (words: readonly SavedWord[]): WordGroups => {
  const [groups, setGroups] = useState(NONE)
  useEffect(() => {
    const leaving = new AbortController()
    // It can't fail, and gives nothing when it is given up.
    void groupsOf(words, leaving.signal).then((result) => {
      if (result) setGroups(result)
    })
    return () => leaving.abort()
  }, [words])
  return groups
}
