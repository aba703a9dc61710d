import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Sentence, Token, WordClass } from '../language.ts'
import { baseOfUnknownPast } from './irregular-verbs.ts'
import { lemmaOf } from './lemma.ts'
import { uninflect } from './lookup-forms.ts'
import { retagged } from './retag.ts'
import { voiceOf } from './voice.ts'
import { wholeWords } from './whole-words.ts'

/** wink's universal part-of-speech tags. */
const WORD_CLASSES: Readonly<Record<string, WordClass>> = {
  NOUN: 'noun',
  PROPN: 'proper-noun',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  PART: 'particle',
  NUM: 'numeral',
  INTJ: 'interjection',
  SYM: 'symbol',
  PUNCT: 'punctuation',
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// wink's types know only some of its own helpers as string-valued.
const asText = (helper: unknown): ItsFunction<string> => helper as ItsFunction<string>
const LEMMA = asText(its.lemma)
const TAG = asText(its.pos)
const SPACES = asText(its.precedingSpaces)

/**
 * Sentences and tokens of one block. wink gives no offsets, so they are summed from each token's text
 * and the white space before it; a token whose text doesn't stand there (wink has rewritten it) is
 * looked for a little further on, so that one odd token can't shift all that follow.
 */
export const analyseEnglish = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  let at = 0
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = []
      sentence.tokens().each((item: ItemToken) => {
        const value = item.out()
        const expected = at + item.out(SPACES).length
        const start = text.startsWith(value, expected) ? expected : text.indexOf(value, at)
        if (start < 0) return
        at = start + value.length
        const past = baseOfUnknownPast(value)
        // The tagger has never seen *drank* or *overthrew*; they can be nothing but verbs.
        const wordClass = past ? 'verb' : (WORD_CLASSES[item.out(TAG)] ?? 'other')
        tokens.push({
          start,
          end: at,
          surface: value,
          lemma: past ?? lemmaOf(value, item.out(LEMMA), wordClass),
          wordClass,
          reading: null,
          ...cueFormsOf(value, wordClass),
        })
      })
      const words = retagged(wholeWords(tokens))
      const first = words[0]
      const last = words.at(-1)
      if (first && last) sentences.push({ start: first.start, end: last.end, tokens: words.map(withVoice) })
    })
  return sentences
}

/** A plural with a capital keeps it as its lemma, and calls for the same senses all the same: *Farmers protested*. */
const cueFormsOf = (surface: string, wordClass: WordClass): Pick<Token, 'cueForms'> =>
  wordClass === 'proper-noun' && /[a-z](?:s|men)$/.test(surface)
    ? { cueForms: uninflect(surface.toLowerCase()) }
    : {}

const withVoice = (token: Token, at: number, tokens: readonly Token[]): Token => {
  const voice = voiceOf(tokens, at)
  return voice ? { ...token, voice } : token
}
