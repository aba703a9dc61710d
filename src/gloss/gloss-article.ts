import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Language, Token } from '../language/language.ts'
import { type ReadSentence, rememberArticle } from './article-memory.ts'
import { cohesionOf } from './cohesion.ts'
import { carryOver } from './discourse.ts'
import { findJoined } from './find-joined.ts'
import { findPhrases } from './find-phrases.ts'
import type { GlossedBlock } from './gloss-block.ts'
import { glossSentence } from './gloss-sentence.ts'
import { findNumbers } from './numbers.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { articleTopics } from './topics.ts'

/** What glossing stands on; built once for a language pair. */
export interface Glossary {
  readonly language: Language
  readonly dictionary: Dictionary
  readonly phrases: PhraseIndex
}

/**
 * Glosses the texts of an article, in the order of reading. Read as one: a surname stands for the full name
 * given before, an acronym for what it was introduced as, and a word keeps the sense it surely has elsewhere.
 */
export const glossArticle = (texts: readonly string[], glossary: Glossary): GlossedBlock[] => {
  const { language, dictionary, phrases } = glossary
  const wholesOf = (tokens: readonly Token[]) =>
    language.joinedForms ? findJoined(tokens, language, dictionary) : findPhrases(tokens, phrases)
  const blocks = texts.map((text) => ({
    // A language that writes its words together reads its numbers itself; see Language.soundOf.
    numbers: language.joinedForms ? [] : findNumbers(text),
    sentences: language
      .analyse(text)
      .map((sentence): ReadSentence => ({ sentence, matches: wholesOf(sentence.tokens) })),
  }))
  const read = blocks.flatMap(({ sentences }) => sentences)
  const memory = rememberArticle(read, language, dictionary)
  const cohesion = cohesionOf(blocks.map(({ sentences }) => sentences.map(({ sentence }) => sentence)))
  const glossed = blocks.map(({ numbers, sentences }, at): GlossedBlock => {
    const around = [...cohesion.tiedTo(at)].flatMap((tied) => blocks[tied]?.sentences ?? [])
    const topics = articleTopics(
      around.map(({ sentence }) => sentence),
      language,
    )
    return {
      sentences: sentences.map(({ sentence }) => sentence),
      glosses: sentences.flatMap((sentence) =>
        glossSentence(sentence, { glossary, memory, topics, numbers }),
      ),
    }
  })
  return carryOver(glossed, cohesion)
}
