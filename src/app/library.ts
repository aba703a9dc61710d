import { atom, type ReadableAtom } from 'nanostores'
import type { Article } from '../article/article.ts'
import { asFailure } from '../article/failure.ts'
import type { ArticleRepository } from '../storage/articles.ts'
import type { StoredArticle } from '../storage/schema.ts'
import type { Notices } from './notices.ts'

export interface Library {
  /** `null` until it has been read from storage. */
  readonly articles: ReadableAtom<readonly StoredArticle[] | null>
  refresh(): Promise<void>
  /** Keeps an article and gives its id. @throws Failure of storage: nothing was kept */
  add(article: Article): Promise<string>
  /** Takes an article out; a notice offers to put it back. */
  remove(id: string): Promise<void>
}

export interface LibraryNeeds {
  readonly repository: ArticleRepository
  readonly notices: Notices
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly newId: () => string
}

export const libraryStore = ({ repository, notices, now, newId }: LibraryNeeds): Library => {
  const articles = atom<readonly StoredArticle[] | null>(null)
  const refresh = async () => {
    try {
      articles.set(await repository.list())
    } catch (error) {
      articles.set(articles.get() ?? [])
      notices.show({ kind: 'failed', failure: asFailure(error) })
    }
  }
  return {
    articles,
    refresh,
    async add(article) {
      const id = newId()
      await repository.put({ id, article, added: now(), opened: null, position: null, counts: null })
      await refresh()
      return id
    },
    async remove(id) {
      try {
        const removed = await repository.remove(id, now())
        await refresh()
        if (!removed) return
        const undo = () => {
          // The notice has gone by then; a failure shows one of its own.
          void repository
            .restore(removed)
            .catch((error: unknown) => notices.show({ kind: 'failed', failure: asFailure(error) }))
            .then(refresh)
        }
        notices.show({ kind: 'done', what: 'article-removed', name: removed.article.article.title, undo })
      } catch (error) {
        notices.show({ kind: 'failed', failure: asFailure(error) })
      }
    },
  }
}
