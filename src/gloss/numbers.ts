import type { Span } from '../article/article.ts'
import type { Entry } from '../dictionary/entry.ts'

/** Numbers with their units, as Koreans read them. */
export interface NumberGloss extends Span {
  readonly entry: Entry
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
}
const CURRENCIES: Readonly<Record<string, string>> = {
  $: '달러',
  us$: '달러',
  '€': '유로',
  '£': '파운드',
  '¥': '엔',
  '₩': '원',
  dollar: '달러',
  dollars: '달러',
  euro: '유로',
  euros: '유로',
  pound: '파운드',
  pounds: '파운드',
  yen: '엔',
  won: '원',
  yuan: '위안',
  rupees: '루피',
  rubles: '루블',
}
/** Units that Koreans don't use, with what to multiply by. */
const UNITS: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:mph|miles (?:per|an) hour)/i, 1.609344, '시속 {}킬로미터'],
  [/^(?:square miles?)/i, 2.58999, '{}제곱킬로미터'],
  [/^miles?\b/i, 1.609344, '{}킬로미터'],
  [/^(?:feet|foot|ft)\b/i, 0.3048, '{}미터'],
  [/^inch(?:es)?\b/i, 2.54, '{}센티미터'],
  [/^yards?\b/i, 0.9144, '{}미터'],
  [/^pounds?\b/i, 0.453592, '{}킬로그램'],
  [/^ounces?\b/i, 28.3495, '{}그램'],
  [/^acres?\b/i, 0.404686, '{}헥타르'],
  [/^gallons?\b/i, 3.78541, '{}리터'],
]
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const AMOUNT = new RegExp(
  `(us\\$|[$€£¥₩])?(${NUMBER})(?:[ -](thousand|million|billion|trillion)\\b|(m|bn|tn)\\b)?(?: (dollars?|euros?|pounds?|yen|won|yuan|rupees|rubles)\\b)?`,
  'gi',
)
const HEIGHT =
  /\b(\d)['’](\d{1,2})["”]|\b(four|five|six|seven)-foot(?:-(one|two|three|four|five|six|seven|eight|nine|ten|eleven))?\b/gi
const DECADE = /\b((?:1[5-9]|20)\d0)s\b/g
const ORDINAL = /\b(\d{1,3})(?:st|nd|rd|th)(?:[ -](century|centuries))?\b/gi
const WORDS = 'zero one two three four five six seven eight nine ten eleven'.split(' ')

/** 110000000 as 1억 1천만, 12300000000000 as 12조 3천억. */
export const inKorean = (value: number): string => {
  if (value < 10000) return plain(value)
  const parts: string[] = []
  let rest = Math.round(value)
  for (const [scale, name] of [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ] as const) {
    const count = Math.floor(rest / scale)
    rest -= count * scale
    if (count > 0) parts.push(`${thousands(count)}${name}`)
  }
  if (rest > 0) parts.push(plain(rest))
  return parts.slice(0, 2).join(' ')
}

/** A whole number of thousands is said so: 3000 억 → 3천억. */
const thousands = (count: number): string =>
  count >= 1000 && count % 1000 === 0 ? `${count / 1000}천` : plain(count)

const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

const entryOf = (headword: string, korean: string): Entry => ({
  headword,
  kind: 'num',
  level: 2,
  senses: [{ alternatives: [korean], cues: [], topics: [] }],
})

/** Amounts, measures, heights and decades of a text; plain small numbers need no gloss. In order, none overlapping. */
export const findNumbers = (text: string): NumberGloss[] => {
  const found: NumberGloss[] = []
  const add = (start: number, end: number, korean: string) => {
    if (!found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, entry: entryOf(text.slice(start, end), korean) })
    }
  }
  for (const match of text.matchAll(HEIGHT)) {
    const feet = match[1] ? Number(match[1]) : WORDS.indexOf(match[3]?.toLowerCase() ?? '')
    const inches = match[2] ? Number(match[2]) : Math.max(0, WORDS.indexOf(match[4]?.toLowerCase() ?? ''))
    add(match.index, match.index + match[0].length, `약 ${Math.round(feet * 30.48 + inches * 2.54)}센티미터`)
  }
  for (const match of text.matchAll(DECADE))
    add(match.index, match.index + match[0].length, `${match[1]}년대`)
  for (const match of text.matchAll(ORDINAL)) {
    add(match.index, match.index + match[0].length, match[2] ? `${match[1]}세기` : `${match[1]}번째`)
  }
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, sign, digits = '', word, letter, unit] = match
    const value = Number(digits.replaceAll(',', '')) * (SCALES[(word ?? letter ?? '').toLowerCase()] ?? 1)
    const currency = CURRENCIES[(sign ?? unit ?? '').toLowerCase()]
    const start = match.index
    const end = start + whole.length
    if (currency) add(start, end, `${inKorean(value)} ${currency}`)
    else if (word) add(start, end, inKorean(value))
    else addMeasure(text, start, end, value, add)
  }
  return found.sort((a, b) => a.start - b.start)
}

const addMeasure = (
  text: string,
  start: number,
  end: number,
  value: number,
  add: (start: number, end: number, korean: string) => void,
): void => {
  const gap = /^[ -]/.exec(text.slice(end))
  if (!gap) return
  const rest = text.slice(end + 1)
  for (const [pattern, factor, unit] of UNITS) {
    const match = pattern.exec(rest)
    if (!match) continue
    const metric = value * factor
    const rounded = metric >= 100 ? Math.round(metric) : Number(metric.toPrecision(2))
    add(
      start,
      end + 1 + match[0].length,
      `약 ${unit.replace('{}', rounded >= 10000 ? inKorean(rounded) : plain(rounded))}`,
    )
    return
  }
}
