/** Puts Hangul syllables together from their letters (Unicode, 3.12: conjoining jamo behaviour). */
const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const CODAS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
const FIRST = 0xac00

/** @throws RangeError where a letter is none of its kind: the tables that call this are wrong then */
export const syllable = (onset: string, vowel: string, coda = ' '): string => {
  const [o, v, c] = [ONSETS.indexOf(onset), VOWELS.indexOf(vowel), CODAS.indexOf(coda)]
  if (o < 0 || v < 0 || c < 0) throw new RangeError(`no syllable of ${onset} ${vowel} ${coda}`)
  return String.fromCharCode(FIRST + (o * 21 + v) * 28 + c)
}

/** The syllable with a final consonant put under it; one that has one already is left and a new one begun. */
export const withCoda = (text: string, coda: string): string => {
  const last = text.charCodeAt(text.length - 1) - FIRST
  if (text === '' || last < 0 || last > 11171 || last % 28 !== 0)
    return text + syllable(coda === 'ㅇ' ? 'ㅇ' : coda, 'ㅡ')
  return text.slice(0, -1) + String.fromCharCode(FIRST + last + CODAS.indexOf(coda))
}

/** What a y before it makes of a vowel. */
const AFTER_Y: Readonly<Record<string, string>> = {
  ㅏ: 'ㅑ',
  ㅐ: 'ㅒ',
  ㅓ: 'ㅕ',
  ㅔ: 'ㅖ',
  ㅗ: 'ㅛ',
  ㅜ: 'ㅠ',
  ㅚ: 'ㅖ',
  ㅡ: 'ㅠ',
}
/** What a w before it makes of a vowel. */
const AFTER_W: Readonly<Record<string, string>> = {
  ㅏ: 'ㅘ',
  ㅐ: 'ㅙ',
  ㅓ: 'ㅝ',
  ㅔ: 'ㅞ',
  ㅗ: 'ㅝ',
  ㅣ: 'ㅟ',
  ㅡ: 'ㅜ',
}

/** A vowel with a glide before it, as one letter; as it is where Korean has none. */
export const glided = (vowel: string, glide: 'y' | 'w'): string =>
  (glide === 'y' ? AFTER_Y : AFTER_W)[vowel] ?? vowel
