import type { LanguageCode, Span } from '../article/article.ts'

/**
 * The one interface of a language: everything that `gloss/` and the screens may know about it. A new
 * language is a folder beside english/ and a line in the registry of the worker.
 */
export interface Language {
  readonly code: LanguageCode
  /** Sentences of one block, in order, covering every word. Pure; the same text gives the same answer. */
  analyse(text: string): Sentence[]
  /**
   * The forms under which a token may stand in a dictionary, in groups, likeliest first: as written and its
   * lemma, then other spellings, then guesses. A later group is for when the earlier ones are not listed.
   */
  lookupForms(token: Token): string[][]
  /** How a headword is said, in IPA without slashes; `null` where it isn't known. */
  pronounce(headword: string): string | null
}

/** The tags of Universal Dependencies, which both analysers can give. */
export type WordClass =
  | 'noun'
  | 'proper-noun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'numeral'
  | 'interjection'
  | 'symbol'
  | 'punctuation'
  | 'other'

export interface Token extends Span {
  readonly surface: string
  /** In lower case, but for proper nouns written as such. */
  readonly lemma: string
  readonly wordClass: WordClass
  /** How it is read, for scripts that don't say so (Japanese kana); `null` elsewhere. */
  readonly reading: string | null
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Whether a token is something to look up: a word or a number, not a mark. */
export const isWord = (token: Token): boolean =>
  token.wordClass !== 'punctuation' && token.wordClass !== 'symbol' && /[\p{L}\p{N}]/u.test(token.surface)
