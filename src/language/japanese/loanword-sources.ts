import { loanwordToHangul } from './loanwords.ts'
import { kanaToHangul } from './transcription.ts'

/**
 * A word in katakana by the consonants it is heard with, and the vowels after each. Two spellings of one foreign word
 * (its own and the Japanese) agree in their consonants nearly always, and in their vowels nearly.
 */
export interface Sounds {
  readonly consonants: string
  /** One more than there are consonants: what stands before the first, then what follows each. */
  readonly vowels: readonly string[]
}

const ROWS: readonly (readonly [string, string])[] = [
  ['', 'アイウエオ'],
  ['', 'ァィゥェォ'],
  ['K', 'カキクケコ'],
  ['G', 'ガギグゲゴ'],
  ['S', 'サシスセソ'],
  ['Z', 'ザジズゼゾ'],
  ['T', 'タ*トテト'],
  ['D', 'ダ**デド'],
  ['N', 'ナニヌネノ'],
  ['H', 'ハヒ*ヘホ'],
  ['B', 'バビブベボ'],
  ['P', 'パピプペポ'],
  ['M', 'マミムメモ'],
  ['R', 'ラリルレロ'],
]
const SINGLE: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    ROWS.flatMap(([consonant, row]) =>
      [...row].map((kana, at): [string, readonly [string, string]] => [
        kana,
        [consonant, 'aiueo'.charAt(at)],
      ]),
    ),
  ),
  ト: ['T', 'o'],
  チ: ['C', 'i'],
  フ: ['F', 'u'],
  ヴ: ['B', 'u'],
  ヂ: ['Z', 'i'],
  ヅ: ['Z', 'u'],
  ワ: ['W', 'a'],
  ヲ: ['', 'o'],
  ヤ: ['', 'a'],
  ユ: ['', 'u'],
  ヨ: ['', 'o'],
  ャ: ['', 'a'],
  ュ: ['', 'u'],
  ョ: ['', 'o'],
}
/** The vowel of a kana that a small one takes away: フィ, ティ, シャ. */
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
}

/** `null` for what isn't all katakana. */
export const soundsOf = (katakana: string): Sounds | null => {
  let consonants = ''
  const vowels = ['']
  const add = (consonant: string, vowel: string) => {
    for (const one of consonant) {
      consonants += one
      vowels.push('')
    }
    vowels[vowels.length - 1] += vowel
  }
  for (let at = 0; at < katakana.length; at += 1) {
    const kana = katakana.charAt(at)
    const small = SMALL[katakana.charAt(at + 1)]
    if (kana === 'ッ') continue
    if (kana === 'ー') {
      vowels[vowels.length - 1] = lengthened(vowels.at(-1) ?? '')
      continue
    }
    // ハンマー is *hammer*: the ン only doubles the m.
    if (kana === 'ン' && /[マミムメモ]/.test(katakana.charAt(at + 1))) continue
    if (kana === 'ン') add('N', '')
    else if (kana === 'ツ') add(small === undefined ? 'TS' : 'C', small ?? 'u')
    else if (kana === 'ウ' && small !== undefined && at + 1 < katakana.length) add('W', small)
    else {
      const known = SINGLE[kana]
      if (!known) return null
      add(known[0], small ?? known[1])
    }
    if (small !== undefined) at += 1
  }
  return { consonants, vowels: vowels.map((vowel) => vowel.replace('ei', 'E').replace('ou', 'O')) }
}

/** Long vowels are written as capitals. */
const lengthened = (vowels: string): string => vowels.slice(0, -1) + vowels.slice(-1).toUpperCase()

/** How a foreign word is spelt in Hangul, found by its Japanese spelling. */
export interface LoanwordSources {
  /** The Hangul of a word in katakana, by the word that it comes from; `null` where none is near enough. */
  hangulOf(katakana: string): string | null
}

export const NO_SOURCES: LoanwordSources = { hangulOf: () => null }

/** A foreign word as the table has it. */
export interface LoanwordSource {
  readonly consonants: string
  /** For each place of {@link Sounds.vowels}, what Japanese may say there, likeliest first. */
  readonly vowels: readonly (readonly string[])[]
  readonly hangul: string
  readonly standing: Standing
}

/** A word that a lexicon has, a name that one has, or a word that is only known by its sound: mostly a rare name. */
export type Standing = keyof typeof MARKS
const MARKS = { word: '+', name: '*', heard: '' } as const

/** The lines of a table must be in the order of their consonants; of equals, the likelier word comes first. */
export const encodeSources = (sources: readonly LoanwordSource[]): string =>
  [...sources]
    .sort((a, b) => (a.consonants < b.consonants ? -1 : a.consonants > b.consonants ? 1 : 0))
    .map(({ consonants, vowels, hangul, standing }) =>
      [consonants, vowels.map((place) => place.join(':')).join(','), hangul + MARKS[standing]].join('\t'),
    )
    .join('\n')

const decodeLine = (line: string): LoanwordSource => {
  const [consonants = '', vowels = '', marked = ''] = line.split('\t')
  return {
    consonants,
    vowels: vowels.split(',').map((place) => place.split(':')),
    hangul: marked.replace(/[+*]$/, ''),
    standing: marked.endsWith('+') ? 'word' : marked.endsWith('*') ? 'name' : 'heard',
  }
}

/** The mean of what its vowels may be otherwise; see {@link vowelCost}. */
const COST_AT_MOST = 0.17
/** Words of fewer consonants could be anything. */
const CONSONANTS_AT_LEAST = 2

export const openSources = (table: string): LoanwordSources => {
  /** Offset of the first line that isn't before `key`, by halving: the table is large, and few words are asked for. */
  const seek = (key: string): number => {
    let low = 0
    let high = table.length
    while (low < high) {
      const line = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
      if (table.slice(line, line + key.length) < key) {
        const end = table.indexOf('\n', line)
        low = end < 0 ? table.length : end + 1
      } else high = Math.max(low, line)
    }
    return low
  }
  const linesOf = (consonants: string): string[] => {
    const key = `${consonants}\t`
    const lines: string[] = []
    for (let at = seek(key); table.startsWith(key, at); ) {
      const end = table.indexOf('\n', at)
      lines.push(table.slice(at, end < 0 ? undefined : end))
      at = end < 0 ? table.length : end + 1
    }
    return lines
  }
  const known = new Map<string, string | null>()
  const find = (katakana: string, wordsOnly: boolean): string | null => {
    if (katakana.length < PART_AT_LEAST) return null
    let best: string | null = null
    let least = COST_AT_MOST
    for (const spelling of [katakana, ...otherSpellings(katakana)]) {
      const sounds = soundsOf(spelling)
      if (!sounds || sounds.consonants.length < CONSONANTS_AT_LEAST) continue
      for (const line of linesOf(sounds.consonants)) {
        const source = decodeLine(line)
        if (wordsOnly && source.standing !== 'word') continue
        const cost = costOf(sounds, source) + (spelling === katakana ? 0 : RESPELT) + COSTS[source.standing]
        if (cost >= least || (source.standing === 'name' && cost > NAME_COST_AT_MOST)) continue
        least = cost
        best = source.hangul
      }
    }
    return best
  }
  /** A compound of two words: マーケットリサーチ. */
  const inTwo = (katakana: string): string | null => {
    for (let at = katakana.length - PART_AT_LEAST; at >= PART_AT_LEAST; at -= 1) {
      if (/[ーッンァィゥェォャュョ]/.test(katakana.charAt(at))) continue
      const first = find(katakana.slice(0, at), true)
      const second = first === null ? null : find(katakana.slice(at), true)
      if (first !== null && second !== null) return first + second
    }
    return null
  }
  return {
    hangulOf(katakana) {
      const before = known.get(katakana)
      if (before !== undefined) return before
      const found = find(katakana, false) ?? inTwo(katakana)
      known.set(katakana, found)
      return found
    },
  }
}

/** In kana. */
const PART_AT_LEAST = 3
/** What it costs that a word must be read otherwise than it is written, and that no lexicon has it as a word. */
const RESPELT = 0.05
const COSTS: Readonly<Record<Standing, number>> = { word: 0, name: 0.01, heard: 0.05 }
/** A name must sound just as the other language spells it: there are many, and they are short. */
const NAME_COST_AT_MOST = 0.08

/** *di* and *ti* of older loans (クレジット, チケット), and *sia* (ペルシャ). */
const otherSpellings = (katakana: string): string[] =>
  [
    katakana.replace(/ジ(?![ァィゥェォャュョ])/g, 'ディ'),
    katakana.replace(/チ(?![ァィゥェォャュョ])/g, 'ティ'),
    katakana.replace(/シャ/g, 'シア'),
  ].filter((spelling) => spelling !== katakana)

const costOf = (sounds: Sounds, source: LoanwordSource): number => {
  let cost = 0
  let places = 0
  for (const [at, vowel] of sounds.vowels.entries()) {
    const foreign = source.vowels[at] ?? ['']
    if (vowel === '' && foreign[0] === '') continue
    const consonant = sounds.consonants.charAt(at - 1)
    places += 1
    cost += Math.min(
      ...foreign.map((vowels, place) => vowelCost(vowel, vowels, consonant) + (place > 0 ? LESS_LIKELY : 0)),
    )
  }
  return cost / Math.max(1, places)
}

const LESS_LIKELY = 0.05
/** A vowel that is long in one language alone. */
const LENGTH = 0.1

/** Vowels that Japanese puts after a bare consonant. */
const EPENTHETIC: Readonly<Record<string, string>> = { T: 'o', D: 'o', C: 'i' }

/** 0 to 1: how unlike what is heard after a consonant is to the foreign vowels there. */
const vowelCost = (japanese: string, foreign: string, consonant: string): number => {
  if (japanese === foreign) return 0
  if (foreign === '' && consonant !== '') {
    if (japanese === (EPENTHETIC[consonant] ?? 'u')) return 0
    return japanese === 'i' && /[KSZ]/.test(consonant) ? 0.2 : 1
  }
  if (japanese.length !== foreign.length) return Math.abs(japanese.length - foreign.length) > 1 ? 1.5 : 0.8
  let cost = 0
  for (let at = 0; at < japanese.length; at += 1) {
    const one = japanese.charAt(at)
    const other = foreign.charAt(at)
    if (one === other) continue
    const pair = one.toLowerCase() + other.toLowerCase()
    cost += one.toLowerCase() === other.toLowerCase() ? LENGTH : (NEAR[pair] ?? 0.9)
  }
  return cost
}

/** Vowels that are heard for one another, each with the Japanese one first. */
const NEAR: Readonly<Record<string, number>> = {
  ea: 0.4,
  ei: 0.4,
  ie: 0.4,
  oa: 0.4,
  ai: 0.8,
  uo: 0.5,
  ou: 0.5,
}

/**
 * By the word that it comes from, else by the rules: those for Japanese where it is a name that looks Japanese.
 * @param isName a person's or a thing's, not a place's: those in katakana are foreign
 */
export const spellLoanword = (katakana: string, sources: LoanwordSources, isName = false): string =>
  sources.hangulOf(katakana) ??
  (isName && looksJapanese(katakana) ? kanaToHangul(katakana) : loanwordToHangul(katakana))

/** *Tatsuyo*, *Toshie*: syllables that Japanese has of its own, and the endings of given names. */
const looksJapanese = (katakana: string): boolean =>
  /^[ア-ヂツ-ノハバヒビフブヘベホボマ-ヱン]{2,4}$/.test(katakana) &&
  !/[ァィゥェォ]/.test(katakana) &&
  JAPANESE_ENDING.test(katakana)
const JAPANESE_ENDING = /(?:[コヨエヱノミツキオ]|ヘイ|スケ|ゾウ|ロウ|ハル)$/
