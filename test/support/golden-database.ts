import { readFileSync } from 'node:fs'

interface Golden {
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[]
    readonly records: readonly unknown[]
  }[]
}

/** Writes a database as a released version wrote it, by IndexedDB's own calls and none of today's code. */
export const writeGoldenDatabase = async (version: number, name: string): Promise<void> => {
  const golden: Golden = JSON.parse(
    readFileSync(new URL(`../storage/golden/version-${version}.json`, import.meta.url), 'utf8'),
  )
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, golden.version)
    opening.onupgradeneeded = () => {
      for (const { name: storeName, keyPath, indexes, records } of golden.stores) {
        const store = opening.result.createObjectStore(storeName, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const record of records) store.put(record)
      }
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  database.close()
}
