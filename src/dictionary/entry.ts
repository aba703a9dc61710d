/** Parts of speech of an entry, as the lexicon's second column writes them. */
export const PARTS_OF_SPEECH = [
  'n',
  'v',
  'adj',
  'adv',
  'aux',
  'pron',
  'det',
  'num',
  'prep',
  'conj',
  'int',
  'part',
  'suf',
  'pref',
  'phr',
] as const
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** What a name names. `people` is a nationality or an ethnic group, as noun and as adjective; `name-part` a part of persons' names. */
export const NAME_KINDS = ['person', 'place', 'org', 'work', 'event', 'people', 'name-part'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export type EntryKind = PartOfSpeech | NameKind

/** Fields that a topic cue may call for, written `@[economy]` in the lexicon. */
export const TOPICS = [
  'politics',
  'diplomacy',
  'military',
  'law',
  'crime',
  'economy',
  'business',
  'labor',
  'science',
  'technology',
  'health',
  'environment',
  'disaster',
  'sports',
  'arts',
  'religion',
  'education',
  'transport',
] as const
export type Topic = (typeof TOPICS)[number]

/** 1 (first words) to 6 (rare or technical). */
export type Level = 1 | 2 | 3 | 4 | 5 | 6
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6]

/** One meaning: one to three Korean alternatives, best first, and what calls for it. */
export interface Sense {
  readonly alternatives: readonly string[]
  /** Lemmas, in lower case, that stand near the word when this sense is meant; words of a compound are joined with '-'. */
  readonly cues: readonly string[]
  readonly topics: readonly Topic[]
}

export interface Entry {
  readonly headword: string
  readonly kind: EntryKind
  readonly level: Level
  /** At least one; the one most common in news first. */
  readonly senses: readonly Sense[]
  /** Where the entry stands in no lexicon: what it was worked out from. */
  readonly origin?: EntryOrigin
}

/** The hanja of a word that both languages have; the sound of a name or a number. */
export type EntryOrigin = 'cognate' | 'transcription'

/** The sense as a margin shows it: its alternatives joined with ', '. */
export const glossText = (sense: Sense): string => sense.alternatives.join(', ')

export const isEntryKind = (kind: string): kind is EntryKind =>
  (PARTS_OF_SPEECH as readonly string[]).includes(kind) || (NAME_KINDS as readonly string[]).includes(kind)

export const isNameKind = (kind: EntryKind): kind is NameKind =>
  (NAME_KINDS as readonly string[]).includes(kind)

/** A part of speech, and no name. */
export const isWordKind = (kind: EntryKind): kind is PartOfSpeech => !isNameKind(kind)

const FUNCTION_KINDS: ReadonlySet<EntryKind> = new Set(['aux', 'pron', 'det', 'prep', 'conj', 'int', 'part'])

export const isFunctionKind = (kind: EntryKind): boolean => FUNCTION_KINDS.has(kind)

/**
 * The bones of the language (*the*, *of*, *he*): they answer in the pop-up and are never glossed beside the
 * text. Rarer function words (*despite*, *albeit*) are glossed like any other word, and so is what is written in
 * Chinese characters (私, 同じ): they are to be learnt.
 */
export const isGrammatical = (entry: Entry): boolean =>
  isFunctionKind(entry.kind) && entry.level === 1 && !/\p{Script=Han}/u.test(entry.headword)
