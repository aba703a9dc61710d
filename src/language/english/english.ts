import type { Language } from '../language.ts'
import { analyseEnglish } from './analyse.ts'
import { lookupForms } from './lookup-forms.ts'
import { capitalRuns } from './names/capital-runs.ts'
import { originsAround } from './names/origin-score.ts'
import { transcribeName } from './names/transcribe.ts'
import { classesOf } from './noun-classes.ts'
import { NO_PRONUNCIATIONS, type Pronunciations } from './pronunciations.ts'
import { topicsOf } from './topics.ts'
import { wordParts } from './word-parts.ts'

/** @param pronunciations for IPA, and for names that no lexicon has */
export const english = (pronunciations: Pronunciations = NO_PRONUNCIATIONS): Language => ({
  code: 'en',
  analyse: analyseEnglish,
  lookupForms,
  pronounce: pronunciations.ipaOf,
  topicsOf,
  classesOf,
  nameRuns: capitalRuns,
  originsTold: (tokens) => originsAround(tokens.map(({ surface }) => surface)),
  transcribe: (words, setting) => transcribeName(words, pronunciations.phonesOf, setting),
  wordParts,
})
