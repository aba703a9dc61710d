import type { BlockKind } from './article.ts'

/** A piece of a page before it is known what belongs to the story. `text` is folded to one line. */
export interface RawBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** What a page says of itself, beside its text; `null` where it doesn't. */
export interface PageFacts {
  readonly title: string | null
  readonly byline: string | null
  readonly section: string | null
  readonly source: string | null
  readonly url: string | null
}

export const NO_FACTS: PageFacts = { title: null, byline: null, section: null, source: null, url: null }

/**
 * White space of every kind, no-break spaces and zero-width marks among it, folded to single spaces. Pages
 * make blank lines of U+00A0, and soft hyphens would split words.
 */
export const foldSpaces = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
