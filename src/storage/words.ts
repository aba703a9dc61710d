import type { ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { type GyeotDatabase, storing, unwaited, writing } from './database.ts'
import { type LongWork, partOf, stopIfCancelled, UNWATCHED } from './long-work.ts'

/** A word before and after a change; `null` before where it was not there. */
export interface WordChange {
  readonly before: SavedWord | null
  readonly after: SavedWord
}

/**
 * The words a reader keeps, and the log of their reviews. Every write is one transaction that reads what it
 * changes, so that a tab with an old copy overwrites nothing, and a word never lands without its log entry.
 */
export interface WordRepository {
  /** The words saved last, latest first, without those deleted: enough for a first screenful. */
  latest(count: number): Promise<SavedWord[]>
  /** All, without those deleted, in no particular order. */
  list(): Promise<SavedWord[]>
  /** As they are stored, tombstones too; those that aren't there are left out. */
  get(ids: readonly string[]): Promise<SavedWord[]>
  /**
   * Changes words together. `change` is given the words as they are stored now, tombstones too, and gives those
   * that are to be written; it must not wait for anything.
   * @throws Failure of storage, or `cancelled`: then nothing is changed
   */
  change(
    ids: readonly string[],
    change: (known: ReadonlyMap<string, SavedWord>) => readonly SavedWord[],
    work?: LongWork,
  ): Promise<WordChange[]>
  /** An answer: the word's card and the entry for the log. `null` where the word has gone meanwhile. */
  review(
    id: string,
    answer: (known: SavedWord) => { word: SavedWord; entry: ReviewEntry },
  ): Promise<(WordChange & { readonly entry: ReviewEntry }) | null>
  /** Takes an answer back: the card is as before, the entry is gone. */
  takeBack(entry: ReviewEntry, change: (known: SavedWord) => SavedWord): Promise<WordChange | null>
  /** Every entry of the log since a time, in order of time. @throws Failure of storage, or `cancelled` */
  log(since: number, work?: LongWork): Promise<ReviewEntry[]>
}

/** Records read or written in one go: few enough that turning them into objects doesn't hold up the page. */
const BATCH = 500
/** How much of a change is reading what is there. */
const READING_SHARE = 0.3

/** A batch at a time, with how far it is. Waits for nothing but the transaction's own requests. */
const inBatches = async <Item>(
  items: readonly Item[],
  work: LongWork,
  each: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < items.length; at += BATCH) {
    stopIfCancelled(work)
    await each(items.slice(at, at + BATCH))
    work.progress(Math.min(1, (at + BATCH) / items.length))
  }
}

export const wordRepository = (database: GyeotDatabase): WordRepository => ({
  latest: (count) =>
    storing(async () => {
      const found: SavedWord[] = []
      const { store } = database.transaction('words')
      for await (const { value } of store.index('bySaved').iterate(null, 'prev')) {
        if (!value.deleted) found.push(value)
        if (found.length >= count) break
      }
      return found
    }),
  list: () =>
    storing(async () => {
      const words: SavedWord[] = []
      let range: IDBKeyRange | null = null
      for (;;) {
        const batch: SavedWord[] = await database.getAll('words', range, BATCH)
        for (const word of batch) if (!word.deleted) words.push(word)
        const last = batch.at(-1)
        if (!last || batch.length < BATCH) return words
        range = IDBKeyRange.lowerBound(last.id, true)
      }
    }),
  get: (ids) =>
    storing(async () => {
      const { store } = database.transaction('words')
      return (await Promise.all(ids.map((id) => store.get(id)))).flatMap((word) => word ?? [])
    }),
  change: (ids, change, watched = UNWATCHED) =>
    writing(database, ['words'], async (work) => {
      const store = work.objectStore('words')
      const known = new Map<string, SavedWord>()
      await inBatches(ids, partOf(watched, 0, READING_SHARE), async (batch) => {
        for (const word of await Promise.all(batch.map((id) => store.get(id))))
          if (word) known.set(word.id, word)
      })
      const changed = change(known)
      await inBatches(changed, partOf(watched, READING_SHARE, 1), (batch) => {
        const requests = batch.map((word) => {
          const request = store.put(word)
          // One that can't be made throws before the others are waited for.
          unwaited(request)
          return request
        })
        return Promise.all(requests)
      })
      return changed.map((after) => ({ before: known.get(after.id) ?? null, after }))
    }),
  review: (id, answer) =>
    writing(database, ['words', 'reviews'], async (work) => {
      const before = await work.objectStore('words').get(id)
      if (!before || before.deleted) return null
      const { word, entry } = answer(before)
      unwaited(work.objectStore('words').put(word))
      unwaited(work.objectStore('reviews').put(entry))
      return { before, after: word, entry }
    }),
  takeBack: (entry, change) =>
    writing(database, ['words', 'reviews'], async (work) => {
      const before = await work.objectStore('words').get(entry.wordId)
      const after = before && change(before)
      await work.objectStore('reviews').delete(entry.id)
      if (!after) return null
      await work.objectStore('words').put(after)
      return { before, after }
    }),
  log: (since, work = UNWATCHED) =>
    storing(async () => {
      const range = IDBKeyRange.lowerBound(since)
      const index = database.transaction('reviews').store.index('byTime')
      const total = await index.count(range)
      if (total <= BATCH) return index.getAll(range)
      const entries = new Map<string, ReviewEntry>()
      let from = since
      while (entries.size < total) {
        stopIfCancelled(work)
        const before = entries.size
        // Answers of one moment may lie on both sides of a batch's end, so it begins where the last one ended.
        const batch = await index.getAll(IDBKeyRange.lowerBound(from), BATCH)
        for (const entry of batch) entries.set(entry.id, entry)
        from = batch.at(-1)?.time ?? from
        // A whole batch of one moment: there is no way on but past it.
        if (entries.size === before) return index.getAll(range)
        work.progress(entries.size / total)
      }
      return [...entries.values()]
    }),
})
