import { canonical, later } from '../vocabulary/canonical.ts'
import { mergeCorrections } from '../vocabulary/correction.ts'
import { mergeWords } from '../vocabulary/merge.ts'
import { BACKUP_STORES, type BackupRecords } from './backup-records.ts'
import { type GyeotDatabase, storing, unwaited, writing } from './database.ts'
import type { RemovedRecord, StoredArticle } from './schema.ts'

/** What a restore will do, said before it does. */
export interface RestoreSummary {
  readonly articles: StoreSummary
  readonly words: StoreSummary
  readonly reviews: StoreSummary
  readonly corrections: StoreSummary
}

export interface StoreSummary {
  readonly added: number
  readonly changed: number
  /** Deleted since the backup's other device had it, or on that device. */
  readonly removed: number
}

export interface BackupRepository {
  /** Everything, tombstones too, as of one moment. */
  readAll(): Promise<BackupRecords>
  summarise(records: BackupRecords): Promise<RestoreSummary>
  /** Merges records into what is stored, in one transaction: all of it, or none. */
  restore(records: BackupRecords): Promise<RestoreSummary>
}

const readAll = (database: GyeotDatabase): Promise<BackupRecords> =>
  storing(async () => {
    const work = database.transaction(BACKUP_STORES)
    const [articles, removals, words, reviews, corrections] = await Promise.all([
      work.objectStore('articles').getAll(),
      work.objectStore('removals').getAll(),
      work.objectStore('words').getAll(),
      work.objectStore('reviews').getAll(),
      work.objectStore('corrections').getAll(),
    ])
    return { articles, removals, words, reviews, corrections }
  })

export const backupRepository = (database: GyeotDatabase): BackupRepository => ({
  readAll: () => readAll(database),
  summarise: async (records) => mergeRecords(await readAll(database), records).summary,
  restore: (records) =>
    writing(database, [...BACKUP_STORES, 'analyses'], async (work) => {
      const [articles, removals, words, reviews, corrections] = await Promise.all([
        work.objectStore('articles').getAll(),
        work.objectStore('removals').getAll(),
        work.objectStore('words').getAll(),
        work.objectStore('reviews').getAll(),
        work.objectStore('corrections').getAll(),
      ])
      const { put, gone, summary } = mergeRecords(
        { articles, removals, words, reviews, corrections },
        records,
      )
      for (const article of put.articles) unwaited(work.objectStore('articles').put(article))
      for (const removal of put.removals) unwaited(work.objectStore('removals').put(removal))
      for (const word of put.words) unwaited(work.objectStore('words').put(word))
      for (const entry of put.reviews) unwaited(work.objectStore('reviews').put(entry))
      for (const correction of put.corrections) unwaited(work.objectStore('corrections').put(correction))
      for (const id of gone.articles) {
        unwaited(work.objectStore('articles').delete(id))
        unwaited(work.objectStore('analyses').delete(id))
      }
      for (const id of gone.removals) unwaited(work.objectStore('removals').delete(id))
      return summary
    }),
})

interface Merged {
  /** Records that are new or different from those stored. */
  readonly put: BackupRecords
  /** Ids of records to be deleted. */
  readonly gone: { readonly articles: readonly string[]; readonly removals: readonly string[] }
  readonly summary: RestoreSummary
}

/** Record by record: the newest wins, deletions among them; logs are united. Pure. */
export const mergeRecords = (stored: BackupRecords, incoming: BackupRecords): Merged => {
  const words = mergeById(stored.words, incoming.words, mergeWords)
  const reviews = mergeById(stored.reviews, incoming.reviews, (a, b) => later(a, b, ({ time }) => time))
  const corrections = mergeById(stored.corrections, incoming.corrections, mergeCorrections)
  const library = mergeLibraries(stored, incoming)
  return {
    put: {
      articles: library.articles,
      removals: library.removals,
      words: words.put,
      reviews: reviews.put,
      corrections: corrections.put,
    },
    gone: { articles: library.goneArticles, removals: library.goneRemovals },
    summary: {
      articles: library.summary,
      words: summaryOf(words),
      reviews: summaryOf(reviews),
      corrections: summaryOf(corrections),
    },
  }
}

interface MergedStore<Value> {
  readonly before: ReadonlyMap<string, Value>
  readonly put: readonly Value[]
}

const mergeById = <Value extends { readonly id: string }>(
  stored: readonly Value[],
  incoming: readonly Value[],
  merge: (a: Value, b: Value) => Value,
): MergedStore<Value> => {
  const before = new Map(stored.map((value) => [value.id, value]))
  const put = incoming.flatMap((value) => {
    const known = before.get(value.id)
    if (!known) return [value]
    const merged = merge(known, value)
    return canonical(merged) === canonical(known) ? [] : [merged]
  })
  return { before, put }
}

const summaryOf = <Value extends { readonly id: string; readonly deleted?: boolean }>({
  before,
  put,
}: MergedStore<Value>): StoreSummary => {
  const summary = { added: 0, changed: 0, removed: 0 }
  for (const value of put) {
    const known = before.get(value.id)
    const present = known !== undefined && known.deleted !== true
    if (value.deleted) summary.removed += present ? 1 : 0
    else if (present) summary.changed += 1
    else summary.added += 1
  }
  return summary
}

/** When a reader last had to do with an article. */
const stampOf = ({ added, opened }: StoredArticle): number => Math.max(added, opened ?? 0)

/** An article that was opened after it had been removed elsewhere stays; one that wasn't goes. */
const mergeLibraries = (stored: BackupRecords, incoming: BackupRecords) => {
  const articlesBefore = new Map(stored.articles.map((article) => [article.id, article]))
  const removalsBefore = new Map(stored.removals.map((removal) => [removal.id, removal]))
  const articlesIn = new Map(incoming.articles.map((article) => [article.id, article]))
  const removalsIn = new Map(incoming.removals.map((removal) => [removal.id, removal]))
  const articles: StoredArticle[] = []
  const removals: RemovedRecord[] = []
  const goneArticles: string[] = []
  const goneRemovals: string[] = []
  const summary = { added: 0, changed: 0, removed: 0 }
  for (const id of new Set([...articlesIn.keys(), ...removalsIn.keys()])) {
    const known = articlesBefore.get(id)
    const article = latest(known, articlesIn.get(id), stampOf)
    const removal = latest(removalsBefore.get(id), removalsIn.get(id), ({ removed }) => removed)
    if (article && (!removal || stampOf(article) > removal.removed)) {
      if (removalsBefore.has(id)) goneRemovals.push(id)
      if (known && canonical(known) === canonical(article)) continue
      articles.push(article)
      summary[known ? 'changed' : 'added'] += 1
    } else if (removal) {
      if (known) {
        goneArticles.push(id)
        summary.removed += 1
      }
      if (removalsBefore.get(id)?.removed !== removal.removed) removals.push(removal)
    }
  }
  return { articles, removals, goneArticles, goneRemovals, summary }
}

const latest = <Value>(
  a: Value | undefined,
  b: Value | undefined,
  stamp: (value: Value) => number,
): Value | undefined => (a && b ? later(a, b, stamp) : (a ?? b))
