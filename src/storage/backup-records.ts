import type { LanguageCode } from '../article/article.ts'
import { LANGUAGE_CODES } from '../article/language-code.ts'
import { CORRECTION_SCOPES, type Correction } from '../vocabulary/correction.ts'
import { CARD_KINDS, CARD_STATES, GRADES, type ReviewEntry } from '../vocabulary/review-card.ts'
import { type SavedWord, STANDINGS } from '../vocabulary/saved-word.ts'
import { type Check, either, isFigure, isFlag, isNothing, isText, listOf, oneOf, shapeOf } from './check.ts'
import type { RemovedRecord, StoredArticle } from './schema.ts'

/** Everything a backup holds but the settings: the records of each store, as BACKUP.md tells. */
export interface BackupRecords {
  readonly articles: readonly StoredArticle[]
  readonly removals: readonly RemovedRecord[]
  readonly words: readonly SavedWord[]
  readonly reviews: readonly ReviewEntry[]
  readonly corrections: readonly Correction[]
}

export const BACKUP_STORES = ['articles', 'removals', 'words', 'reviews', 'corrections'] as const

const isLanguage: Check<LanguageCode> = oneOf(...LANGUAGE_CODES)
const textOrNothing = either(isText, isNothing)
const figureOrNothing = either(isFigure, isNothing)
const spans = listOf(shapeOf({ start: isFigure, end: isFigure }))

const isArticle: Check<StoredArticle> = shapeOf({
  id: isText,
  article: shapeOf({
    language: isLanguage,
    title: isText,
    byline: textOrNothing,
    section: textOrNothing,
    source: textOrNothing,
    url: textOrNothing,
    blocks: listOf(
      shapeOf({
        kind: oneOf('paragraph', 'heading', 'caption', 'quote', 'list-item'),
        text: isText,
      }),
    ),
  }),
  added: isFigure,
  opened: figureOrNothing,
  position: either(shapeOf({ block: isFigure, offset: isFigure, share: isFigure }), isNothing),
  counts: either(shapeOf({ unleveled: isFigure, byLevel: listOf(isFigure), unknown: isFigure }), isNothing),
})

const isRemoval: Check<RemovedRecord> = shapeOf({ id: isText, removed: isFigure })

const isWord: Check<SavedWord> = shapeOf({
  id: isText,
  language: isLanguage,
  headword: isText,
  kind: isText,
  level: isFigure,
  gloss: isText,
  ownGloss: textOrNothing,
  note: isText,
  ipa: textOrNothing,
  sentences: listOf(
    shapeOf({ text: isText, spans, articleId: textOrNothing, articleTitle: isText, met: isFigure }),
  ),
  standing: oneOf(...STANDINGS),
  standingSince: isFigure,
  tags: listOf(isText),
  saved: isFigure,
  changed: isFigure,
  deleted: isFlag,
  card: either(
    shapeOf({
      state: oneOf(...CARD_STATES),
      due: isFigure,
      stability: isFigure,
      difficulty: isFigure,
      scheduledDays: isFigure,
      learningSteps: isFigure,
      reps: isFigure,
      lapses: isFigure,
      lastReview: isFigure,
    }),
    isNothing,
  ),
  reviewed: isFigure,
})

const isReview: Check<ReviewEntry> = shapeOf({
  id: isText,
  wordId: isText,
  time: isFigure,
  grade: oneOf(...GRADES),
  kind: oneOf(...CARD_KINDS),
  state: oneOf(...CARD_STATES),
  lastDays: isFigure,
  scheduledDays: isFigure,
  wait: isFigure,
  stability: isFigure,
  difficulty: isFigure,
  took: isFigure,
})

const isCorrection: Check<Correction> = shapeOf({
  id: isText,
  scope: oneOf(...CORRECTION_SCOPES),
  language: isLanguage,
  headword: isText,
  kind: isText,
  articleId: textOrNothing,
  block: figureOrNothing,
  start: figureOrNothing,
  gloss: isText,
  changed: isFigure,
  deleted: isFlag,
})

/** Whether a line's record is what its store keeps. */
export const RECORD_CHECKS: {
  readonly [Store in keyof BackupRecords]: Check<BackupRecords[Store][number]>
} = {
  articles: isArticle,
  removals: isRemoval,
  words: isWord,
  reviews: isReview,
  corrections: isCorrection,
}
