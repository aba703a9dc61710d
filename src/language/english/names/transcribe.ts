import type { NameOrigins, NameSetting } from '../../language.ts'
import { englishNameInHangul } from './english-name.ts'
import { spelledEnglish } from './english-spelling.ts'
import { japaneseNameInHangul } from './japanese-name.ts'
import { koreanName } from './korean-name.ts'
import { chinesePerson } from './languages/chinese.ts'
import { isListedName, scoreOrigins } from './origin-score.ts'
import { isForeignOrigin, type Origin, SPELLERS } from './origins.ts'
import { spellings } from './split-usage.ts'

/** A name in Hangul by ear, the likeliest reading first; of each reading the spellings that papers use. Always a guess. */
export type Transcription = readonly (readonly string[])[]

/** ARPABET phones of a word, or `null`; what transcription needs of the pronouncing dictionary. */
export type PhonesOf = (word: string) => string | null

/** Endings that tell Japanese names from Hepburn look-alikes such as *Posada*. */
const JAPANESE =
  /(?:moto|mura|yama|kawa|gawa|shima|jima|saki|zaki|naka|matsu|hara|uchi|guchi|mori|mizu|mitsu|hiro|ichi|nobu|suke|taro|shige|yasu|masa|kazu|kubo|bashi|tsu|shi|zu|da|ko)$/i
/** Another language is offered too where it comes so near to the likeliest. */
const NEAR = 0.8
/** A listed part that English shares is read in the name's own language (*Robert* 로베르트) where so much speaks for it. */
const SURE = 2.5

/**
 * A person's name, or a part of one, as Korean newspapers would write it: by the rules of the language that it
 * comes from, as far as that can be told.
 * @param words the name's words without titles
 */
export const transcribeName = (
  words: readonly string[],
  phonesOf: PhonesOf,
  { known = [], told = new Map() }: NameSetting = {},
): Transcription => {
  const asian = eastAsianName(words, phonesOf, told)
  if (asian) return asian
  const isPronounced = (word: string) => phonesOf(word) !== null
  const scores = scoreOrigins(words, isPronounced, told, listedOrigins(words, known, phonesOf))
  const [, best = 0] = scores[0] ?? []
  const readings: string[] = []
  for (const [origin, score] of scores) {
    if (readings.length > 0 && (score < best - NEAR || readings.length > 1)) break
    const own = origin !== 'en' && score >= SURE
    const spelt = words.map((word, at) => {
      const listed = known[at]
      if (listed && !(own && (isListedName(word, 'en') || isAccented(word)))) return listed
      return transcribeWord(word, origin, phonesOf)
    })
    const reading = spelt.every((word) => word !== null) ? spelt.join(' ') : null
    if (reading !== null && !readings.includes(reading)) readings.push(reading)
  }
  return readings.map(spellings)
}

/** Surnames that Chinese bear far more often than Koreans write so. */
const RATHER_CHINESE = /^(?:li|wang|ma|xu|zhu|lin|hu)$/i

/** Chinese surnames that are words or names in English papers. */
const ENGLISH_TOO =
  /^(?:long|sun|song|pan|tong|lin|lane|dan|fan|he|you|bai|an|die|mo|mi|ma|han|gang|king|hang|lei|su|kong|ding|ling|ai|lu|luo|bo|yu)$/i

const eastAsianName = (
  words: readonly string[],
  phonesOf: PhonesOf,
  told: NameOrigins,
): Transcription | null => {
  const korean = words.length > 1 ? koreanName(words) : null
  const chinese = chinesePerson(words)
  const toldChinese = (told.get('zh') ?? 0) > 0
  const asKorean = korean?.given.map((given) => [korean.surname + given]) ?? []
  if (korean && !(chinese && (toldChinese || RATHER_CHINESE.test(words[0] ?? '')) && !words.some(hyphened)))
    return asKorean
  const surelyChinese =
    toldChinese ||
    words.some((word) => /[xq]|^zh/i.test(word)) ||
    words.some((word) => phonesOf(word) === null && !isListedName(word, 'en'))
  if (chinese && (surelyChinese || !ENGLISH_TOO.test(words[0] ?? '')))
    return [[chinese], ...asKorean.slice(0, 1)]
  const japanese = words.map(japaneseNameInHangul)
  const looksJapanese = words.some(
    (word) => JAPANESE.test(word) && (words.length > 1 || phonesOf(word) === null),
  )
  return looksJapanese && japanese.every((word) => word !== null) ? [[japanese.join(' ')]] : null
}

/** So much a listed part tells of those languages whose rules give just its Hangul, by their number. */
const LISTED: readonly number[] = [0, 2.2, 1.6, 1.1, 0.8]
const LISTED_MANY = 0.4

/** *Jorge* is listed as 호르헤: it is Spanish, for no other language writes it so. */
const listedOrigins = (
  words: readonly string[],
  known: readonly (string | null)[],
  phonesOf: PhonesOf,
): NameOrigins => {
  const scores = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    const hangul = known[at]
    if (!hangul || hangul.length < 2 || transcribeEnglish(word, phonesOf) === hangul) continue
    const origins = FOREIGN.filter((origin) => transcribeWord(word, origin, phonesOf) === hangul)
    for (const origin of origins)
      scores.set(origin, (scores.get(origin) ?? 0) + (LISTED[origins.length] ?? LISTED_MANY))
  }
  return scores
}
const FOREIGN = Object.keys(SPELLERS).filter(isForeignOrigin)

const isAccented = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'))
const hyphened = (word: string): boolean => word.includes('-')

/** The article of Arabic names and what it blends into: *al-Assad*, *ash-Sharif*. */
const ARABIC_ARTICLE = /^(?:al|el|ar|as|ash|at|ad|an|az)-(?=\p{L})/iu

/** One word by the rules of one language; `null` where it has no vowel to say or a letter that has no rule. */
const transcribeWord = (word: string, origin: Origin, phonesOf: PhonesOf): string | null => {
  if (/^[A-Z]\.?$/.test(word)) return LETTERS[word.charAt(0)] ?? null
  const vowels = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (!/[aeiouyøæœı]/i.test(vowels) || (word === word.toUpperCase() && word.length > 1)) return null
  if (origin === 'en') return transcribeEnglish(word, phonesOf)
  if (origin === 'zh') return SPELLERS.zh(word)
  const article = ARABIC_ARTICLE.test(word) && (origin === 'ar' || origin === 'fa')
  const parts = word.replace(ARABIC_ARTICLE, (found) => (article ? '' : found)).split('-')
  const spelt = parts.map((part) => SPELLERS[origin](part))
  return spelt.every((part) => part !== null) ? (article ? '알' : '') + spelt.join('') : null
}

/** By the pronouncing dictionary, else by spelling, part by part where hyphens or capitals join them (고든레빗, 라브로카). */
export const transcribeEnglish = (word: string, phonesOf: PhonesOf): string | null => {
  const phones = phonesOf(word)
  if (phones !== null) return englishNameInHangul(word, phones)
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const parts = /^(?:ma?c|fitz|o['’])/i.test(word) ? [plain] : plain.split(/-|(?<=[a-z]{2})(?=[A-Z])/)
  if (parts.length === 1) return spelledEnglish(plain)
  const spelt = parts.map((part) => transcribeEnglish(part, phonesOf))
  return spelt.every((part) => part !== null) ? spelt.join('') : null
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  '에이 비 시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 더블유 엑스 와이 제트'
    .split(' ')
    .map((name, at) => [String.fromCharCode(65 + at), name]),
)
