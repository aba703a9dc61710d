import { openDictionary } from '../dictionary/dictionary.ts'
import type { Glossary } from '../gloss/gloss-article.ts'
import { buildPhraseIndex } from '../gloss/phrase-index.ts'
import { english } from '../language/english/english.ts'
import { openPronunciations } from '../language/english/pronunciations.ts'
import { openVectors } from '../language/english/word-vectors.ts'

/**
 * @param compiled the dictionary; see dictionary/compiled.ts
 * @param pronunciations see language/english/pronunciations.ts
 * @param vectors see language/english/word-vectors.ts
 */
export const loadEnglish = (compiled: Uint8Array, pronunciations: string, vectors: string): Glossary => {
  const dictionary = openDictionary(compiled)
  return {
    language: english(openPronunciations(pronunciations), openVectors(vectors)),
    dictionary,
    phrases: buildPhraseIndex(dictionary),
  }
}
