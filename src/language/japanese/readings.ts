import { toHiragana, toKatakana } from '../../article/kana.ts'
import type { Morpheme } from './morphemes.ts'
import { joinMorphemes } from './reshape.ts'

/** How words are read that IPADIC's pieces read otherwise, by their dictionary form: 厚労省 こうろうしょう. */
export interface Readings {
  /** In hiragana; `undefined` where the pieces are right, or nothing is known. */
  of(word: string): string | undefined
  /** The number of characters of the longest word. */
  readonly longest: number
}

export const NO_READINGS: Readings = { of: () => undefined, longest: 0 }

/** @param table lines of `word`, tab, reading in hiragana (see lexicon/readings/) */
export const openReadings = (table: string): Readings => {
  const readings = new Map<string, string>()
  let longest = 0
  for (const line of table.split('\n')) {
    const [word = '', reading] = line.split('\t')
    if (reading === undefined) continue
    readings.set(word, reading)
    longest = Math.max(longest, word.length)
  }
  return { of: (word) => readings.get(word), longest }
}

/** Each run of morphemes that is a word of the table, read as the table has it; the longest first. */
export const reread = (morphemes: readonly Morpheme[], readings: Readings): Morpheme[] => {
  const read: Morpheme[] = []
  for (let at = 0; at < morphemes.length; ) {
    // What stands behind a number counts: 15日|朝 holds no 日朝.
    const found = morphemes[at - 1]?.detail === '数' ? null : longestAt(morphemes, at, readings)
    read.push(...(found?.read ?? morphemes.slice(at, at + 1)))
    at += found?.taken ?? 1
  }
  return read
}

/** Morphemes in place of so many. */
interface Reread {
  readonly read: readonly Morpheme[]
  readonly taken: number
}

/** `null` where no word of the table begins at `at`. */
const longestAt = (morphemes: readonly Morpheme[], at: number, readings: Readings): Reread | null => {
  let best: Reread | null = null
  let written = ''
  for (let end = at; written.length < readings.longest; end += 1) {
    const last = morphemes[end]
    if (!last) break
    const reading = readings.of(written + last.surface) ?? readings.of(written + last.basic)
    written += last.surface
    if (reading === undefined) continue
    const run = morphemes.slice(at, end + 1)
    const read = readAs(run, toKatakana(inflected(last, reading)))
    if (read) best = { read, taken: run.length }
  }
  return best
}

/** The reading of a word whose last morpheme is inflected, from that of its dictionary form: 甘い あまい for 甘かっ. */
const inflected = ({ surface, basic }: Morpheme, reading: string): string => {
  if (surface === basic) return reading
  let stem = 0
  while (stem < surface.length && surface[stem] === basic[stem]) stem += 1
  const ending = toHiragana(basic.slice(stem))
  return reading.endsWith(ending)
    ? reading.slice(0, reading.length - ending.length) + toHiragana(surface.slice(stem))
    : reading
}

/**
 * A run with its reading shared out: what its pieces read rightly at either end stays, the piece between takes the rest.
 * `null` where several pieces are left and it can't be told what is whose.
 */
const readAs = (run: readonly Morpheme[], reading: string): Morpheme[] | null => {
  let [first, last] = [0, run.length - 1]
  let rest = reading
  const soundOf = (at: number): string => run[at]?.reading ?? ''
  while (first < last && soundOf(first) !== '' && rest.startsWith(soundOf(first))) {
    rest = rest.slice(soundOf(first).length)
    first += 1
  }
  while (last > first && soundOf(last) !== '' && rest.endsWith(soundOf(last))) {
    rest = rest.slice(0, -soundOf(last).length)
    last -= 1
  }
  const piece = run[first]
  if (!piece || rest === '') return null
  if (first === last)
    return run.map((morpheme, at) => (at === first ? { ...morpheme, reading: rest } : morpheme))
  const pieces = run.slice(first, last + 1)
  if (!pieces.every(({ pos, surface }) => pos === '名詞' || KANJI.test(surface))) return null
  return [...run.slice(0, first), asOne(pieces, rest), ...run.slice(last + 1)]
}

const KANJI = /^[\u3400-\u9fff々]+$/

/** Pieces that have a reading together only are one noun: 朴|槿|恵 ぱくくね. */
const asOne = (pieces: readonly Morpheme[], reading: string): Morpheme => {
  const name = pieces.find(({ detail }) => detail === '固有名詞')
  const { detail, detail2, detail3 } = name ?? { detail: '一般', detail2: '', detail3: '' }
  return joinMorphemes(pieces, { detail, detail2, detail3, reading })
}
