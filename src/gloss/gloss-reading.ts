import { overlaps } from '../article/article.ts'
import type { Sentence, Token } from '../language/language.ts'
import type { Gloss } from './gloss.ts'

const tokensOf = (gloss: Gloss, sentences: readonly Sentence[]): Token[] =>
  sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => gloss.spans.some((span) => overlaps(span, token)))

/** How the words of a gloss are read as they stand; `null` where a script says it itself, or it isn't known. */
export const readingOf = (gloss: Gloss, sentences: readonly Sentence[]): string | null =>
  joined(tokensOf(gloss, sentences).map(({ reading }) => reading))

/** How its headword is read: the last word, which alone inflects, in its dictionary form. */
export const headwordReading = (gloss: Gloss, sentences: readonly Sentence[]): string | null => {
  const tokens = tokensOf(gloss, sentences)
  const last = tokens.at(-1)
  if (!last) return null
  const { headword } = gloss.entry
  const inflected = headword.endsWith(last.lemma) && last.lemma !== last.surface
  const end = inflected ? (last.lemmaReading ?? null) : last.reading
  return joined([...tokens.slice(0, -1).map(({ reading }) => reading), end])
}

const joined = (readings: readonly (string | null)[]): string | null =>
  readings.length === 0 || readings.includes(null) ? null : readings.join('')
