import { encodeDictionary } from '../../src/dictionary/compiled.ts'
import { type Dictionary, openDictionary } from '../../src/dictionary/dictionary.ts'
import { parseRow } from '../../src/dictionary/row.ts'
import type { Glossary } from '../../src/gloss/gloss-article.ts'
import { buildPhraseIndex } from '../../src/gloss/phrase-index.ts'
import { english } from '../../src/language/english/english.ts'

/** A dictionary of the rows given, columns parted by ` ^ ` to be read more easily than tabs. */
export const dictionaryOf = (...rows: string[]): Dictionary =>
  openDictionary(encodeDictionary(rows.map((row) => parseRow(row.split(' ^ ').join('\t')))))

export const glossaryOf = (...rows: string[]): Glossary => {
  const dictionary = dictionaryOf(...rows)
  return { language: english(), dictionary, phrases: buildPhraseIndex(dictionary) }
}
