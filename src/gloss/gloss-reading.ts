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
  const before = tokens
    .slice(0, -1)
    .map(({ surface }) => surface)
    .join('')
  const form = headword.startsWith(before) ? headword.slice(before.length) : last.lemma
  return joined([...tokens.slice(0, -1).map(({ reading }) => reading), formReading(last, form)])
}

/** A token's reading in another of its forms: されていた read in 検討される. Forms part in kana, which read themselves. */
const formReading = ({ surface, reading, lemma, lemmaReading }: Token, form: string): string | null => {
  if (form === surface) return reading
  if (form === lemma && lemmaReading) return lemmaReading
  if (reading === null) return null
  let shared = 0
  while (shared < form.length && form[shared] === surface[shared]) shared += 1
  const rest = surface.slice(shared)
  return reading.endsWith(rest) ? reading.slice(0, reading.length - rest.length) + form.slice(shared) : null
}

const joined = (readings: readonly (string | null)[]): string | null =>
  readings.length === 0 || readings.includes(null) ? null : readings.join('')
