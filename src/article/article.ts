import type { LanguageCode } from './language-code.ts'

export type { LanguageCode }

/** Half-open range `[start, end)` in UTF-16 code units of one block's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'quote' | 'list-item'

/** One block of an article. `text` is a single line: white space is folded to one space, none at the ends. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
}

/** An article as it is read and stored. Fields that the page does not give are `null`. */
export interface Article {
  readonly language: LanguageCode
  readonly title: string
  readonly byline: string | null
  /** The page's breadcrumb, joined with ' > ', without the leading 'Home'. */
  readonly section: string | null
  /** The paper's name, where the page gives it. */
  readonly source: string | null
  /** The article's own address; only http and https are kept. */
  readonly url: string | null
  readonly blocks: readonly Block[]
}

/** The texts that are glossed, in the order of reading: the title, then each block's. Block 0 is the title. */
export const articleTexts = ({ title, blocks }: Article): string[] => [
  title,
  ...blocks.map(({ text }) => text),
]

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
