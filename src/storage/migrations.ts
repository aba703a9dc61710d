import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { SavedWord, WordSentence } from '../vocabulary/saved-word.ts'
import type { GyeotSchema } from './schema.ts'

type Upgrade = IDBPTransaction<GyeotSchema, StoreNames<GyeotSchema>[], 'versionchange'>

/**
 * Brings a database written by an older version up to this one's schema, a step a version. Nothing but the
 * upgrade's own requests may be awaited: the transaction would be over.
 */
export const migrate = async (
  database: IDBPDatabase<GyeotSchema>,
  oldVersion: number,
  upgrade: Upgrade,
): Promise<void> => {
  if (oldVersion < 1) {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('byAdded', 'added')
    database.createObjectStore('analyses', { keyPath: 'articleId' })
    database.createObjectStore('words', { keyPath: 'id' }).createIndex('bySaved', 'saved')
  }
  if (oldVersion < 2) {
    const reviews = database.createObjectStore('reviews', { keyPath: 'id' })
    reviews.createIndex('byTime', 'time')
    reviews.createIndex('byWord', 'wordId')
    database.createObjectStore('corrections', { keyPath: 'id' })
    database.createObjectStore('removals', { keyPath: 'id' })
    if (oldVersion === 1) {
      const words = upgrade.objectStore('words')
      // Over the one sentence a word had then. The name is no longer in the schema's types.
      words.deleteIndex('byArticle' as 'bySaved')
      for await (const cursor of words) await cursor.update(fromVersion1(cursor.value as unknown as WordOf1))
    }
  }
  if (oldVersion < 3) database.createObjectStore('handovers', { keyPath: 'id' })
}

/** A word as version 1 stored it: one sentence, nothing of a review. */
interface WordOf1
  extends Pick<SavedWord, 'id' | 'language' | 'headword' | 'kind' | 'level' | 'gloss' | 'ipa' | 'saved'> {
  readonly sentence: Omit<WordSentence, 'met'>
}

const fromVersion1 = ({ sentence, ...word }: WordOf1): SavedWord => ({
  ...word,
  ownGloss: null,
  note: '',
  sentences: [{ ...sentence, met: word.saved }],
  standing: 'study',
  standingSince: word.saved,
  tags: [],
  changed: word.saved,
  deleted: false,
  card: null,
  reviewed: 0,
})
