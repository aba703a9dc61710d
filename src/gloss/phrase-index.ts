import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'

/** A place in a phrase that anything may fill: the object of a separable verb. */
export const GAP = '…'
/** A place that a possessive fills: *change one's mind*. */
export const POSSESSIVE = "one's"

/** A headword of several words, split where a space or a hyphen stands. */
export interface Phrase {
  readonly parts: readonly string[]
  readonly entries: readonly Entry[]
  readonly isName: boolean
}

/** Phrases and names by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

/** As the analyser cuts them: *driver's license* is *driver*, *'s* and *license*, *Girls' Generation* has its apostrophe. */
const partsOf = (headword: string): string[] =>
  headword
    .split(/[ -]+/)
    .flatMap((part) => (part === POSSESSIVE ? [part] : part.split(/(?='s?,?$)|(?=,$)/)))
    .filter((part) => part !== '')

/**
 * Built once for a dictionary. Its rows are read only when a phrase has been found: there are twenty thousand, and
 * an article has some dozens.
 */
export const buildPhraseIndex = (dictionary: Dictionary): PhraseIndex => {
  const index = new Map<string, Phrase[]>()
  for (const [headword, kinds] of dictionary.multiword) {
    const parts = partsOf(headword)
    const [first] = parts
    if (first === undefined) continue
    for (const isName of [false, true]) {
      if (!kinds.some((kind) => isNameKind(kind) === isName)) continue
      const phrase = phraseOf(dictionary, headword, parts, isName)
      const known = index.get(first)
      if (known) known.push(phrase)
      else index.set(first, [phrase])
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.parts.length - a.parts.length)
  return index
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
