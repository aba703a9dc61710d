import type { Span } from '../article/article.ts'
import type { Entry, Sense } from '../dictionary/entry.ts'

/** Where a gloss comes from. All but the first three are worked out and so may be guesses, or the reader's own correction. */
export const GLOSS_SOURCES = [
  'lexicon',
  'phrase',
  'name',
  'derived',
  'cognate',
  'transcription',
  'correction',
] as const
export type GlossSource = (typeof GLOSS_SOURCES)[number]

/** Why a sense was chosen, strongest first; the pop-up turns one into a line. */
export type Reason =
  | { readonly kind: 'only-sense' }
  | { readonly kind: 'cue'; readonly words: readonly string[] }
  | { readonly kind: 'part-of-speech' }
  | { readonly kind: 'most-common' }
  /** No cue of it stands near, but words that are used like its cues do. */
  | { readonly kind: 'surroundings' }
  /** The same word was surely meant so elsewhere in the article. */
  | { readonly kind: 'discourse' }
  /** The field that the article is about calls for it. */
  | { readonly kind: 'topic' }
  /** Put together from its parts. */
  | { readonly kind: 'composed' }
  /** Written by ear. */
  | { readonly kind: 'by-ear' }
  /** The reader put it there; see apply-corrections.ts. */
  | { readonly kind: 'corrected' }

/** A gloss of a word, a phrase or a name in one block. Plain data: it crosses the worker and is stored. */
export interface Gloss {
  /** In order, at least one; a phrase with a gap has several. Offsets into the block's text. */
  readonly spans: readonly Span[]
  readonly entry: Entry
  /** Index into `entry.senses` of the sense chosen here. */
  readonly chosen: number
  /**
   * Index of another sense that could as well be meant: where next to nothing tells two apart, the reader is shown
   * the first word of each. Absent where one sense is surely likelier.
   */
  readonly rival?: number
  /** Entries of the same word in other parts of speech, for the pop-up. */
  readonly otherEntries: readonly Entry[]
  readonly source: GlossSource
  readonly guess: boolean
  readonly reason: Reason
  /** True for the words of a phrase or a name that is glossed as a whole: the pop-up offers them, the margin does not. */
  readonly covered: boolean
}

export const chosenSense = (gloss: Gloss): Sense => {
  const sense = gloss.entry.senses[gloss.chosen]
  if (!sense) throw new RangeError(`${gloss.entry.headword} has no sense ${gloss.chosen}`)
  return sense
}

/** A margin has room for two; the pop-up shows a sense's alternatives all. */
const ALTERNATIVES_IN_MARGIN = 2

/** What stands in the margin: two words of the sense, or one each of two senses that are as likely (*시험 / 심사*). */
export const glossLine = (gloss: Gloss): string => {
  const { alternatives } = chosenSense(gloss)
  const [best = ''] = alternatives
  const other = rivalSense(gloss)?.alternatives.find((one) => one !== best)
  return other === undefined ? alternatives.slice(0, ALTERNATIVES_IN_MARGIN).join(', ') : `${best} / ${other}`
}

/** The sense that could as well be meant. */
export const rivalSense = ({ entry, rival }: Gloss): Sense | null =>
  rival === undefined ? null : (entry.senses[rival] ?? null)

/** The first code unit of a gloss in its block. */
export const glossStart = (gloss: Gloss): number => gloss.spans[0]?.start ?? 0
