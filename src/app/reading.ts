import { type Article, articleTexts, type LanguageCode } from '../article/article.ts'
import { applyCorrections } from '../gloss/apply-corrections.ts'
import type { GlossedBlock } from '../gloss/gloss-block.ts'
import { countWords } from '../gloss/word-counts.ts'
import type { ArticleRepository } from '../storage/articles.ts'
import type { ReadingPosition, StoredArticle } from '../storage/schema.ts'
import type { GlossWorker } from '../worker/client.ts'
import type { Corrections } from './corrections.ts'
import type { LanguagePack } from './language-pack.ts'
import { measure } from './timing.ts'

/** The packs of the languages that need one. */
export type Packs = Readonly<Partial<Record<LanguageCode, LanguagePack>>>

/** Glosses an article, from storage where they were worked out before. */
export interface Reading {
  /** `null` where there is no such article (any more). */
  open(id: string): Promise<StoredArticle | null>
  /**
   * A glossed block for each of the article's texts, the title first, with the reader's corrections in place.
   * @param signal gives up when the reader has left the article
   * @throws Failure `dictionary-unavailable`, `analyser-failed`, `cancelled`, and those of a language pack
   */
  gloss(id: string, article: Article, signal: AbortSignal): Promise<readonly GlossedBlock[]>
  /** Loads the analyser of a language that needs no pack, so that its next article is glossed at once. */
  prepare(language: LanguageCode): void
  /** Keeps the place; the reader isn't told of a failure, since nothing that was made is lost. */
  keepPlace(id: string, position: ReadingPosition | null): void
}

export interface ReadingNeeds {
  readonly repository: ArticleRepository
  readonly worker: GlossWorker
  readonly corrections: Pick<Corrections, 'ready'>
  readonly packs: Packs
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Names what glosses are made with; stored ones of another engine are not used. */
  readonly engine: string
}

export const readingOf = ({
  repository,
  worker,
  corrections,
  packs,
  now,
  engine,
}: ReadingNeeds): Reading => ({
  open: (id) => repository.get(id),
  async gloss(id, article, signal) {
    const start = performance.now()
    const known = await repository.analysis(id, engine)
    if (!known) await packs[article.language]?.ensure(signal)
    const request = { language: article.language, texts: articleTexts(article) }
    const blocks = known?.blocks ?? (await worker.call('gloss', request, signal))
    const inPlace = applyCorrections(blocks, await corrections.ready(), { id, language: article.language })
    measure('article-glossed', start)
    // The reader doesn't wait for the disk; without the stored copy the next visit only takes longer.
    if (!known)
      void repository
        .putAnalysis({ articleId: id, engine, blocks }, countWords(blocks))
        .catch((error: unknown) => console.warn('glosses were not kept', error))
    return inPlace
  },
  prepare(language) {
    if (packs[language]) return
    void worker
      .call('prepare', { language })
      .catch((error: unknown) => console.warn('the analyser was not loaded ahead', error))
  },
  keepPlace(id, position) {
    void repository
      .markRead(id, now(), position)
      .catch((error: unknown) => console.warn('the place was not kept', error))
  },
})
