import type { WordCounts } from '../gloss/word-counts.ts'
import { type GyeotDatabase, storing } from './database.ts'
import type { ReadingPosition, StoredAnalysis, StoredArticle } from './schema.ts'

/** The library: articles and the glosses worked out for them. */
export interface ArticleRepository {
  /** Newest first. */
  list(): Promise<StoredArticle[]>
  get(id: string): Promise<StoredArticle | null>
  put(article: StoredArticle): Promise<void>
  /**
   * The article with its analysis, so that it can be put back whole.
   * @param now milliseconds since the epoch: what a backup made earlier still has stays removed
   */
  remove(id: string, now: number): Promise<RemovedArticle | null>
  restore(removed: RemovedArticle): Promise<void>
  /** Keeps the place, if the article is still there. */
  markRead(id: string, opened: number, position: ReadingPosition | null): Promise<void>
  /** `null` where there is none, or where it was made by another engine. */
  analysis(id: string, engine: string): Promise<StoredAnalysis | null>
  /** Keeps the glosses, and the word counts with the article, if it is still there. */
  putAnalysis(analysis: StoredAnalysis, counts: WordCounts): Promise<void>
}

export interface RemovedArticle {
  readonly article: StoredArticle
  readonly analysis: StoredAnalysis | null
}

export const articleRepository = (database: GyeotDatabase): ArticleRepository => ({
  list: () => storing(async () => (await database.getAllFromIndex('articles', 'byAdded')).reverse()),
  get: (id) => storing(async () => (await database.get('articles', id)) ?? null),
  put: (article) =>
    storing(async () => {
      await database.put('articles', article)
    }),
  remove: (id, now) =>
    storing(async () => {
      const work = database.transaction(['articles', 'analyses', 'removals'], 'readwrite')
      const article = await work.objectStore('articles').get(id)
      const analysis = (await work.objectStore('analyses').get(id)) ?? null
      await Promise.all([
        work.objectStore('articles').delete(id),
        work.objectStore('analyses').delete(id),
        article ? work.objectStore('removals').put({ id, removed: now }) : undefined,
        work.done,
      ])
      return article ? { article, analysis } : null
    }),
  restore: ({ article, analysis }) =>
    storing(async () => {
      const work = database.transaction(['articles', 'analyses', 'removals'], 'readwrite')
      await Promise.all([
        work.objectStore('removals').delete(article.id),
        work.objectStore('articles').put(article),
        analysis ? work.objectStore('analyses').put(analysis) : undefined,
        work.done,
      ])
    }),
  markRead: (id, opened, position) =>
    storing(async () => {
      const work = database.transaction('articles', 'readwrite')
      const known = await work.store.get(id)
      if (known) await work.store.put({ ...known, opened, position: position ?? known.position })
      await work.done
    }),
  analysis: (id, engine) =>
    storing(async () => {
      const known = await database.get('analyses', id)
      return known?.engine === engine ? known : null
    }),
  putAnalysis: (analysis, counts) =>
    storing(async () => {
      const work = database.transaction(['articles', 'analyses'], 'readwrite')
      // The article may have been removed while it was glossed.
      const known = await work.objectStore('articles').get(analysis.articleId)
      if (known) {
        await work.objectStore('analyses').put(analysis)
        await work.objectStore('articles').put({ ...known, counts })
      }
      await work.done
    }),
})
