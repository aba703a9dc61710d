import { openCognates } from '../dictionary/cognates.ts'
import { openDictionary } from '../dictionary/dictionary.ts'
import type { Level } from '../dictionary/entry.ts'
import { sinoKoreanDictionary } from '../dictionary/sino-korean.ts'
import { japanese } from '../language/japanese/japanese.ts'
import { gradeOf } from '../language/japanese/kanji-grades.ts'
import type { Cutter } from '../language/japanese/morphemes.ts'
import type { Glossary } from './gloss-article.ts'

export interface JapaneseData {
  /** The compiled lexicon; see dictionary/compiled.ts. */
  readonly dictionary: string
  /** The table of cognates; see dictionary/cognates.ts. */
  readonly cognates: string
  readonly cut: Cutter
}

/** School years as the lexicon's levels: a word without a row is as hard as its hardest kanji. */
const LEVELS_BY_GRADE: readonly Level[] = [1, 2, 2, 3, 3, 4, 4, 5, 6]

/** What glossing Japanese stands on. Its phrases are found by their joined forms, so there is no index of them. */
export const japaneseGlossary = ({ dictionary, cognates, cut }: JapaneseData): Glossary => ({
  language: japanese(cut),
  dictionary: sinoKoreanDictionary({
    lexicon: openDictionary(dictionary),
    cognates: openCognates(cognates),
    levelOf: (word) => LEVELS_BY_GRADE[gradeOf(word)] ?? 6,
  }),
  phrases: new Map(),
})
