import type { SavedWord } from '../vocabulary/saved-word.ts'
import { type GyeotDatabase, storing } from './database.ts'

/** The words a reader saved. */
export interface WordRepository {
  /** Latest first. */
  list(): Promise<SavedWord[]>
  put(word: SavedWord): Promise<void>
  remove(id: string): Promise<void>
}

export const wordRepository = (database: GyeotDatabase): WordRepository => ({
  list: () => storing(async () => (await database.getAllFromIndex('words', 'bySaved')).reverse()),
  put: (word) =>
    storing(async () => {
      await database.put('words', word)
    }),
  remove: (id) => storing(() => database.delete('words', id)),
})
