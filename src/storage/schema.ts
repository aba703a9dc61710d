import type { DBSchema } from 'idb'
import type { Article } from '../article/article.ts'
import type { GlossedBlock } from '../gloss/gloss-block.ts'
import type { WordCounts } from '../gloss/word-counts.ts'
import type { Correction } from '../vocabulary/correction.ts'
import type { ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'

/** The single truth of what is stored. Every change of it adds a step to migrations.ts. */
export interface GyeotSchema extends DBSchema {
  articles: { key: string; value: StoredArticle; indexes: { byAdded: number } }
  /** Glosses worked out before, so that a saved article opens without the analyser. */
  analyses: { key: string; value: StoredAnalysis }
  /** Since version 2 with the words that were deleted, as tombstones. */
  words: { key: string; value: SavedWord; indexes: { bySaved: number } }
  /** Since version 2: every answer of a review. */
  reviews: { key: string; value: ReviewEntry; indexes: { byTime: number; byWord: string } }
  /** Since version 2: glosses that the reader put in place of the dictionary's. */
  corrections: { key: string; value: Correction }
  /** Since version 2: articles that were removed, so that an older backup doesn't bring them back. */
  removals: { key: string; value: RemovedRecord }
  /** Since version 3: a restored backup's settings, until those who keep them have them (see handover.ts). */
  handovers: { key: string; value: Handover }
}

export const DATABASE_NAME = 'gyeot'
export const SCHEMA_VERSION = 3

export interface StoredArticle {
  readonly id: string
  readonly article: Article
  /** Milliseconds since the epoch. */
  readonly added: number
  readonly opened: number | null
  readonly position: ReadingPosition | null
  /** `null` until the article has been glossed. */
  readonly counts: WordCounts | null
}

/** The word at the top of the screen when the article was last left. */
export interface ReadingPosition {
  readonly block: number
  /** UTF-16 offset into the block's text. */
  readonly offset: number
  /** 0 to 1: how much of the text lies above. */
  readonly share: number
}

export interface StoredAnalysis {
  readonly articleId: string
  /** What the glosses were made with; another version is worked out anew. */
  readonly engine: string
  readonly blocks: readonly GlossedBlock[]
}

export interface RemovedRecord {
  /** The article's. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly removed: number
}

/** Checked by those who know them. */
export interface Handover {
  readonly id: string
  readonly settings: unknown
  readonly print: unknown
}
