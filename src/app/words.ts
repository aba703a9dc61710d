import { atom, type ReadableAtom } from 'nanostores'
import { asFailure } from '../article/failure.ts'
import type { WordRepository } from '../storage/words.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import type { Notices } from './notices.ts'

export interface Words {
  /** `null` until they have been read from storage; latest first. */
  readonly words: ReadableAtom<readonly SavedWord[] | null>
  refresh(): Promise<void>
  save(word: SavedWord): Promise<void>
  /** Forgets a word; a notice offers to put it back. */
  remove(word: SavedWord): Promise<void>
}

export const wordsStore = (repository: WordRepository, notices: Notices): Words => {
  const words = atom<readonly SavedWord[] | null>(null)
  const failed = (error: unknown) => notices.show({ kind: 'failed', failure: asFailure(error) })
  const refresh = async () => {
    try {
      words.set(await repository.list())
    } catch (error) {
      words.set(words.get() ?? [])
      failed(error)
    }
  }
  const save = async (word: SavedWord) => {
    try {
      await repository.put(word)
      await refresh()
    } catch (error) {
      failed(error)
    }
  }
  return {
    words,
    refresh,
    save,
    async remove(word) {
      try {
        await repository.remove(word.id)
        await refresh()
        // Putting back reports its own failure.
        notices.show({ kind: 'done', what: 'word-removed', name: word.headword, undo: () => void save(word) })
      } catch (error) {
        failed(error)
      }
    },
  }
}
