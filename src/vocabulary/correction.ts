import type { LanguageCode } from '../article/article.ts'
import { later } from './canonical.ts'

/** Where a correction holds, narrowest first; the narrower wins over the wider. */
export const CORRECTION_SCOPES = ['place', 'article', 'always'] as const
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number]

/** The gloss that a reader or a teacher put in place of the dictionary's. It wins over anything worked out. */
export interface Correction {
  /** Made from what it applies to (see {@link correctionId}), so that correcting again replaces. */
  readonly id: string
  readonly scope: CorrectionScope
  readonly language: LanguageCode
  readonly headword: string
  readonly kind: string
  /** `null` for one that holds always. */
  readonly articleId: string | null
  /** Place among the article's texts and UTF-16 offset into it; `null` unless it holds in one place. */
  readonly block: number | null
  readonly start: number | null
  /** As a margin shows it: one or several, parted by commas. */
  readonly gloss: string
  /** Milliseconds since the epoch. */
  readonly changed: number
  /** Kept as a tombstone, as words are. */
  readonly deleted: boolean
}

export const correctionId = ({
  scope,
  language,
  headword,
  kind,
  articleId,
  block,
  start,
}: Omit<Correction, 'id' | 'gloss' | 'changed' | 'deleted'>): string =>
  [
    language,
    headword,
    kind,
    ...(scope === 'always' ? [] : [articleId]),
    ...(scope === 'place' ? [block, start] : []),
  ].join(':')

export const mergeCorrections = (a: Correction, b: Correction): Correction =>
  later(a, b, ({ changed }) => changed)
