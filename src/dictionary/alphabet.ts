/**
 * Text in fewer bytes than UTF-8's three for a syllable of Hangul, so that gzip's window of 32 KB sees more of it: the
 * commonest characters of a text are one byte each, all others two. It takes a fifth off the glosses once they are
 * gzipped.
 */
const SINGLES = 216
const PAIRS = 256 - SINGLES

export interface Alphabet {
  /** The UTF-16 code units it spells, two bytes each, the lower first: what {@link openAlphabet} takes. */
  readonly units: Uint8Array
  /** @throws RangeError where the text has a character that is not of this alphabet */
  encode(text: string): number[]
  /** The inverse of `encode`, for all the bytes given. */
  decode(bytes: Uint8Array): string
  /** Where the character after the one at `at` starts. */
  next(bytes: Uint8Array, at: number): number
}

/** UTF-16 code units that an alphabet has room for; the Hangul, Latin and hanja of a lexicon are some 1,600. */
export const ALPHABET_SIZE = SINGLES + PAIRS * 256

/**
 * The alphabet that spells a text in the fewest bytes.
 * @param separators characters that get one byte each however rare they are, so that they can be looked for
 * @throws RangeError where the text has more than {@link ALPHABET_SIZE} different code units
 */
export const alphabetOf = (text: string, separators = ''): Alphabet => {
  const counts = new Map(unitsOf(separators).map((unit) => [unit, Number.POSITIVE_INFINITY]))
  for (const unit of unitsOf(text)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  if (counts.size > ALPHABET_SIZE) throw new RangeError(`${counts.size} characters, ${ALPHABET_SIZE} at most`)
  const byUse = [...counts].sort(([a, m], [b, n]) => (m === n ? a - b : n - m))
  return openAlphabet(Uint8Array.from(byUse.flatMap(([unit]) => [unit % 256, Math.floor(unit / 256)])))
}

const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

export const openAlphabet = (units: Uint8Array): Alphabet => {
  const unitAt = Uint16Array.from(
    { length: units.length / 2 },
    (_, at) => (units[at * 2 + 1] ?? 0) * 256 + (units[at * 2] ?? 0),
  )
  const codes = new Map([...unitAt].map((unit, at) => [unit, codeAt(at)]))
  return {
    units,
    encode: (text) =>
      unitsOf(text).flatMap((unit) => {
        const code = codes.get(unit)
        if (!code) throw new RangeError(`${String.fromCharCode(unit)} is not of this alphabet`)
        return code
      }),
    decode(bytes) {
      const spelt = new Uint16Array(bytes.length)
      let length = 0
      for (let at = 0; at < bytes.length; at += 1, length += 1) {
        const byte = bytes[at] ?? 0
        if (byte < SINGLES) spelt[length] = unitAt[byte] ?? 0
        else {
          at += 1
          spelt[length] = unitAt[SINGLES + (byte - SINGLES) * 256 + (bytes[at] ?? 0)] ?? 0
        }
      }
      return textOf(spelt.subarray(0, length))
    },
    next: (bytes, at) => ((bytes[at] ?? 0) < SINGLES ? at + 1 : at + 2),
  }
}

const codeAt = (at: number): number[] =>
  at < SINGLES ? [at] : [SINGLES + Math.floor((at - SINGLES) / 256), (at - SINGLES) % 256]

/** In pieces, since a call takes only so many arguments. */
const PIECE = 8192

const textOf = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE))
  }
  return text
}
