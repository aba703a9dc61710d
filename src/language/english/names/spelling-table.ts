import { lazy } from '../lazy.ts'
import { glided, syllable, withCoda } from './hangul.ts'

/**
 * How a language's letters are written in Hangul, as the tables of the loanword rules (외래어 표기법, 제2장) have it:
 * a line is a spelling, its letters before a vowel and, for consonants, those before a consonant or at the end.
 * The spelling is a regular expression that begins where the last one ended (lookbehind sees what stands before);
 * the first line that fits is taken. The letters are
 * - jamo: a consonant that no vowel follows closes its syllable where Korean lets it (ㄱㄴㄹㅁㅂㅅㅇ), else takes ㅡ;
 * - *j* and *w*: the glide that makes ㅑ or ㅘ of the vowel after it;
 * - whole syllables (*스*), which stand as they are and take what closes;
 * - `0` for a letter that is silent.
 * ㄹㄹ closes the syllable before it and opens the next, where there is one to close.
 */
export type SpellingTable = string

/** A name in Hangul, or `null` where a letter has no line. */
export type Speller = (name: string) => string | null

/** @param prepare what is done to the name, in lower case and composed, before its letters are read */
export const spellerOf = (table: SpellingTable, prepare: (name: string) => string = undoubled): Speller => {
  const lines = lazy(() => linesOf(table))
  return (name) => {
    const pieces = read(prepare(name.toLowerCase().normalize('NFC')), lines())
    return pieces && compose(resolve(pieces))
  }
}

/** Consonants written twice are said once in most languages. */
export const undoubled = (name: string): string => name.replace(/([bcdfgjklmnprstvwz])\1/g, '$1')

interface Line {
  /** The letters that it may begin with; `null` where that isn't plain. Most lines need not be tried so. */
  readonly heads: string | null
  /** Made when it is first tried: of thirty tables an article asks for a few lines each. */
  pattern(): RegExp
  readonly open: string
  readonly closed: string
}

/** Lines are parted by line ends, their columns by spaces; tables are text so that they can be read beside the rules. */
const linesOf = (table: SpellingTable): Line[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [spelling = '', open = '', closed = open] = line.trim().split(/\s+/)
      return {
        heads: headsOf(spelling),
        pattern: lazy(() => new RegExp(spelling, 'yu')),
        open: silent(open),
        closed: silent(closed),
      }
    })

const headsOf = (spelling: string): string | null => {
  const flat = spelling.replace(/\((?:[^()]|\([^()]*\))*\)/g, '(')
  const heads = flat.split('|').map((part) => /^(?:([^\s[(\\^.?])|\[([^\]\\^-]+)\])(?![?*{])/u.exec(part))
  return heads.every((head) => head !== null) ? heads.map((head) => head[1] ?? head[2]).join('') : null
}

const silent = (letters: string): string => (letters === '0' ? '' : letters)

const read = (name: string, lines: readonly Line[]): Line[] | null => {
  const pieces: Line[] = []
  let at = 0
  while (at < name.length) {
    const letter = name.charAt(at)
    const found = lines.find(({ pattern, heads }) => {
      if (heads !== null && !heads.includes(letter)) return false
      pattern().lastIndex = at
      return pattern().test(name) && pattern().lastIndex > at
    })
    if (!found) return null
    at = found.pattern().lastIndex
    pieces.push(found)
  }
  return pieces
}

/** Each line's letters before a vowel or not; from the end, since what follows decides. */
const resolve = (pieces: readonly Line[]): string =>
  pieces.reduceRight((after, { open, closed }) => (BEFORE_VOWEL.test(after) ? open : closed) + after, '')

const BEFORE_VOWEL = /^[ㅏ-ㅣjw]/
/** After these no y is heard in Korean: 자, not 쟈 (외래어 표기법, 제3장 제1절 제4항). */
const PALATAL = /[ㅈㅉㅊ]/

/** Jamo, glides and syllables put together. */
export const compose = (letters: string): string => {
  let text = ''
  let onset = ''
  let glide = ''
  const close = (coda: string, next: string) => {
    const closed = hasCoda(text) || text === ''
    if (coda === 'ㄹ' && next === 'ㄹ' && closed) return
    if (!CODAS.includes(coda)) text += syllable(coda, 'ㅡ')
    else text = withCoda(text, coda)
  }
  for (const letter of letters) {
    if (letter === 'j' || letter === 'w') {
      glide = letter
    } else if (/[ㅏ-ㅣ]/.test(letter)) {
      const plain = glide === '' || (glide === 'j' && PALATAL.test(onset))
      text += syllable(onset || 'ㅇ', plain ? letter : glided(letter, glide === 'j' ? 'y' : 'w'))
      onset = ''
      glide = ''
    } else {
      if (onset) close(onset, letter)
      onset = /[ㄱ-ㅎ]/.test(letter) ? letter : ''
      if (!onset) text += letter
    }
  }
  if (onset) close(onset, '')
  return text
}

const CODAS = 'ㄱㄴㄹㅁㅂㅅㅇ'
const hasCoda = (text: string): boolean => (text.charCodeAt(text.length - 1) - 0xac00) % 28 !== 0
