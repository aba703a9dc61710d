import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import shinjitaiTable from 'opencc-js/dict/JPShinjitaiCharacters'
import { FALSE_FRIENDS, KUN_COGNATES, MENDED } from './exceptions.ts'
import { canonicalHanja, traditionalSpellings } from './hanja-variants.ts'
import { isSinoReading } from './sino-reading.ts'

/**
 * Builds `src/lexicon/cognates/ja-ko.tsv`: the Japanese words of IPADIC that are Sino-Korean words too, each
 * with its Hangul and its hanja, from libhangul's list of hanja words. Run by hand when either changes:
 *
 *     npx tsx src/build/cognates/build-cognates.ts /usr/share/libhangul/hanja/hanja.txt
 *
 * The list is Debian's `libhangul-data`; the notice of its licence stands beside the table.
 */
interface Hanja {
  readonly hangul: string
  readonly hanja: string
}

/** Nouns, verbal nouns, adjectival nouns and adverbs; names are read as names and stand in the lexicon. */
const USED_CLASSES = /^(名詞,(一般|サ変接続|形容動詞語幹|副詞可能|ナイ形容詞語幹|非自立)|副詞,)/

/** North Korea writes 로동, the South 노동: a word that begins so is a Northern spelling. */
const isNorthern = (hangul: string): boolean => {
  const code = hangul.charCodeAt(0) - 0xac00
  const onset = Math.floor(code / 588)
  const vowel = Math.floor((code % 588) / 28)
  // ㄹ anywhere at the head; ㄴ before ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ.
  return onset === 5 || (onset === 2 && [2, 6, 7, 12, 17, 20].includes(vowel))
}

const readHanja = (file: string): Map<string, Hanja[]> => {
  const words = new Map<string, Hanja[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    const [hangul = '', written = ''] = line.split(':')
    const hanja = written.normalize('NFKC')
    if (!/^\p{Script=Han}{2,}$/u.test(hanja) || !/^[가-힣]+$/.test(hangul)) continue
    if ([...hanja].length !== hangul.length || isNorthern(hangul)) continue
    const key = [...hanja].map(canonicalHanja).join('')
    const known = words.get(key)
    if (!known) words.set(key, [{ hangul, hanja }])
    else if (!known.some((other) => other.hangul === hangul)) known.push({ hangul, hanja })
  }
  return words
}

/** How often each hanja is read so, to choose among the readings that a word may have. */
const readingCounts = (words: ReadonlyMap<string, readonly Hanja[]>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [key, readings] of words) {
    for (const { hangul } of readings) {
      ;[...key].forEach((character, at) => {
        const pair = `${character}${hangul[at]}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      })
    }
  }
  return counts
}

interface JapaneseWord {
  readonly word: string
  /** Katakana. */
  readonly readings: readonly string[]
}

const readIpadic = (): JapaneseWord[] => {
  const file = createRequire(import.meta.url).resolve('kuromoji/dict/tid_pos.dat.gz')
  const words = new Map<string, Set<string>>()
  for (const record of gunzipSync(readFileSync(file)).toString('utf8').split('\0')) {
    const features = record.split(',')
    const [word = ''] = features
    if (features.length < 9 || !/^[\u3400-\u9fff々]{2,}$/.test(word)) continue
    if (!USED_CLASSES.test(features.slice(1).join(','))) continue
    const readings = words.get(word) ?? new Set<string>()
    words.set(word, readings.add(features[8] ?? ''))
  }
  return [...words].map(([word, readings]) => ({ word, readings: [...readings] }))
}

const main = (hanjaFile: string, tableFile: string): void => {
  const hanja = readHanja(hanjaFile)
  const counts = readingCounts(hanja)
  const shinjitai = new Map(
    shinjitaiTable.split('|').map((pair) => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, [...to][0] ?? from] as const
    }),
  )
  const likelihood = (key: string, hangul: string): number =>
    [...key].reduce((sum, character, at) => sum + Math.log(counts.get(`${character}${hangul[at]}`) ?? 1), 0)
  const rows: string[] = []
  const kun: string[] = []
  for (const { word, readings } of readIpadic()) {
    if (FALSE_FRIENDS.has(word) || MENDED[word]) continue
    const spelling = traditionalSpellings(word, shinjitai).find((candidate) => hanja.has(candidate))
    if (spelling === undefined) continue
    const [best] = [...(hanja.get(spelling) ?? [])].sort(
      (a, b) => likelihood(spelling, b.hangul) - likelihood(spelling, a.hangul),
    )
    if (!best) continue
    if (!readings.some((reading) => isSinoReading(reading, [...word].length)) && !KUN_COGNATES.has(word)) {
      kun.push(`${word}\t${readings.join('/')}\t${best.hangul}`)
      continue
    }
    rows.push([word, best.hangul, ...(best.hanja === word ? [] : [best.hanja])].join('\t'))
  }
  for (const [word, [hangul, written]] of Object.entries(MENDED))
    rows.push([word, hangul, ...(written === word ? [] : [written])].join('\t'))
  for (const word of FALSE_FRIENDS) rows.push(`${word}\t`)
  rows.sort((a, b) => (a < b ? -1 : 1))
  writeFileSync(tableFile, `${rows.join('\n')}\n`)
  process.stdout.write(`${rows.length} words; left out for a native reading: ${kun.length}\n`)
  if (process.argv.includes('--list-native')) process.stdout.write(`${kun.join('\n')}\n`)
}

const [hanjaFile] = process.argv.slice(2)
if (hanjaFile === undefined) throw new Error('name the list of hanja words')
main(hanjaFile, new URL('../../lexicon/cognates/ja-ko.tsv', import.meta.url).pathname)
