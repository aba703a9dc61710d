import type { Level } from '../dictionary/entry.ts'
import type { Language, Token } from '../language/language.ts'
import type { Gloss } from './gloss.ts'

/** Names and loan words: what a newspaper reader meets, and nothing to learn by heart. Numbers read themselves. */
const LEVEL: Level = 4
const NUMBER_LEVEL: Level = 1

/** The gloss of a token that no dictionary has, where its language can work one out. */
export const transcribed = (token: Token, language: Language, covered: boolean): Gloss | null => {
  const transcription = language.soundOf?.(token)
  if (!transcription) return null
  const { hangul, kind, guess } = transcription
  return {
    spans: [{ start: token.start, end: token.end }],
    entry: {
      headword: token.surface,
      kind,
      level: kind === 'num' ? NUMBER_LEVEL : LEVEL,
      senses: [{ alternatives: [hangul], cues: [], topics: [] }],
      origin: 'transcription',
    },
    chosen: 0,
    otherEntries: [],
    source: 'transcription',
    guess,
    reason: { kind: 'only-sense' },
    covered,
  }
}
