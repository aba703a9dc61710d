import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Language, Token } from '../language/language.ts'
import { type ReadSentence, rememberArticle } from './article-memory.ts'
import { cohesionOf } from './cohesion.ts'
import { carryOver } from './discourse.ts'
import { findJoined } from './find-joined.ts'
import { findPhrases } from './find-phrases.ts'
import type { GlossedBlock } from './gloss-block.ts'
import { glossSentence } from './gloss-sentence.ts'
import { withoutBeginnings } from './name-beginnings.ts'
import { findNumbers } from './numbers.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { tiedOrigins } from './tied-origins.ts'
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
    language.joinedForms
      ? findJoined(tokens, language, dictionary)
      : withoutBeginnings(findPhrases(tokens, phrases), tokens, language)
  const analysed = texts.map((text) => ({
    // A language that writes its words together reads its numbers itself; see Language.soundOf.
    numbers: language.joinedForms ? [] : findNumbers(text),
    sentences: language.analyse(text).map((sentence) => ({ sentence, matches: wholesOf(sentence.tokens) })),
  }))
  const cohesion = cohesionOf(analysed.map(({ sentences }) => sentences.map(({ sentence }) => sentence)))
  const tied = tiedOrigins(
    analysed.map(({ sentences }) => sentences.map(({ sentence }) => language.originsTold(sentence.tokens))),
    cohesion,
  )
  const blocks = analysed.map(({ numbers, sentences }, block) => ({
    numbers,
    sentences: sentences.map((sentence, at): ReadSentence => ({ ...sentence, told: tied(block, at) })),
  }))
  const memory = rememberArticle(
    blocks.flatMap(({ sentences }) => sentences),
    language,
    dictionary,
  )
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
