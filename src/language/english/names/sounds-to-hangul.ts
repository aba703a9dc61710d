import { glided, syllable, withCoda } from './hangul.ts'

/**
 * English sounds in Hangul by the loanword rules of the National Institute of Korean Language (외래어 표기법,
 * 제3장 제1절 영어). Sounds are ARPABET names without stress.
 */
export interface Sound {
  readonly name: string
  /** A vowel that is neither long nor a diphthong: a stop after it closes its syllable (제1항). */
  readonly short?: boolean
}

const ONSET: Readonly<Record<string, string>> = {
  P: 'ㅍ',
  B: 'ㅂ',
  T: 'ㅌ',
  D: 'ㄷ',
  K: 'ㅋ',
  G: 'ㄱ',
  F: 'ㅍ',
  V: 'ㅂ',
  TH: 'ㅅ',
  DH: 'ㄷ',
  S: 'ㅅ',
  Z: 'ㅈ',
  SH: 'ㅅ',
  ZH: 'ㅈ',
  CH: 'ㅊ',
  JH: 'ㅈ',
  M: 'ㅁ',
  N: 'ㄴ',
  HH: 'ㅎ',
  L: 'ㄹ',
  R: 'ㄹ',
  NG: 'ㅇ',
  TS: 'ㅊ',
}
/** Sonorants close a syllable always, voiceless stops after a short vowel. */
const CODA: Readonly<Record<string, string>> = {
  M: 'ㅁ',
  N: 'ㄴ',
  NG: 'ㅇ',
  L: 'ㄹ',
  P: 'ㅂ',
  T: 'ㅅ',
  K: 'ㄱ',
}
/** A consonant that neither opens nor closes a syllable stands by itself. */
const ALONE: Readonly<Record<string, string>> = {
  P: '프',
  B: '브',
  T: '트',
  D: '드',
  K: '크',
  G: '그',
  F: '프',
  V: '브',
  TH: '스',
  DH: '드',
  S: '스',
  Z: '즈',
  SH: '시',
  ZH: '지',
  CH: '치',
  JH: '지',
  HH: '흐',
  TS: '츠',
  M: '므',
  N: '느',
  L: '르',
  R: '르',
}
/** Vowels as one or more Hangul vowels; those after the first take a silent onset. */
const VOWEL: Readonly<Record<string, readonly string[]>> = {
  AA: ['ㅏ'],
  AE: ['ㅐ'],
  AH: ['ㅓ'],
  AO: ['ㅗ'],
  AW: ['ㅏ', 'ㅜ'],
  AY: ['ㅏ', 'ㅣ'],
  EH: ['ㅔ'],
  ER: ['ㅓ'],
  EY: ['ㅔ', 'ㅣ'],
  IH: ['ㅣ'],
  IY: ['ㅣ'],
  OW: ['ㅗ'],
  OY: ['ㅗ', 'ㅣ'],
  UH: ['ㅜ'],
  UW: ['ㅜ'],
  EU: ['ㅡ'],
  // Of other languages: a that no w rounds, ö and ü.
  AX: ['ㅏ'],
  OE: ['ㅚ'],
  UE: ['ㅟ'],
}
/** They close their syllable before a w (밀워키). */
const SONORANTS = new Set(['M', 'N', 'L', 'NG'])
/** *sh* makes a y of its vowel (제3항): 섀, 셔, 쇼, 슈. */
const SOFT = new Set(['SH'])
/** Only these take *w* into their own syllable (제9항): 쿼, 과, 화. */
const TAKES_W = new Set(['K', 'G', 'HH'])

const isVowel = (sound: Sound | undefined): boolean => sound !== undefined && sound.name in VOWEL

/** The sounds of one word in Hangul. */
export const soundsToHangul = (sounds: readonly Sound[]): string => {
  let text = ''
  let onset: string | null = null
  let glide: 'Y' | 'W' | null = null
  sounds.forEach((sound, at) => {
    const { name } = sound
    const next = sounds[at + 1]
    const previous = sounds[at - 1]
    if (isVowel(sound)) {
      const [first = 'ㅡ', ...rest] = VOWEL[name] ?? []
      const soft = onset !== null && SOFT.has(onset)
      const vowel =
        glide === 'W'
          ? name === 'AX'
            ? 'ㅘ'
            : glided(first, 'w')
          : glide === 'Y' || soft
            ? glided(first, 'y')
            : first
      text += syllable(onset === null ? 'ㅇ' : (ONSET[onset] ?? 'ㅇ'), vowel)
      for (const more of rest) text += syllable('ㅇ', more)
      onset = null
      glide = null
      return
    }
    if (name === 'Y') {
      glide = 'Y'
      return
    }
    if (name === 'W') {
      if (onset !== null && !TAKES_W.has(onset)) {
        text += ALONE[onset] ?? ''
        onset = null
      }
      glide = 'W'
      return
    }
    if (
      next &&
      (isVowel(next) ||
        next.name === 'Y' ||
        (next.name === 'W' && isVowel(sounds[at + 2]) && !SONORANTS.has(name)))
    ) {
      if (name === 'NG') {
        text = withCoda(text, 'ㅇ')
        return
      }
      // Between vowels, and after a consonant that stands alone, an l is doubled (제6항).
      if (name === 'L' && text !== '' && (isVowel(previous) || previous?.name !== 'N'))
        text = withLiquid(text)
      onset = name
      return
    }
    text = closing(text, sound, previous, next)
  })
  return text
}

const closing = (
  text: string,
  { name }: Sound,
  previous: Sound | undefined,
  next: Sound | undefined,
): string => {
  if (name === 'R') return text
  const coda = CODA[name]
  if (coda !== undefined && text !== '') {
    const stop = name === 'P' || name === 'T' || name === 'K'
    if (!stop) return withCoda(text, coda)
    const closes =
      previous?.short === true && (next === undefined || !['L', 'R', 'M', 'N'].includes(next.name))
    if (closes) return withCoda(text, coda)
  }
  if (name === 'SH' && next !== undefined) return `${text}슈`
  return text + (ALONE[name] ?? '')
}

const withLiquid = (text: string): string => withCoda(text, 'ㄹ')
