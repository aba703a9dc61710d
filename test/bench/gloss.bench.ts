import { bench, describe } from 'vitest'
import { harborSummit } from '../../src/app/samples/harbor-summit.ts'
import { articleTexts } from '../../src/article/article.ts'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { buildPhraseIndex } from '../../src/gloss/phrase-index.ts'
import { english } from '../../src/language/english/english.ts'
import { NO_PRONUNCIATIONS } from '../../src/language/english/pronunciations.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { readLexicon } from '../../src/lexicon/sources.ts'
import { LEXICON_FOLDER, shippedVectors } from '../support/full-lexicon.ts'

/** Seven hundred words: the long sample and its beginning again. */
const texts = articleTexts(harborSummit)
const words = [...texts, ...texts].join('\n').split(' ').slice(0, 700).join(' ').split('\n')
const compiled = compileLexicon(readLexicon(LEXICON_FOLDER))
const open = () => {
  const dictionary = openDictionary(compiled)
  return {
    language: english(NO_PRONUNCIATIONS, shippedVectors),
    dictionary,
    phrases: buildPhraseIndex(dictionary),
  }
}
const warm = open()
for (const text of words) glossBlock(text, warm)

describe('Node, one thread', () => {
  bench('700 words from text to glosses, dictionary warm', () => {
    for (const text of words) glossBlock(text, warm)
  })
  bench('700 words from text to glosses, dictionary opened first', () => {
    const cold = open()
    for (const text of words) glossBlock(text, cold)
  })
  bench('opening the dictionary', () => {
    openDictionary(compiled)
  })
  bench('one look-up of a headword', () => {
    warm.dictionary.entriesOf('ambassador')
  })
})
