import { type Sound, soundsToHangul } from './sounds-to-hangul.ts'

/**
 * Names of other languages as English papers write them, read letter by letter: most romanisations (Arabic,
 * Slavic, African, Indian, Spanish) give vowels their Latin values. The first rule that fits is taken.
 */
const RULES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^sch/, ['SH']],
  [/^tch/, ['CH']],
  [/^sh/, ['SH']],
  [/^ch/, ['CH']],
  [/^kh/, ['K']],
  [/^gh/, ['G']],
  [/^zh/, ['ZH']],
  [/^ph/, ['F']],
  [/^th/, ['T']],
  [/^dh/, ['D']],
  [/^ts/, ['TS']],
  [/^tz/, ['TS']],
  [/^dz/, ['JH']],
  [/^dj/, ['JH']],
  [/^ck/, ['K']],
  [/^cz/, ['CH']],
  [/^sz/, ['SH']],
  [/^ng(?![aeiou])/, ['NG']],
  [/^qu(?=[ei])/, ['K']],
  [/^qu/, ['K', 'W']],
  [/^gu(?=[ei])/, ['G']],
  [/^ñ/, ['N', 'Y']],
  [/^gn(?=[aeiou])/, ['N', 'Y']],
  [/^lh/, ['L', 'Y']],
  [/^nh/, ['N', 'Y']],
  [/^c(?=[eiy])/, ['S']],
  [/^[çs]/, ['S']],
  [/^([bcdfgjklmnprstvz])\1/, []],
  [/^ay(?![aeiou])|^ai|^aj/, ['AY']],
  [/^ei|^ey(?![aeiou])/, ['EY']],
  [/^au|^aw(?![aeiou])/, ['AW']],
  [/^oo|^ou/, ['UW']],
  [/^aa/, ['AX']],
  [/^ee/, ['IY']],
  [/^ie(?=$|[^aeiou])/, ['IY', 'EH']],
  [/^eu|^oe|^ö|^ø/, ['OE']],
  [/^ü|^ue(?=[^aeiou])/, ['UE']],
  [/^y(?=[aeiou])/, ['Y']],
  [/^ä/, ['EH']],
  [/^[aáàâã]/, ['AX']],
  [/^[eéèêë]/, ['EH']],
  [/^[iíîïy]/, ['IY']],
  [/^[oóôõø]/, ['OW']],
  [/^[uúû]/, ['UW']],
  [/^b/, ['B']],
  [/^[ckq]/, ['K']],
  [/^d/, ['D']],
  [/^f/, ['F']],
  [/^g/, ['G']],
  [/^h(?=[aeiou])/, ['HH']],
  [/^h/, []],
  [/^j/, ['JH']],
  [/^[lł]/, ['L']],
  [/^m/, ['M']],
  [/^n/, ['N']],
  [/^p/, ['P']],
  [/^r/, ['R']],
  [/^t/, ['T']],
  [/^v/, ['V']],
  [/^w(?=[aeiou])/, ['W']],
  [/^w/, ['V']],
  [/^x/, ['K', 'S']],
  [/^z/, ['Z']],
]
const VOWELS = new Set(['AX', 'EH', 'IY', 'OW', 'UW'])

/** In Hangul, or `null` where a letter has no rule. */
export const speltNameInHangul = (name: string): string | null => {
  let rest = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’`-]/g, '')
  const sounds: Sound[] = []
  while (rest !== '') {
    const rule = RULES.find(([pattern]) => pattern.test(rest))
    if (!rule) return null
    const [pattern, names] = rule
    const length = pattern.exec(rest)?.[0].length ?? 1
    // A doubled consonant is read once: its first letter is passed over.
    rest = rest.slice(names.length === 0 && length > 1 ? 1 : length)
    for (const sound of names) {
      // An r that closes a syllable is heard in these languages.
      sounds.push(
        sound === 'R' && !/^[aeiouáéíóúyäöü]/.test(rest)
          ? { name: 'RR' }
          : { name: sound, short: VOWELS.has(sound) },
      )
    }
  }
  return rolled(sounds)
}

/** 르 stands by itself, so the word is written in pieces around it. */
const rolled = (sounds: readonly Sound[]): string => {
  const pieces: Sound[][] = [[]]
  for (const sound of sounds) {
    if (sound.name === 'RR') pieces.push([])
    else pieces.at(-1)?.push(sound)
  }
  return pieces.map(soundsToHangul).join('르')
}
