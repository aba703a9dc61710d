import { type Entry, isWordKind } from '../dictionary/entry.ts'
import { transcribeEnglish } from '../language/english/names/transcribe.ts'
import type { LoanwordSource, Standing } from '../language/japanese/loanword-sources.ts'

/** English consonants by the Japanese rows that take them up; L and R are one, TH is S, V is B. */
const CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  'K:K G:G S:S SH:S TH:S Z:Z ZH:Z JH:Z DH:Z T:T D:D CH:C N:N HH:H F:F B:B V:B P:P M:M L:R R:R W:W Y: NG:NG'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
/** Vowels as katakana has them, long ones as capitals. */
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  'AA:a AE:a AH:a AO:O AW:au AY:ai EH:e ER:A EY:E IH:i IY:I OW:O OY:oi UH:u UW:U'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** The words that Japanese may have taken from English, those of the lexicon first, the more common before the rarer. */
export const loanwordSources = (
  entries: readonly Entry[],
  pronunciations: ReadonlyMap<string, string>,
): LoanwordSource[] => {
  const listed = new Map<string, Entry[]>()
  for (const entry of entries) {
    const word = entry.headword.toLowerCase()
    listed.set(word, [...(listed.get(word) ?? []), entry])
  }
  const level = (word: string): number =>
    Math.min(NEVER, ...(listed.get(word) ?? []).map((entry) => entry.level))
  const words = [...pronunciations].filter(
    ([word]) => /^[a-z]{3,}$/.test(word) && (listed.has(word) || !isPlural(word, pronunciations)),
  )
  words.sort(([a], [b]) => level(a) - level(b))
  const seen = new Set<string>()
  return words.flatMap(([word, phones]): LoanwordSource[] => {
    const heard = spoken(word, phones)
    if (heard === null || !/^[가-힣]+$/.test(heard)) return []
    const known = listed.get(word) ?? []
    const spelt = spelling(known, heard)
    if (isName(known) && spelt === null) return []
    const source = sourceOf(word, phones, spelt ?? heard, known.length > 0 ? 'word' : 'heard')
    const key = `${source.consonants} ${source.vowels.join()}`
    if (source.consonants.length < 2 || seen.has(key)) return []
    seen.add(key)
    return [source]
  })
}

/** A name is spelt as the lexicon spells it or not at all; see name-sources.ts for those that sound otherwise in English. */
const isName = (entries: readonly Entry[]): boolean =>
  entries.length > 0 && !entries.some(({ kind }) => isWordKind(kind))

/** Beyond the rarest level. */
const NEVER = 9

/** A word by its sound, but for an o that is not stressed, which loan words keep: condominium 콘도미니엄. */
const spoken = (word: string, phones: string): string | null => {
  const names = phones.split(' ')
  const letters = vowelLetters(word, names.filter((phone) => /\d/.test(phone)).length)
  let vowel = -1
  const kept = names.map((phone, at) => {
    if (!/\d/.test(phone)) return phone
    vowel += 1
    if (letters?.[vowel] !== 'o') return phone
    if (phone.startsWith('AA')) return phone.replace('AA', 'AO')
    return phone === 'AH0' && names[at + 1] !== 'N' && names[at + 1] !== 'R' ? 'OW0' : phone
  })
  const hangul = transcribeEnglish(word, () => kept.join(' '))
  if (hangul === null) return null
  // The rules for names make 신 of -tion and -sion, and 클 of -cal as in Michael.
  if (/[st]ion$/i.test(word)) return hangul.replace(/신$/, '션')
  return /cal$/i.test(word) ? hangul.replace(/클$/, '컬') : hangul
}

const isPlural = (word: string, pronunciations: ReadonlyMap<string, string>): boolean =>
  word.endsWith('s') && pronunciations.has(word.slice(0, -1))

/** The alternative that is the word itself in Hangul, as newspapers spell it: premium 프리미엄. */
const spelling = (entries: readonly Entry[], spoken: string): string | null => {
  const alternatives = entries
    .flatMap(({ senses }) => senses.flatMap((sense) => sense.alternatives))
    .filter((text) => /^[가-힣]+$/.test(text))
  const near = alternatives
    .flatMap((text) => [text, text.replace(SAYS_WHAT, '')])
    .filter(({ length }) => length <= spoken.length)
    .map((sound) => ({ sound, distance: jamoDistance(sound, spoken) }))
    .filter(({ distance }) => distance <= ALIKE)
  near.sort((a, b) => a.distance - b.distance)
  return near[0]?.sound ?? null
}

/** How unlike the newspapers' spelling may be to the sound, as a share of their letters. */
const ALIKE = 0.4
/** What Korean adds to a name to say what it names: 포토맥강, 하버드대. */
const SAYS_WHAT = /(강|산맥|산|섬|주|시|성|대|사막|제도|반도|해협|호|만|족|어|인)$/

const jamo = (hangul: string): string => hangul.normalize('NFD')

/** Share of the letters in which two words in Hangul differ. */
const jamoDistance = (one: string, other: string): number => {
  const a = jamo(one)
  const b = jamo(other)
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length)
}

/** The likeliest of what Japanese makes of a place, by its sounds alone, and by its letters alone. */
type Vowels = [likely: string, heard: string, spelt: string]

const sourceOf = (word: string, phones: string, hangul: string, standing: Standing): LoanwordSource => {
  const sounds = phones.split(' ')
  const letters = vowelLetters(word, sounds.filter(isVowel).length)
  let consonants = ''
  const vowels: Vowels[] = [['', '', '']]
  let vowel = -1
  const push = (names: string) => {
    for (const name of names) {
      consonants += name
      vowels.push(['', '', ''])
    }
  }
  for (const [at, sound] of sounds.entries()) {
    const next = sounds[at + 1]
    const place = vowels.at(-1)
    if (isVowel(sound)) {
      vowel += 1
      if (place) addVowel(place, sound, letters?.[vowel])
      if (sound.startsWith('ER') && isVowel(next)) push('R')
    } else if (sound === 'R' && !isVowel(next) && at > 0) {
      if (place) colourByR(place)
    } else if ((sound === 'NG' && /^[KG]$/.test(next ?? '')) || (sound === 'M' && /^[PB]$/.test(next ?? '')))
      push('N')
    else push(CONSONANTS[sound] ?? '')
  }
  // A word of no lexicon is a name as a rule, and not always an English one: if kana follows its letters and not its
  // English sounds (アゴラ), neither does Korean.
  const spoken = vowels.map((place) => (standing === 'heard' ? [place[1]] : [...new Set(place)]))
  return { consonants, vowels: spoken, hangul, standing }
}

/** What is not stressed is taken up by its letter, and so is the o of *cost*: コスト, but ファーザー. */
const addVowel = (place: Vowels, sound: string, letter: string | undefined): void => {
  const heard = VOWELS[sound.replace(/\d/, '')] ?? ''
  const byLetter = /^(AH0|IH0)$/.test(sound) || (sound.startsWith('AA') && letter === 'o')
  place[0] += byLetter ? (letter ?? heard) : heard
  place[1] += heard
  place[2] += letter ?? heard
}

/** An r that no vowel follows: カー, but ウェア and ギア. */
const colourByR = (place: Vowels): void => {
  for (const at of [0, 1, 2] as const) {
    const vowels = place[at]
    place[at] = /[ao]$/.test(vowels)
      ? vowels.slice(0, -1) + vowels.slice(-1).toUpperCase()
      : /[eiIuU]$/.test(vowels)
        ? `${vowels.slice(0, -1)}${vowels.slice(-1).toLowerCase()}a`
        : vowels
  }
}

const isVowel = (sound: string | undefined): boolean => /\d$/.test(sound ?? '')

/** *circuit* サーキット, *version* バージョン. */
const asKana = (letters: string): string =>
  letters.replace(/y/g, 'i').replace(/(.)\1/g, '$1').replace(/^ui$/, 'i').replace(/^io$/, 'o')

/** The vowels of the spelling, one group a sound, in the five that kana has; `null` where they don't count up. */
const vowelLetters = (word: string, wanted: number): string[] | null => {
  const silent = word.toLowerCase().replace(/(?<=[^aeiouy])e$/, '')
  for (const spelt of [word.toLowerCase(), silent]) {
    for (const vowels of [/[aeiouy]+/g, /[iu](?=[aoue])|e(?=o)|[aeiouy]+/g]) {
      const groups = spelt.match(vowels) ?? []
      if (groups.length === wanted) return groups.map((group) => asKana(group))
    }
  }
  return null
}
