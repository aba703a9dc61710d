import { loadIpadicFile } from '../../src/build/ipadic.ts'
import { japaneseFiles } from '../../src/build/japanese-files.ts'
import { openSinoKorean } from '../../src/dictionary/open-sino-korean.ts'
import type { Glossary } from '../../src/gloss/gloss-article.ts'
import { NO_PHRASES } from '../../src/gloss/phrase-index.ts'
import { japanese } from '../../src/language/japanese/japanese.ts'
import { schoolLevelOf } from '../../src/language/japanese/kanji-grades.ts'
import { openSources } from '../../src/language/japanese/loanword-sources.ts'
import { openCutter } from '../../src/language/japanese/morphemes.ts'
import { openReadings } from '../../src/language/japanese/readings.ts'
import type { Language, Token } from '../../src/language/language.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'

/** Opened once a test file: IPADIC takes a second. */
export const cut = await openCutter(loadIpadicFile)

export const tokensOf = (text: string): Token[] => language.analyse(text).flatMap(({ tokens }) => [...tokens])

/** As the build makes them; the words of the English lexicon among them. */
export const TEXTS = japaneseFiles(new URL('../../src/', import.meta.url).pathname)
export const sources = openSources(TEXTS.loanwords)
export const language: Language = japanese(cut, sources, openReadings(TEXTS.readings))

/** The cognates (without companions) and these rows, columns parted by ` ^ `. */
export const japaneseGlossaryOf = (...rows: string[]): Glossary => ({
  language,
  dictionary: openSinoKorean(
    {
      ...TEXTS,
      companions: '',
      dictionary: compileLexicon([{ name: 'rows', lines: rows.map((row) => row.split(' ^ ').join('\t')) }]),
    },
    schoolLevelOf,
  ),
  phrases: NO_PHRASES,
})
