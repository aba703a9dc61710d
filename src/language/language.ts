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
  /** The fields that a lemma (in lower case) tells of, by the names of the lexicon's topic cues. */
  topicsOf(lemma: string): readonly string[]
  /** Stretches of a sentence that may be names, whether or not any dictionary has them; in order, none overlapping. */
  nameRuns(tokens: readonly Token[]): NameRun[]
  /** A name in Hangul by ear or by rule, the likeliest reading first; `[]` where the language can't tell. Guesses all. */
  transcribe(words: readonly string[]): readonly string[]
  /** How a word or a hyphened compound that no dictionary has may be taken apart, likeliest first; `[]` where it can't. */
  wordParts(surface: string): readonly WordParts[]
}

/** A stretch that may be a name. */
export interface NameRun {
  /** Indexes of its first and last token in the sentence. */
  readonly first: number
  readonly last: number
  /** Without titles; hyphened words whole. */
  readonly words: readonly string[]
  /** A title such as *President* stands before it: it is a person's. */
  readonly titled: boolean
  /** Nothing in it speaks against a person. */
  readonly mayBePerson: boolean
  /** It begins the sentence, where a capital says nothing. */
  readonly initial: boolean
}

/** A derived word: its base, looked up as any word, and the Korean pattern that the affix makes of it. */
export interface WordParts {
  readonly base: string
  /** Of which part of speech the base must be. */
  readonly baseKind: 'n' | 'v' | 'adj'
  /** The part of speech of the whole. */
  readonly kind: 'n' | 'v' | 'adj' | 'adv'
  /** Korean with `{}` for the base's gloss; see gloss/derived.ts for what may follow it. */
  readonly pattern: string
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

/** How a verb stands in its clause. */
export type Voice = 'transitive' | 'intransitive' | 'passive'

export interface Token extends Span {
  readonly surface: string
  /** In lower case, but for proper nouns written as such. */
  readonly lemma: string
  readonly wordClass: WordClass
  /** For verbs, where the language can tell. */
  readonly voice?: Voice
  /** How it is read, for scripts that don't say so (Japanese kana); `null` elsewhere. */
  readonly reading: string | null
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Whether a token is something to look up: a word or a number, not a mark. */
export const isWord = (token: Token): boolean =>
  token.wordClass !== 'punctuation' && token.wordClass !== 'symbol' && /[\p{L}\p{N}]/u.test(token.surface)
