import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { GyeotSchema } from './schema.ts'

type Upgrade = IDBPTransaction<GyeotSchema, StoreNames<GyeotSchema>[], 'versionchange'>

/** Brings a database written by an older version up to this one's schema, a step a version. */
export const migrate = (database: IDBPDatabase<GyeotSchema>, oldVersion: number, _upgrade: Upgrade): void => {
  if (oldVersion < 1) {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('byAdded', 'added')
    database.createObjectStore('analyses', { keyPath: 'articleId' })
    const words = database.createObjectStore('words', { keyPath: 'id' })
    words.createIndex('bySaved', 'saved')
    words.createIndex('byArticle', 'sentence.articleId')
  }
}
