import { arpabetToIpa } from './ipa.ts'

/** How English words are said, from the CMU Pronouncing Dictionary. */
export interface Pronunciations {
  /** IPA without slashes; of a headword of several words, each word's, if all are known. `null` otherwise. */
  ipaOf(headword: string): string | null
}

/**
 * The compiled form: a word a line, sorted; each line is how many characters it shares with the word before
 * (one base-36 digit), the rest of the word, a tab and its phones. Encode and decode stand together here.
 */
export const encodePronunciations = (words: ReadonlyMap<string, string>): string => {
  let previous = ''
  const lines = [...words.keys()].sort().map((word) => {
    const shared = Math.min(35, sharedPrefix(previous, word))
    previous = word
    return `${shared.toString(36)}${word.slice(shared)}\t${words.get(word)}`
  })
  return lines.join('\n')
}

const sharedPrefix = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

const decode = (compiled: string): Map<string, string> => {
  const phones = new Map<string, string>()
  let previous = ''
  for (const line of compiled.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 1) continue
    previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, tab)
    phones.set(previous, line.slice(tab + 1))
  }
  return phones
}

export const openPronunciations = (compiled: string): Pronunciations => {
  const phones = decode(compiled)
  const wordIpa = (word: string): string | null => {
    const known = phones.get(word) ?? phones.get(word.replaceAll('-', ''))
    return known === undefined ? null : arpabetToIpa(known)
  }
  return {
    ipaOf(headword) {
      const words = headword
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[ -]+/)
        .filter((word) => word !== '…' && word !== '')
      const whole = wordIpa(headword.toLowerCase())
      if (whole !== null) return whole
      const parts = words.map(wordIpa)
      return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(' ') : null
    },
  }
}
