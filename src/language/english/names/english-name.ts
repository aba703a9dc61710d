import { type Sound, soundsToHangul } from './sounds-to-hangul.ts'

/** Vowels that are written with more than one letter count as one place in the spelling. */
const VOWEL_LETTERS = /[aeiouy]+/gi
const SHORT = new Set(['AA', 'AE', 'AH', 'EH', 'IH', 'UH'])

/**
 * A name in Hangul from its CMU pronunciation. Unstressed vowels and the *o* of *Johnson* are written by their
 * letter, as Korean newspapers do, where the letters can be told apart.
 * @param phones ARPABET with stress, parted by spaces
 */
export const englishNameInHangul = (name: string, phones: string): string => {
  // *McDonald* has one vowel more than its letters.
  const spelling = name.replace(/^mc/i, 'Mac')
  const all = bySpelledParts(name, withoutGlide(name, phones))
    .split(' ')
    .map((phone) => ({ name: phone.replace(/\d/, ''), stress: /\d/.exec(phone)?.[0] ?? null }))
  const letters = vowelLetters(spelling, all.filter(({ stress }) => stress !== null).length)
  let vowel = -1
  const sounds: Sound[] = all.flatMap(({ name: sound, stress }, at): Sound[] => {
    if (stress === null) return [{ name: consonant(name, sound, all[at - 1]?.name, at === all.length - 1) }]
    vowel += 1
    const atEnd = at === all.length - 1
    const open = all[at + 1]?.stress === null && all[at + 2]?.stress != null
    const spelt =
      sound === 'AH' && all[at - 1]?.name === 'S' && /son$/i.test(name) && at === all.length - 2
        ? 'EU'
        : sound === 'AH' && atEnd && /ah?$/i.test(name)
          ? 'AX'
          : bySpelling(sound, stress, letters?.[vowel] ?? '', open)
    const next = all[at + 1]
    const glide = next?.name === 'R' && all[at + 2]?.stress == null ? R_COLOURED[sound] : undefined
    if (sound === 'ER' && all[at + 1]?.stress != null) return [{ name: 'ER' }, { name: 'R' }]
    return glide ? [{ name: spelt }, { name: glide }] : [{ name: spelt, short: SHORT.has(sound) }]
  })
  const hangul = soundsToHangul(sounds)
  return /^ma?c[A-Z]/i.test(name) ? hangul.replace(/^매크(?![라-맇]|$)/, '맥') : hangul
}

/** Parts of names that papers write alike wherever they stand: 선덜랜드, 벨링엄, 힐스버러, 체임벌린, 맥닐리, 라마. */
const SPELLED_PARTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/land$/i, /L AH0 N D$/, 'L AE2 N D'],
  [/[^aeiou]ham$/i, /(?<=[KGPTDNBS] )HH A[EH]\d M$/, 'AH0 M'],
  [/borough$/i, /ER0 OW\d$/, 'ER0 AH0'],
  [/stone$/i, /S T OW\d N$/, 'S T AH0 N'],
  [/lain$/i, /AH0 N$/, 'IH0 N'],
  [/ack$/i, /AH0 K$/, 'AE0 K'],
  [/[^aeiou]obs?$/i, /AH0 B(?=$| [SZ]$)/, 'AH0 P'],
  [/^ma?c/i, /^M AH\d K /, 'M AE1 K '],
  [/^ma?cg/i, /^M AH\d G /, 'M AE1 K G '],
  [/^la/i, /^L AH0 /, 'L AX0 '],
  [/^wash/i, /^W AA1 /, 'W AO1 '],
  [/^wh/i, /^W /, 'HH W '],
  // Syllables that are all consonant: 바이든, 스티븐, 마이클.
  [/[dv][aeio]ns?$/i, /(?<=[DV] )AH0 N(?=$| [SZ]$)/, 'EU0 N'],
  [/[^l]l(?:e|es|s)?$/i, /(?<=\b[KGBPTDZV] )AH0 L(?=$| [SZ]$)/, 'EU0 L'],
  [/ell$/i, /AH0 L$/, 'EH0 L'],
  [/all$/i, /(?<=\b[KGBPTDZV] )AH0 L$/, 'EU0 L'],
  // *Harris* and *Jared*, but *Mary* and *Sarah*.
  [/arr[aeiouy]|ar(?!y$|ah?$|ie$|ey$)[aeiou]/i, /EH(?=\d R [AEIOU])/, 'AE'],
  // 뉴먼, 스튜어트: British, as the loanword rules have it.
  [/[ntd](?:ew|eu|u)/i, /(?<=[NTD] )(?=UW)/, 'Y '],
  // A w between vowels is one: 하워드.
  [/ow[aeiou]/i, /AW(\d) (?=ER|AH)/, 'AA$1 W '],
  // 로버츠, 필즈, 린지.
  [/t[e]?s$/i, /T S$/, 'TS'],
  [/ds/i, /D Z/, 'Z'],
  [/ore$/i, /AO(\d) R$/, 'AO$1 AH0'],
]
const bySpelledParts = (name: string, phones: string): string =>
  SPELLED_PARTS.reduce((all, [part, from, to]) => (part.test(name) ? all.replace(from, to) : all), phones)

/** *Williams* is heard with a y, and written with an i: 윌리엄스. */
const withoutGlide = (name: string, phones: string): string =>
  /[ln]ia/i.test(name) ? phones.replace(/\b([LN]) Y AH0/, '$1 IY0 AH0') : phones

/** *Blair* 블레어, *Pierce* 피어스, *Moore* 무어. */
const R_COLOURED: Readonly<Record<string, string>> = { EH: 'AH', IH: 'AH', IY: 'AH', UH: 'AH' }

/** A final s is written 스 though it is voiced (*Davies* 데이비스), but not after d: *Richards* 리처즈. */
const consonant = (name: string, sound: string, before: string | undefined, atEnd: boolean): string =>
  sound === 'Z' && atEnd && before !== 'D' && /s$/i.test(name) ? 'S' : sound

/** @param open followed by one consonant and a vowel */
const bySpelling = (sound: string, stress: string, letters: string, open: boolean): string => {
  const letter = letters.charAt(0).toLowerCase()
  if (sound === 'AA' && letter === 'o') return 'AO'
  if (sound !== 'AH' || stress !== '0') return sound
  if (letter === 'e' && open) return 'EH'
  if (letter === 'i') return 'IH'
  if (letter === 'u') return 'UH'
  return 'AH'
}

/** The spelling's vowels, where there are as many as in the sounds; a silent final e is left out. */
const vowelLetters = (name: string, wanted: number): string[] | null => {
  const groups = name.match(VOWEL_LETTERS) ?? []
  if (groups.length === wanted) return groups
  const withoutFinal = /e$/i.test(name) ? groups.slice(0, -1) : groups
  return withoutFinal.length === wanted ? withoutFinal : null
}
