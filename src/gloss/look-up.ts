import { overlaps, type Span } from '../article/article.ts'
import { isWord, type Sentence, type Token } from '../language/language.ts'
import { type Gloss, glossStart } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/** The answer to a tap on a word, or to words dragged over. */
export interface LookUp {
  /** What was asked for: from the first word's start to the last one's end. */
  readonly span: Span
  /** The gloss of all of it: a phrase or a name where the word stands in one. `null` where there is none. */
  readonly whole: Gloss | null
  /** The glosses of its words, where they are not the whole. */
  readonly parts: readonly Gloss[]
  readonly sentence: Sentence | null
}

/** Everything known about the words that `span` touches; `null` where it touches none. */
export const lookUp = ({ sentences, glosses }: GlossedBlock, span: Span): LookUp | null => {
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => isWord(token) && overlaps(token, span))
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return null
  const asked = { start: first.start, end: last.end }
  const touching = glosses.filter((gloss) => gloss.spans.some((part) => overlaps(part, asked)))
  const whole = touching.filter((gloss) => coversAll(gloss, words)).sort(byExtent)[0] ?? null
  const inWhole = whole?.spans ?? [asked]
  const parts = glosses.filter(
    (gloss) =>
      gloss !== whole && isSingle(gloss) && inWhole.some((part) => overlaps(gloss.spans[0] ?? asked, part)),
  )
  return {
    span: asked,
    whole,
    parts: parts.sort(
      (a, b) => Number(stands(b, asked)) - Number(stands(a, asked)) || glossStart(a) - glossStart(b),
    ),
    sentence: sentences.find((sentence) => overlaps(sentence, asked)) ?? null,
  }
}

const coversAll = (gloss: Gloss, words: readonly Token[]): boolean =>
  words.every((word) => gloss.spans.some((part) => overlaps(part, word)))

const isSingle = (gloss: Gloss): boolean =>
  gloss.spans.length === 1 && (gloss.source === 'lexicon' || gloss.covered)

const stands = (gloss: Gloss, span: Span): boolean => gloss.spans.some((part) => overlaps(part, span))

/** A phrase before its words. */
const byExtent = (a: Gloss, b: Gloss): number => Number(a.covered) - Number(b.covered)

/** The sentence that a gloss stands in; `null` where there is none. */
export const sentenceAt = (block: GlossedBlock | undefined, gloss: Gloss): Sentence | null =>
  block?.sentences.find(({ start, end }) => glossStart(gloss) >= start && glossStart(gloss) < end) ?? null
