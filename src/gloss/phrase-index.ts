import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'

/** A place in a phrase that anything may fill: the object of a separable verb. */
export const GAP = '…'
/** A place that a possessive fills: *change one's mind*. */
export const POSSESSIVE = "one's"
/** A place that a reflexive pronoun fills: *distance oneself from*. */
export const REFLEXIVE = 'oneself'

/** A headword of several words, split where a space or a hyphen stands. */
export interface Phrase {
  readonly parts: readonly string[]
  readonly entries: readonly Entry[]
  readonly isName: boolean
}

/** Phrases and names by their first word. */
export interface PhraseIndex {
  /** The longest first; `[]` where none begins so. */
  beginningWith(first: string): readonly Phrase[]
}

export const NO_PHRASES: PhraseIndex = { beginningWith: () => [] }

/** As the analyser cuts them: *driver's license* is *driver*, *'s* and *license*, *Girls' Generation* has its apostrophe. */
const partsOf = (headword: string): string[] =>
  headword
    .split(/[ -]+/)
    .flatMap((part) => (part === POSSESSIVE ? [part] : part.split(/(?='s?,?$)|(?=,$)/)))
    .filter((part) => part !== '')

/**
 * Built once for a dictionary. Headwords are put by their first words alone, and taken apart when such a word is met:
 * there are thirty thousand, and an article has some dozens.
 */
export const buildPhraseIndex = (dictionary: Dictionary): PhraseIndex => {
  const headwords = new Map<string, string[]>()
  for (const headword of dictionary.multiword) {
    const first = firstPart(headword)
    const known = headwords.get(first)
    if (known) known.push(headword)
    else headwords.set(first, [headword])
  }
  const phrases = new Map<string, readonly Phrase[]>()
  return {
    beginningWith(first) {
      const known = phrases.get(first)
      if (known) return known
      const found = (headwords.get(first) ?? []).flatMap((headword) => phrasesOf(dictionary, headword))
      found.sort((a, b) => b.parts.length - a.parts.length)
      if (found.length > 0) phrases.set(first, found)
      return found
    },
  }
}

/** As a phrase and as a name, where it is both. */
const phrasesOf = (dictionary: Dictionary, headword: string): Phrase[] => {
  const parts = partsOf(headword)
  const kinds = dictionary.kindsOf(headword)
  return [false, true]
    .filter((isName) => kinds.some((kind) => isNameKind(kind) === isName))
    .map((isName) => phraseOf(dictionary, headword, parts, isName))
}

/** The first of {@link partsOf}, without the others. */
const firstPart = (headword: string): string => {
  const end = headword.search(/[ -]/)
  const word = end < 0 ? headword : headword.slice(0, end)
  return word.includes("'") ? (partsOf(word)[0] ?? word) : word
}

const phraseOf = (
  dictionary: Dictionary,
  headword: string,
  parts: readonly string[],
  isName: boolean,
): Phrase => ({
  parts,
  isName,
  get entries() {
    return dictionary.entriesOf(headword).filter(({ kind }) => isNameKind(kind) === isName)
  },
})
