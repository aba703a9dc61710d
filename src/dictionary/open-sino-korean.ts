import { openCognates } from './cognates.ts'
import { openCompanions } from './companions.ts'
import { type Dictionary, openDictionary } from './dictionary.ts'
import type { Level } from './entry.ts'
import { sinoKoreanDictionary } from './sino-korean.ts'

/** The files that a Japanese dictionary is opened from. */
export interface SinoKoreanFiles {
  /** The compiled lexicon; see compiled.ts. */
  readonly dictionary: Uint8Array
  /** The table of cognates; see cognates.ts. */
  readonly cognates: string
  /** What Korean would rather say for a cognate; see companions.ts. */
  readonly companions: string
}

/** @param levelOf the level of a word that has no row */
export const openSinoKorean = (
  { dictionary, cognates, companions }: SinoKoreanFiles,
  levelOf: (word: string) => Level,
): Dictionary =>
  sinoKoreanDictionary({
    lexicon: openDictionary(dictionary),
    cognates: openCognates(cognates),
    companions: openCompanions(companions),
    levelOf,
  })
