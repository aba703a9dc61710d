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
  /**
   * How a run of tokens may stand as one headword, for a language that writes no spaces between words; a
   * language that does leaves this out, and its phrases are found word by word.
   */
  joinedForms?(tokens: readonly Token[]): string[]
  /** A verb stands last in its clause: what it is said of stands before it (Japanese), and not on either side (English). */
  readonly verbsLast?: true
  /** Hangul for a token that no dictionary has (a name's sound, a number); `null` where nothing can be said. */
  soundOf?(token: Token): Transcription | null
  /** Cues that say something only right beside a word: prepositions, particles, pronouns. */
  readonly functionCues: ReadonlySet<string>
  /** The fields that a lemma (in lower case) tells of, by the names of the lexicon's topic cues. */
  topicsOf(lemma: string): readonly string[]
  /** What a noun (a lemma in lower case) may name; a language without such a table leaves this out. */
  classesOf?(lemma: string): readonly NounClass[]
  /**
   * How a word (a lemma in lower case) is used, as a vector: words that stand in like company point in like
   * directions, and the longer it is the more the word tells. `null` where it tells nothing; a language without
   * such a table leaves this out.
   */
  vectorOf?(lemma: string): Float32Array | null
  /**
   * Stretches of a sentence that may be names, whether or not any dictionary has them; in order, none overlapping.
   * @param taken tokens that are known to be something else, by index: a stretch ends before them
   */
  nameRuns(tokens: readonly Token[], taken: ReadonlySet<number>): NameRun[]
  /** What the words of a sentence tell of where the names beside them come from; empty where nothing is told. */
  originsTold(tokens: readonly Token[]): NameOrigins
  /**
   * A name in Hangul by ear or by rule, the likeliest reading first, of each the spellings that papers use (one or
   * two); `[]` where the language can't tell. Guesses all.
   */
  transcribe(words: readonly string[], setting?: NameSetting): readonly (readonly string[])[]
  /** How a word or a hyphened compound that no dictionary has may be taken apart, likeliest first; `[]` where it can't. */
  wordParts(surface: string): readonly WordParts[]
}

/** What nouns and names stand for, as far as it tells one sense of a word beside them from another. */
export const NOUN_CLASSES = [
  'number',
  'money',
  'time',
  'person',
  'group',
  'place',
  'animal',
  'plant',
  'food',
  'body',
  'thing',
  'text',
  'event',
  'act',
  'feeling',
  'idea',
  'substance',
  'disease',
  'nature',
  'quality',
] as const
export type NounClass = (typeof NOUN_CLASSES)[number]

/** How much speaks for each language of origin, by the language's own codes for them. */
export type NameOrigins = ReadonlyMap<string, number>

/** What is known of a name beside its words. */
export interface NameSetting {
  /** The Hangul of each word that a lexicon lists as a part of names, else `null`. */
  readonly known?: readonly (string | null)[]
  /** What the text around tells; see {@link Language.originsTold}. */
  readonly told?: NameOrigins
}

/** A stretch that may be a name. */
export interface NameRun {
  /** Indexes of its first and last token in the sentence. */
  readonly first: number
  readonly last: number
  /** Without titles; hyphened words whole. */
  readonly words: readonly string[]
  /** It is a person's: a title such as *President* stands before it, or only a person's is written so (*Kim Han-soo*). */
  readonly surelyPerson: boolean
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

/** A token worked out in Hangul. */
export interface Transcription {
  readonly hangul: string
  /** A person's or a place's name where that is known, else a noun. */
  readonly kind: 'n' | 'v' | 'num' | 'person' | 'place' | 'org'
  /** A sound may be spelt otherwise in Korean; a number may not. */
  readonly guess: boolean
}

/** What an inflected word adds to its lemma, piece by piece in its order. The pop-up names each. */
export const INFLECTIONS = [
  'causative',
  'passive',
  'passive-or-potential',
  'potential',
  'desiderative',
  'negative',
  'polite',
  'past',
  'volitional',
  'conditional',
  'imperative',
  'connective',
  'listing',
  'progressive',
  'resultative',
  'preparatory',
  'completive',
  'approaching',
  'proceeding',
  'trying',
  'receiving',
  'giving',
  'wishing',
  'beginning',
  'continuing',
  'finishing',
  'exceeding',
  'reciprocal',
  'incipient',
  'easy',
  'hard',
  'obligation',
] as const
export type Inflection = (typeof INFLECTIONS)[number]

/** What is read above a stretch of a block's text. */
export interface Ruby extends Span {
  /** In hiragana. */
  readonly text: string
  /** The school year in which the hardest of its kanji is taught: 1 to 6, 7 for secondary school, 8 beyond. */
  readonly grade: number
}

/** The tags of Universal Dependencies, which both analysers can give, and prefixes, suffixes and counters. */
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
  | 'prefix'
  | 'suffix'
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
  /** How the lemma is read, where that is known. */
  readonly lemmaReading?: string | null
  /** Other dictionary forms that it holds: 言われる in 言われた, whose lemma is 言う. */
  readonly stems?: readonly string[]
  /** Of a proper noun, where it is known what it names. */
  readonly nameKind?: 'person' | 'place' | 'org'
  /** Other forms under which it calls for a sense of a word beside it: 発表 of 発表する. */
  readonly cueForms?: readonly string[]
  /** Marks before its headword for what it leans on, the narrower first: 〜た and 〜 for the noun of 調べたところ. */
  readonly leans?: readonly string[]
  /** It ends its sentence, and may mean something of its own there (という。). */
  readonly isLast?: true
  readonly inflections?: readonly Inflection[]
  readonly rubies?: readonly Ruby[]
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Whether a token is something to look up: a word or a number, not a mark. */
export const isWord = (token: Token): boolean =>
  token.wordClass !== 'punctuation' && token.wordClass !== 'symbol' && /[\p{L}\p{N}]/u.test(token.surface)
