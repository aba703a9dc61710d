/**
 * A paper as it will come out: pages of things at fixed places. Everything is in points (1/72 inch) from a
 * page's upper left corner. What sets a paper is pure and takes the widths of texts as an argument, so the
 * same article gives the same pages on the screen, on paper and in a test.
 */
export interface Page {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

export type Item = LineItem | RuleItem | BoxItem | QrItem

/** A line of text. */
export interface LineItem {
  readonly kind: 'line'
  readonly x: number
  readonly y: number
  readonly width: number
  /** The line's whole height; its text stands in the middle of it. */
  readonly height: number
  readonly runs: readonly Run[]
  /** What the line is, for those who hear the page and for tests. */
  readonly role: LineRole
  /** Place among the article's texts where its words can be picked; 0 is the title. */
  readonly block?: number
  /** The gloss that the line belongs to; see {@link glossKey}. */
  readonly gloss?: string
}

export type LineRole =
  | 'title'
  | 'heading'
  | 'text'
  | 'gloss'
  | 'note'
  | 'label'
  | 'footer'
  | 'number'
  | 'answer'
  | 'translation'

export interface RuleItem {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly weight: 'hair' | 'line'
}

export interface BoxItem {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly look: 'tick' | 'panel' | 'bar'
}

export interface QrItem {
  readonly kind: 'qr'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

export interface Font {
  readonly family: 'serif' | 'sans'
  readonly weight: 400 | 600
  /** Points. */
  readonly size: number
}

/** A stretch of one line in one look. */
export interface Run {
  readonly text: string
  readonly font: Font
  /** BCP 47. */
  readonly lang: string
  /** Its advance in points. */
  readonly width: number
  /** Room before it, beyond what stands there already. */
  readonly gap?: number
  readonly look?: RunLook
  /** Where the word starts in its block's text, in UTF-16 units, for words that can be picked. */
  readonly word?: number
  /** The gloss whose words these are. */
  readonly gloss?: string
}

/** `blank` is an empty line to write on, `raised` a small number, `spacer` a space of a width of its own. */
export type RunLook = 'spacer' | 'marked' | 'plainmark' | 'raised' | 'quiet' | 'guess' | 'blank'

/** The advance of a text in points. */
export type Measure = (text: string, font: Font) => number

/** Names a gloss by its place: it stays the same when the article is glossed anew. */
export const glossKey = (block: number, start: number): string => `${block}:${start}`
