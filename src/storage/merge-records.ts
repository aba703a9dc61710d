import { canonical, later } from '../vocabulary/canonical.ts'
import type { BackupRecords } from './backup-records.ts'
import type { RemovedRecord, StoredArticle } from './schema.ts'

/** What merging did, or will do, to one store. */
export interface StoreSummary {
  readonly added: number
  readonly changed: number
  /** Deleted since the backup's other device had it, or on that device. */
  readonly removed: number
}

export interface MergedStore<Value> {
  readonly before: ReadonlyMap<string, Value>
  /** Records that are new or different from those stored. */
  readonly put: readonly Value[]
}

/** Record by record, by `merge`; what comes is new, or stands against what is stored. */
export const mergeById = <Value extends { readonly id: string }>(
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

/** Adds to a summary what was merged. */
export const countMerged = <Value extends { readonly id: string; readonly deleted?: boolean }>(
  { before, put }: MergedStore<Value>,
  summary: { added: number; changed: number; removed: number },
): void => {
  for (const value of put) {
    const known = before.get(value.id)
    const present = known !== undefined && known.deleted !== true
    if (value.deleted) summary.removed += present ? 1 : 0
    else if (present) summary.changed += 1
    else summary.added += 1
  }
}

type Library = Pick<BackupRecords, 'articles' | 'removals'>

/** When a reader last had to do with an article. */
const stampOf = ({ added, opened }: StoredArticle): number => Math.max(added, opened ?? 0)

/** An article that was opened after it had been removed elsewhere stays; one that wasn't goes. */
export const mergeLibraries = (stored: Library, incoming: Library) => {
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
