import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import type { Glossary } from '../../src/gloss/gloss-article.ts'
import { buildPhraseIndex } from '../../src/gloss/phrase-index.ts'
import { english } from '../../src/language/english/english.ts'
import { NO_PRONUNCIATIONS } from '../../src/language/english/pronunciations.ts'
import { openVectors } from '../../src/language/english/word-vectors.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { readLexicon } from '../../src/lexicon/sources.ts'

export const LEXICON_FOLDER = fileURLToPath(new URL('../../src/lexicon/en-ko', import.meta.url))

/** The table of word vectors as it is shipped. */
export const shippedVectors = openVectors(
  readFileSync(new URL('../../src/lexicon/vectors/en.tsv', import.meta.url), 'utf8'),
)

/** The lexicon as it is shipped. */
export const fullGlossary = (): Glossary => {
  const dictionary = openDictionary(compileLexicon(readLexicon(LEXICON_FOLDER)))
  return {
    language: english(NO_PRONUNCIATIONS, shippedVectors),
    dictionary,
    phrases: buildPhraseIndex(dictionary),
  }
}
