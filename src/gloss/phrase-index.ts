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

const partsOf = (headword: string): string[] => headword.split(/[ -]+/).filter((part) => part !== '')

const isPhraseEntry = (entry: Entry): boolean => !isNameKind(entry.kind)

/** Built once for a dictionary; costs a few milliseconds for some ten thousand headwords. */
export const buildPhraseIndex = (dictionary: Dictionary): PhraseIndex => {
  const index = new Map<string, Phrase[]>()
  for (const headword of dictionary.multiwordHeadwords) {
    const parts = partsOf(headword)
    const [first] = parts
    if (first === undefined) continue
    const entries = dictionary.entriesOf(headword)
    for (const group of [entries.filter(isPhraseEntry), entries.filter((entry) => !isPhraseEntry(entry))]) {
      if (group.length === 0) continue
      const phrase = { parts, entries: group, isName: !group.some(isPhraseEntry) }
      const known = index.get(first)
      if (known) known.push(phrase)
      else index.set(first, [phrase])
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.parts.length - a.parts.length)
  return index
}
