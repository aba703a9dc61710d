import { decodeDictionary } from './compiled.ts'
import type { Entry, EntryKind } from './entry.ts'

/** What glossing needs of a dictionary. Several can stand behind one another. */
export interface Dictionary {
  /** The entries of a headword exactly as written, phrases and names among them; `[]` where there are none. */
  entriesOf(headword: string): readonly Entry[]
  /** Headwords of more than one word, for the indexes of phrases and names; *Moody's* is two. */
  readonly multiword: readonly string[]
  /** The kinds of a headword's entries, which are quicker told than the entries read. */
  kindsOf(headword: string): readonly EntryKind[]
}

/** A dictionary over the compiled bytes (see compiled.ts). Parsed entries are kept, so the same object comes back. */
export const openDictionary = (compiled: Uint8Array): Dictionary => {
  const rows = decodeDictionary(compiled)
  const parsed = new Map<string, readonly Entry[]>()
  return {
    multiword: rows.headwords.filter((headword) => /[ -]|'s?$/.test(headword)),
    kindsOf: rows.kinds,
    entriesOf(headword) {
      const known = parsed.get(headword)
      if (known) return known
      const entries = rows.read(headword)
      if (entries.length > 0) parsed.set(headword, entries)
      return entries
    },
  }
}
