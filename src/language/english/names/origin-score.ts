import type { NameOrigins } from '../../language.ts'
import { lazy } from '../lazy.ts'
import { AROUND, NAMES, PARTICLES, PATTERNS } from './origin-evidence.ts'
import { isForeignOrigin, type Origin, SPELLERS } from './origins.ts'

/** In an English paper a name is English unless more than this speaks for another language. */
const ENGLISH = 1.5
/** Of a name that no one has written down the sound of, nothing says that it is. */
const UNHEARD = 0.4
/** The pronouncing dictionary has most names of Americans, some of other lands among them. */
const PRONOUNCED = 0.7
/** A name that so many languages have tells less of each. */
const LISTED: readonly number[] = [0, 3.2, 2.8, 2, 1.4]
const LISTED_BY_MANY = 0.8
/** A language's word in the same sentence, and each further one. */
const NEAR = 2.2
const NEAR_AGAIN = 0.4
/** A given name in the same sentence: those who are told of together often come from one land. */
const NAMESAKE = 1
/** However much stands around, it is no more than this. */
const MOST_NEAR = 2.6
/** English is at home everywhere: its lands tell little. */
const NEAR_ENGLISH = 1

/** Syllables that hardly any other language has. */
const PINYIN = /(?:[zcs]h|[jqxl])(?:iao|iang|ian|uan|iu|uang|ong|iong)|^(?:zh|x|q(?!u[aei]))|zh|iang|uang/

interface Weight {
  readonly origin: Origin
  readonly weight: number
}

const weightsOf = (text: string): Weight[] =>
  [...text.matchAll(/([a-z]{2})(-?[\d.]+)/g)].flatMap(([, code = '', weight]) =>
    code === 'en' || isForeignOrigin(code) ? [{ origin: code, weight: Number(weight) }] : [],
  )

const patterns = lazy(() =>
  PATTERNS.trim()
    .split('\n')
    .map((line) => {
      const [pattern = '', ...weights] = line.trim().split(' ')
      return { pattern: new RegExp(pattern, 'u'), weights: weightsOf(weights.join(' ')) }
    }),
)
const particles = lazy(
  () =>
    new Map(
      [...PARTICLES.matchAll(/(\S+) (\S+)/g)].map(([, word = '', weights = '']) => [
        word,
        weightsOf(weights),
      ]),
    ),
)
/** @param lists words parted by spaces, by their language */
const byWord = (lists: Iterable<readonly [string, string]>): Map<string, Origin[]> => {
  const origins = new Map<string, Origin[]>()
  for (const [code, words] of lists) {
    if (code !== 'en' && !isForeignOrigin(code)) continue
    for (const word of new Set(words.trim().split(/\s+/).map(plain)))
      origins.set(word, [...(origins.get(word) ?? []), code])
  }
  return origins
}
const names = lazy(() => byWord(Object.entries(NAMES)))
const around = lazy(() =>
  byWord(
    AROUND.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), line.slice(3)] as const),
  ),
)

/** In lower case and without accents. */
export const plain = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l')

/** What the words of a sentence tell of the names in it. */
export const originsAround = (words: Iterable<string>): NameOrigins => {
  const scores = new Map<Origin, number>()
  const seen = new Set<string>()
  for (const word of words) {
    const lower = word.toLowerCase()
    if (seen.has(lower)) continue
    seen.add(lower)
    const given = /^\p{Lu}/u.test(word) ? names().get(plain(word)) : undefined
    if (given && given.length <= 2 && !given.includes('en'))
      for (const origin of given)
        scores.set(origin, Math.min(MOST_NEAR, (scores.get(origin) ?? 0) + NAMESAKE))
    for (const origin of around().get(lower) ?? []) {
      const before = scores.get(origin)
      const first = origin === 'en' ? NEAR_ENGLISH : NEAR
      scores.set(origin, before === undefined ? first : Math.min(MOST_NEAR, before + NEAR_AGAIN))
    }
  }
  return scores
}

/** Patterns of English and of no language are everywhere: of several words they count on average. */
const isVague = (origin: Origin): boolean => origin === 'en' || origin === 'xx'

/**
 * How much speaks for each language as that of a whole name, the surest first: its letters and endings, its small
 * words, given names that are sure of theirs, whether the pronouncing dictionary has it, and what stands around it.
 * @param told by the text around
 * @param listed by the Hangul of its parts that a lexicon lists
 */
export const scoreOrigins = (
  words: readonly string[],
  isPronounced: (word: string) => boolean,
  told: NameOrigins,
  listed: NameOrigins = new Map(),
): readonly (readonly [Origin, number])[] => {
  const scores = new Map<Origin, number>([['en', words.some(isPronounced) ? ENGLISH : UNHEARD]])
  const add = (origin: Origin, weight: number) => scores.set(origin, (scores.get(origin) ?? 0) + weight)
  for (const [code, weight] of told)
    if (code === 'en' || isForeignOrigin(code)) add(code, Math.min(MOST_NEAR, weight))
  for (const [code, weight] of listed) if (isForeignOrigin(code)) add(code, weight)
  const longer = words.filter((word) => !particles().has(word.toLowerCase()))
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase().normalize('NFC')
    const particle = particles().get(lower.replace(/-.*$/, ''))
    // *Le Figaro* and *El Mundo*: a small word that begins a name tells more.
    const times = at === 0 && words.length > 1 ? 2 : 1
    for (const { origin, weight } of particle ?? []) add(origin, weight * times)
    if (particle && !lower.includes('-')) continue
    for (const { pattern, weights } of patterns())
      if (pattern.test(lower))
        for (const { origin, weight } of weights)
          add(origin, isVague(origin) ? weight / longer.length : weight)
    if (lower.length > 3 && SPELLERS.zh(word) !== null) add('zh', PINYIN.test(lower) ? 2 : 0.5)
    const given = lower.split('-').flatMap((part) => names().get(plain(part)) ?? [])
    for (const origin of given) add(origin, LISTED[given.length] ?? LISTED_BY_MANY)
    if (isPronounced(word)) add('en', PRONOUNCED / longer.length)
  }
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Whether a given name is common in a language; names are shared. */
export const isListedName = (word: string, origin: Origin): boolean =>
  names().get(plain(word))?.includes(origin) ?? false
