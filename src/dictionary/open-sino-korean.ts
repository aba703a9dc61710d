import { openCognates } from './cognates.ts'
import { openCompanions } from './companions.ts'
import { type Dictionary, openDictionary } from './dictionary.ts'
import type { Level } from './entry.ts'
import { sinoKoreanDictionary } from './sino-korean.ts'

/** The files that a Japanese dictionary is opened from, as texts. */
export interface SinoKoreanTexts {
  /** The compiled lexicon; see compiled.ts. */
  readonly dictionary: string
  /** The table of cognates; see cognates.ts. */
  readonly cognates: string
  /** What Korean would rather say for a cognate; see companions.ts. */
  readonly companions: string
}

/** @param levelOf the level of a word that has no row */
export const openSinoKorean = (
  { dictionary, cognates, companions }: SinoKoreanTexts,
  levelOf: (word: string) => Level,
): Dictionary =>
  sinoKoreanDictionary({
    lexicon: openDictionary(dictionary),
    cognates: openCognates(cognates),
    companions: openCompanions(companions),
    levelOf,
  })
