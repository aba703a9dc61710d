import type { Span } from '../article/article.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'
import { isWord, type Language, type Sentence, type Token } from '../language/language.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { chooseSense } from './choose-sense.ts'
import { contextOf, type SentenceWords, sentenceWords } from './context.ts'
import { findJoined } from './find-joined.ts'
import { findPhrases, type PhraseMatch } from './find-phrases.ts'
import { type Gloss, glossStart } from './gloss.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { transcribed } from './transcribed.ts'

/** What glossing stands on; built once for a language pair. */
export interface Glossary {
  readonly language: Language
  readonly dictionary: Dictionary
  readonly phrases: PhraseIndex
}

/** A block's sentences with every gloss that can be given for them, in the order of the text. */
export interface GlossedBlock {
  readonly sentences: readonly Sentence[]
  /** All levels, function words and the words inside phrases too: the pop-up answers for every word. */
  readonly glosses: readonly Gloss[]
}

export const glossBlock = (text: string, glossary: Glossary): GlossedBlock => {
  const sentences = glossary.language.analyse(text)
  return { sentences, glosses: sentences.flatMap((sentence) => glossSentence(sentence, glossary)) }
}

const glossSentence = (sentence: Sentence, glossary: Glossary): Gloss[] => {
  const words = sentenceWords(sentence)
  const matches = glossary.language.joinedForms
    ? findJoined(sentence.tokens, glossary.language, glossary.dictionary)
    : findPhrases(sentence.tokens, glossary.phrases)
  const covered = new Set(matches.flatMap((match) => match.tokens))
  const glosses: Gloss[] = matches.flatMap((match) => glossPhrase(match, sentence, words) ?? [])
  sentence.tokens.forEach((token, at) => {
    const gloss = isWord(token) ? glossWord(token, words, glossary, covered.has(at)) : null
    if (gloss) glosses.push(gloss)
  })
  return glosses.sort((a, b) => glossStart(a) - glossStart(b) || Number(a.covered) - Number(b.covered))
}

const glossPhrase = (match: PhraseMatch, sentence: Sentence, words: SentenceWords): Gloss | null => {
  const tokens = match.tokens.flatMap((at) => sentence.tokens[at] ?? [])
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return null
  const candidates: Candidate[] = match.phrase.entries.map((entry) => ({ entry, agreement: 1, form: 0 }))
  const context = contextOf(words, words.positionOf(first), words.positionOf(last))
  const choice = chooseSense(candidates, context)
  if (!choice) return null
  return {
    spans: joinNeighbours(match.tokens, sentence.tokens),
    entry: choice.entry,
    chosen: choice.sense,
    otherEntries: others(candidates, choice.entry),
    source: choice.entry.origin ?? (match.phrase.isName ? 'name' : 'phrase'),
    guess: false,
    reason: choice.reason,
    covered: false,
  }
}

const glossWord = (
  token: Token,
  words: SentenceWords,
  glossary: Glossary,
  covered: boolean,
): Gloss | null => {
  const candidates = candidatesOf(token, glossary.language, glossary.dictionary)
  const at = words.positionOf(token)
  const choice = chooseSense(candidates, contextOf(words, at, at))
  if (!choice) return transcribed(token, glossary.language, covered)
  return {
    spans: [{ start: token.start, end: token.end }],
    entry: choice.entry,
    chosen: choice.sense,
    otherEntries: others(candidates, choice.entry),
    source: choice.entry.origin ?? (isNameKind(choice.entry.kind) ? 'name' : 'lexicon'),
    guess: false,
    reason: choice.reason,
    covered,
  }
}

const others = (candidates: readonly Candidate[], chosen: Entry): Entry[] =>
  [...new Set(candidates.map(({ entry }) => entry))].filter((entry) => entry !== chosen)

/** One span for tokens that follow one another, a new one after each gap. */
const joinNeighbours = (indexes: readonly number[], tokens: readonly Token[]): Span[] => {
  const spans: Span[] = []
  let previous = Number.NEGATIVE_INFINITY
  for (const at of indexes) {
    const token = tokens[at]
    if (!token) continue
    const last = spans.at(-1)
    if (last && at === previous + 1) spans[spans.length - 1] = { start: last.start, end: token.end }
    else spans.push({ start: token.start, end: token.end })
    previous = at
  }
  return spans
}
