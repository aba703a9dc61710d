import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeCompanions } from '../dictionary/companions.ts'
import type { Entry } from '../dictionary/entry.ts'
import type { SinoKoreanFiles } from '../dictionary/open-sino-korean.ts'
import { parseRow } from '../dictionary/row.ts'
import { encodeSources } from '../language/japanese/loanword-sources.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { isRow, type LexiconFile, readLexicon } from '../lexicon/sources.ts'
import { cmuPronunciations } from './cmu-pronunciations.ts'
import { companionsIn, unambiguous } from './companions.ts'
import { katakanaSources } from './katakana-sources.ts'
import { loanwordSources } from './loanword-sources.ts'
import { nameSources } from './name-sources.ts'

/** All that glossing Japanese stands on beside the analyser, by its name in the pack. */
interface JapaneseFiles extends SinoKoreanFiles {
  /** Where words in katakana come from; see language/japanese/loanword-sources.ts. */
  readonly loanwords: string
  /** How words are read that IPADIC reads wrongly; see language/japanese/readings.ts. */
  readonly readings: string
}

export const japaneseFiles = (sourceFolder: string): JapaneseFiles => {
  const cognates = readFileSync(join(sourceFolder, 'lexicon/cognates/ja-ko.tsv'), 'utf8')
  const english = entriesIn(readLexicon(join(sourceFolder, 'lexicon/en-ko')))
  const japanese = readLexicon(join(sourceFolder, 'lexicon/ja-ko'))
  return {
    dictionary: compileLexicon(japanese),
    cognates,
    readings: readFileSync(join(sourceFolder, 'lexicon/readings/ja.tsv'), 'utf8'),
    companions: encodeCompanions(unambiguous(companionsIn(english), cognates)),
    // Of those that sound alike the first is taken: Japanese' own names know best.
    loanwords: encodeSources([
      ...katakanaSources(entriesIn(japanese)),
      ...loanwordSources(english, cmuPronunciations()),
      ...nameSources(english),
    ]),
  }
}

const entriesIn = (files: readonly LexiconFile[]): Entry[] =>
  files.flatMap(({ lines }) => lines.filter(isRow).map(parseRow))
