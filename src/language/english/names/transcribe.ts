import { englishNameInHangul } from './english-name.ts'
import { japaneseNameInHangul } from './japanese-name.ts'
import { koreanName } from './korean-name.ts'
import { speltNameInHangul } from './spelt-name.ts'

/** A name in Hangul by ear: the likeliest reading first. Always a guess. */
export type Transcription = readonly string[]

/** ARPABET phones of a word, or `null`; what transcription needs of the pronouncing dictionary. */
export type PhonesOf = (word: string) => string | null

/** Endings that tell Japanese names from Hepburn look-alikes such as *Posada*. */
const JAPANESE =
  /(?:moto|mura|yama|kawa|gawa|shima|jima|saki|zaki|naka|matsu|hara|uchi|guchi|mori|mizu|mitsu|hiro|ichi|nobu|suke|taro|shige|yasu|masa|kazu|kubo|bashi|tsu|shi|zu|da|ko)$/i

/**
 * A person's name, or a part of one, as Korean newspapers would write it.
 * @param words the name's words without titles
 */
export const transcribeName = (words: readonly string[], phonesOf: PhonesOf): Transcription => {
  const korean = words.length > 1 ? koreanName(words) : null
  if (korean) return korean.given.map((given) => korean.surname + given)
  const japanese = words.map(japaneseNameInHangul)
  const looksJapanese = words.some(
    (word) => JAPANESE.test(word) && (words.length > 1 || phonesOf(word) === null),
  )
  if (looksJapanese && japanese.every((word) => word !== null)) return [japanese.join(' ')]
  const spelt = words.map((word) => transcribeWord(word, phonesOf))
  return spelt.every((word) => word !== null) ? [spelt.join(' ')] : []
}

/** One word, by its sound where that is known, else by its letters; `null` where it has no vowel to say. */
export const transcribeWord = (word: string, phonesOf: PhonesOf): string | null => {
  if (/^[A-Z]\.?$/.test(word)) return LETTERS[word.charAt(0)] ?? null
  if (!/[aeiouyáéíóúäöüàèìòùâêîôûãõøå]/i.test(word) || word === word.toUpperCase()) return null
  const phones = phonesOf(word)
  return phones === null ? speltNameInHangul(word) : englishNameInHangul(word, phones)
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  '에이 비 시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 더블유 엑스 와이 제트'
    .split(' ')
    .map((name, at) => [String.fromCharCode(65 + at), name]),
)
