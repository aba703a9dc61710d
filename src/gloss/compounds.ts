import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'

/** Shorter parts stand in any word by chance: ペン in ペンギン. In characters. */
const PART_AT_LEAST = 3
const PARTS_AT_MOST = 3

/**
 * An entry for a word that no lexicon lists, written together of two or three that one does: ツイッターアカウント 트위터
 * 계정. The longest first part wins. `null` where it can't be parted.
 */
export const compoundEntry = (surface: string, dictionary: Dictionary): Entry | null => {
  const parts = parted(surface, PARTS_AT_MOST, dictionary)
  return parts && parts.length > 1
    ? {
        headword: surface,
        kind: 'n',
        level: 5,
        senses: [{ alternatives: [parts.join(' ')], cues: [], topics: [] }],
      }
    : null
}

/** The Korean of each part; `null` where `rest` isn't made of at most so many. */
const parted = (rest: string, most: number, dictionary: Dictionary): string[] | null => {
  for (let end = rest.length; end >= PART_AT_LEAST; end -= 1) {
    const korean = nounOf(rest.slice(0, end), dictionary)
    if (korean === null) continue
    if (end === rest.length) return [korean]
    const others = most > 1 ? parted(rest.slice(end), most - 1, dictionary) : null
    if (others) return [korean, ...others]
  }
  return null
}

const nounOf = (word: string, dictionary: Dictionary): string | null => {
  const entry = dictionary
    .entriesOf(word)
    .find(({ kind }) => kind === 'n' || (isNameKind(kind) && kind !== 'name-part'))
  return entry?.senses[0]?.alternatives[0]?.replace(/\([^)]*\)/g, '').trim() ?? null
}
