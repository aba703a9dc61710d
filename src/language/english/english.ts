import type { Language } from '../language.ts'
import { analyseEnglish } from './analyse.ts'
import { FUNCTION_CUES } from './function-cues.ts'
import { lookupForms } from './lookup-forms.ts'
import { capitalRuns } from './names/capital-runs.ts'
import { originsAround } from './names/origin-score.ts'
import { transcribeName } from './names/transcribe.ts'
import { classesOf } from './noun-classes.ts'
import { NO_PRONUNCIATIONS, type Pronunciations } from './pronunciations.ts'
import { topicsOf } from './topics.ts'
import { wordParts } from './word-parts.ts'
import { NO_VECTORS, type WordVectors } from './word-vectors.ts'

/**
 * @param pronunciations for IPA, and for names that no lexicon has
 * @param vectors for the sense of a word that no cue stands near
 */
export const english = (
  pronunciations: Pronunciations = NO_PRONUNCIATIONS,
  vectors: WordVectors = NO_VECTORS,
): Language => ({
  code: 'en',
  analyse: analyseEnglish,
  lookupForms,
  pronounce: pronunciations.ipaOf,
  functionCues: FUNCTION_CUES,
  topicsOf,
  classesOf,
  vectorOf: vectors.vectorOf,
  nameRuns: capitalRuns,
  originsTold: (tokens) => originsAround(tokens.map(({ surface }) => surface)),
  transcribe: (words, setting) => transcribeName(words, pronunciations.phonesOf, setting),
  wordParts,
})
