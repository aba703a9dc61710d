import { readFileSync } from 'node:fs'
import { loadIpadicFile } from '../../src/build/ipadic.ts'
import type { Glossary } from '../../src/gloss/gloss-article.ts'
import { japaneseGlossary } from '../../src/gloss/japanese-glossary.ts'
import { japanese } from '../../src/language/japanese/japanese.ts'
import { openCutter } from '../../src/language/japanese/morphemes.ts'
import type { Language, Token } from '../../src/language/language.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'

/** Opened once a test file: IPADIC takes a second. */
export const cut = await openCutter(loadIpadicFile)
export const language: Language = japanese(cut)

export const tokensOf = (text: string): Token[] => language.analyse(text).flatMap(({ tokens }) => [...tokens])

export const COGNATES = readFileSync(new URL('../../src/lexicon/cognates/ja-ko.tsv', import.meta.url), 'utf8')

/** The cognates and these rows, columns parted by ` ^ `. */
export const japaneseGlossaryOf = (...rows: string[]): Glossary =>
  japaneseGlossary({
    dictionary: compileLexicon([{ name: 'rows', lines: rows.map((row) => row.split(' ^ ').join('\t')) }]),
    cognates: COGNATES,
    cut,
  })
