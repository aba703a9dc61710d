import { later } from '../vocabulary/canonical.ts'
import { mergeCorrections } from '../vocabulary/correction.ts'
import { mergeWords } from '../vocabulary/merge.ts'
import { BACKUP_STORES, type BackupRecords } from './backup-records.ts'
import { type GyeotDatabase, storing, unwaited, writing } from './database.ts'
import { HANDOVER_ID } from './handover.ts'
import { type LongWork, stopIfCancelled, UNWATCHED } from './long-work.ts'
import { countMerged, mergeById, mergeLibraries, type StoreSummary } from './merge-records.ts'
import type { Handover } from './schema.ts'

/** What a restore will do, said before it does. */
export interface RestoreSummary {
  readonly articles: StoreSummary
  readonly words: StoreSummary
  readonly reviews: StoreSummary
  readonly corrections: StoreSummary
}

export interface BackupRepository {
  /** Everything, tombstones too, as of one moment. @throws Failure of storage, or `cancelled` */
  readAll(work?: LongWork): Promise<BackupRecords>
  /** @throws Failure of storage, or `cancelled` */
  summarise(records: BackupRecords, work?: LongWork): Promise<RestoreSummary>
  /**
   * Merges records into what is stored, in one transaction: all of it, or none.
   * @param choices the backup's settings, stored with the rest until they are handed over (see handover.ts)
   * @throws Failure of storage, or `cancelled`: nothing was changed
   */
  restore(
    records: BackupRecords,
    choices?: Omit<Handover, 'id'> | null,
    work?: LongWork,
  ): Promise<RestoreSummary>
}

/** Records read, or merged, in one go: few enough not to hold up the page. */
const BATCH = 500

export const backupRepository = (database: GyeotDatabase): BackupRepository => ({
  readAll: (work = UNWATCHED) => storing(() => readAll(database.transaction(BACKUP_STORES), work)),
  summarise: (records, work = UNWATCHED) =>
    storing(() => mergeAll(database.transaction(BACKUP_STORES), records, NO_WRITER, work)),
  restore: (records, choices = null, work = UNWATCHED) =>
    writing(database, [...BACKUP_STORES, 'analyses', 'handovers'], async (transaction) => {
      const summary = await mergeAll(
        transaction,
        records,
        {
          // Which store takes which value is mergeAll's care.
          put: (store, value) => unwaited(transaction.objectStore(store).put(value as never)),
          drop: (store, id) => unwaited(transaction.objectStore(store).delete(id)),
        },
        work,
      )
      if (choices) await transaction.objectStore('handovers').put({ id: HANDOVER_ID, ...choices })
      stopIfCancelled(work)
      return summary
    }),
})

type BackupStore = keyof BackupRecords

/** What is asked of a store, in whichever transaction. */
interface Readable<Value> {
  count(range?: IDBKeyRange | null): Promise<number>
  get(id: string): Promise<Value | undefined>
  getAll(range?: IDBKeyRange | null, count?: number): Promise<Value[]>
}

interface Reading {
  objectStore<Name extends BackupStore>(name: Name): Readable<BackupRecords[Name][number]>
}

interface Writer {
  put<Name extends BackupStore>(store: Name, value: BackupRecords[Name][number]): void
  drop(store: 'articles' | 'analyses' | 'removals', id: string): void
}

/** To find out what would be done. */
const NO_WRITER: Writer = { put: () => undefined, drop: () => undefined }

const readAll = async (reading: Reading, work: LongWork): Promise<BackupRecords> => {
  const counts = await Promise.all(BACKUP_STORES.map((name) => reading.objectStore(name).count()))
  const total = counts.reduce((a, b) => a + b, 1)
  let done = 0
  const all = async <Name extends BackupStore>(name: Name): Promise<BackupRecords[Name][number][]> => {
    const store = reading.objectStore(name)
    const records: BackupRecords[Name][number][] = []
    let range: IDBKeyRange | null = null
    for (;;) {
      stopIfCancelled(work)
      const batch: BackupRecords[Name][number][] = await store.getAll(range, BATCH)
      records.push(...batch)
      done += batch.length
      work.progress(done / total)
      const last = batch.at(-1)
      if (!last || batch.length < BATCH) return records
      range = IDBKeyRange.lowerBound(last.id, true)
    }
  }
  return {
    articles: await all('articles'),
    removals: await all('removals'),
    words: await all('words'),
    reviews: await all('reviews'),
    corrections: await all('corrections'),
  }
}

/**
 * Record by record: the newest wins, deletions among them; logs are united. Nothing but the transaction's own
 * requests is waited for, so that it lasts; between them the page goes on.
 */
const mergeAll = async (
  reading: Reading,
  incoming: BackupRecords,
  writer: Writer,
  work: LongWork,
): Promise<RestoreSummary> => {
  const total = BACKUP_STORES.reduce((sum, store) => sum + incoming[store].length, 1)
  let done = 0
  const step = (count: number) => {
    stopIfCancelled(work)
    done += count
    work.progress(done / total)
  }
  const mergeStore = async <Name extends 'words' | 'reviews' | 'corrections'>(
    name: Name,
    merge: (a: BackupRecords[Name][number], b: BackupRecords[Name][number]) => BackupRecords[Name][number],
  ): Promise<StoreSummary> => {
    const store = reading.objectStore(name)
    const summary = { added: 0, changed: 0, removed: 0 }
    const sorted = (incoming[name] as readonly BackupRecords[Name][number][]).toSorted(byId)
    for (let at = 0; at < sorted.length; at += BATCH) {
      const batch = sorted.slice(at, at + BATCH)
      const merged = mergeById(await storedOf(store, batch), batch, merge)
      for (const value of merged.put) writer.put(name, value)
      countMerged(merged, summary)
      step(batch.length)
    }
    return summary
  }
  const library = mergeLibraries(
    {
      articles: await reading.objectStore('articles').getAll(),
      removals: await reading.objectStore('removals').getAll(),
    },
    incoming,
  )
  for (const article of library.articles) writer.put('articles', article)
  for (const removal of library.removals) writer.put('removals', removal)
  for (const id of library.goneArticles) {
    writer.drop('articles', id)
    writer.drop('analyses', id)
  }
  for (const id of library.goneRemovals) writer.drop('removals', id)
  step(incoming.articles.length + incoming.removals.length)
  return {
    articles: library.summary,
    words: await mergeStore('words', mergeWords),
    reviews: await mergeStore('reviews', (a, b) => later(a, b, ({ time }) => time)),
    corrections: await mergeStore('corrections', mergeCorrections),
  }
}

/** As IndexedDB compares keys: by UTF-16 code units. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** What is stored under the ids of a batch, perhaps with others; in order of their ids. */
const storedOf = async <Value extends { readonly id: string }>(
  store: Readable<Value>,
  batch: readonly Value[],
): Promise<Value[]> => {
  const [first, last] = [batch[0], batch.at(-1)]
  if (!first || !last) return []
  const range = IDBKeyRange.bound(first.id, last.id)
  // One reading is quicker than hundreds, unless it brings thousands that aren't wanted.
  if ((await store.count(range)) <= 2 * BATCH) return store.getAll(range)
  return (await Promise.all(batch.map(({ id }) => store.get(id)))).flatMap((value) => value ?? [])
}
