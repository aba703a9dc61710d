import { type Gloss, glossLine } from '../../../gloss/gloss.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import type { Run } from './paper.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { joinChunks } from './set-lines.ts'

/** A gloss as it stands beside the text or at its foot: a number where it has one, its headword and its Korean. */
export const noteChunks = (
  { key, gloss }: ShownGloss,
  number: string | null,
  { type, measure, source }: Setting,
): Chunk[] => {
  const lang = source.article.language
  const numbers = number
    ? chunksOf({ text: number, font: { ...type.gloss, weight: 600 }, lang, measure, look: 'quiet' })
    : []
  const words = chunksOf({ text: gloss.entry.headword, font: type.headword, lang, measure })
  const parts = [numbers, words, koreanChunks(gloss, { type, measure })].filter(({ length }) => length > 0)
  return joinChunks(parts, type.gloss.size * 0.45, type.gloss).map((chunk) => ({
    ...chunk,
    partings: [],
    runs: chunk.runs.map((run) => ({ ...run, gloss: key })),
  }))
}

/** The chosen sense; dotted beneath where it is a guess. */
export const koreanChunks = (gloss: Gloss, { type, measure }: Pick<Setting, 'type' | 'measure'>): Chunk[] =>
  chunksOf({
    text: glossLine(gloss),
    font: type.gloss,
    lang: 'ko',
    measure,
    ...(gloss.guess ? { look: 'guess' as const } : {}),
  })

/** The best of the sense's alternatives in small type, to stand above a word. */
export const overRuns = ({ key, gloss }: ShownGloss, { type, measure }: Setting): Run[] => {
  const text = gloss.entry.senses[gloss.chosen]?.alternatives[0] ?? ''
  return [{ text, font: type.over, lang: 'ko', width: measure(text, type.over), gloss: key }]
}
