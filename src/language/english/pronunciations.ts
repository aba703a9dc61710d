import { arpabetToIpa } from './ipa.ts'

/** How English words are said, from the CMU Pronouncing Dictionary. */
export interface Pronunciations {
  /** IPA without slashes; of a headword of several words, each word's, if all are known. `null` otherwise. */
  ipaOf(headword: string): string | null
  /** ARPABET phones with stress, parted by spaces; `null` where the word isn't known. */
  phonesOf(word: string): string | null
}

export const NO_PRONUNCIATIONS: Pronunciations = { ipaOf: () => null, phonesOf: () => null }

/**
 * The compiled form: words in sections by their first two letters, so that only the sections that are asked for
 * need decoding. A section is its letters, then a word a line: how many characters it shares with the word before
 * (one base-36 digit), the rest of it, a tab and its phones. Encode and decode stand together here.
 */
const SECTION = '\f'
const KEY_LENGTH = 2

export const encodePronunciations = (words: ReadonlyMap<string, string>): string => {
  const sections = new Map<string, string[]>()
  let previous = ''
  for (const word of [...words.keys()].sort()) {
    const key = word.slice(0, KEY_LENGTH)
    const lines = sections.get(key) ?? []
    if (lines.length === 0) previous = ''
    sections.set(key, lines)
    const shared = Math.min(35, sharedPrefix(previous, word))
    previous = word
    lines.push(`${shared.toString(36)}${word.slice(shared)}\t${words.get(word)}`)
  }
  return [...sections].map(([key, lines]) => [key, ...lines].join('\n')).join(SECTION)
}

const sharedPrefix = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

const decodeSection = (section: string): Map<string, string> => {
  const phones = new Map<string, string>()
  let previous = ''
  for (const line of section.split('\n').slice(1)) {
    const tab = line.indexOf('\t')
    if (tab < 1) continue
    previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, tab)
    phones.set(previous, line.slice(tab + 1))
  }
  return phones
}

export const openPronunciations = (compiled: string): Pronunciations => {
  const sections = new Map(
    compiled.split(SECTION).map((section) => [section.slice(0, section.indexOf('\n')), section]),
  )
  const decoded = new Map<string, ReadonlyMap<string, string>>()
  const sectionOf = (key: string): ReadonlyMap<string, string> => {
    const known = decoded.get(key) ?? decodeSection(sections.get(key) ?? '')
    decoded.set(key, known)
    return known
  }
  const phonesOf = (word: string): string | null => {
    const plain = word.toLowerCase().replaceAll('’', "'")
    return sectionOf(plain.slice(0, KEY_LENGTH)).get(plain) ?? null
  }
  const wordIpa = (word: string): string | null => {
    const phones = phonesOf(word) ?? phonesOf(word.replaceAll('-', ''))
    return phones === null ? null : arpabetToIpa(phones)
  }
  return {
    phonesOf,
    ipaOf(headword) {
      const whole = wordIpa(headword)
      if (whole !== null) return whole
      const parts = headword
        .split(/[ -]+/)
        .filter((word) => word !== '…' && word !== '')
        .map(wordIpa)
      return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(' ') : null
    },
  }
}
