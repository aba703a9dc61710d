/** A text in the widths and forms that the dictionaries know, and the way back to the text as written. */
export interface Normalised {
  readonly text: string
  /** UTF-16 offset in the written text of an offset in the normalised one. */
  writtenAt(offset: number): number
}

/** Half-width katakana, with the voicing mark that follows as a character of its own. */
const HALF_KATAKANA = /[\uff66-\uff9d][\uff9e\uff9f]?|[\uff61-\uff65\uff9e\uff9f]/
/** Full-width letters, digits and marks that ASCII has; but for marks that are Japanese in full width. */
const FULL_ASCII = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff06\uff0b\uff0d]/
const COMPATIBILITY = /[\uf900-\ufaff\u3300-\u33ff]/

const PIECES = new RegExp(`${HALF_KATAKANA.source}|${FULL_ASCII.source}|${COMPATIBILITY.source}`, 'g')

/** Half-width katakana made full, full-width letters and digits made half, compatibility characters resolved. */
export const normalise = (written: string): Normalised => {
  if (written.search(PIECES) < 0) return { text: written, writtenAt: (offset) => offset }
  const offsets: number[] = []
  let text = ''
  let at = 0
  const keep = (until: number) => {
    for (; at < until; at += 1) {
      offsets.push(at)
      text += written[at]
    }
  }
  for (const match of written.matchAll(PIECES)) {
    keep(match.index)
    const form = match[0].normalize('NFKC')
    // Every unit of the new form stands where the piece begins; what follows it, after the piece.
    for (let unit = 0; unit < form.length; unit += 1) offsets.push(match.index)
    text += form
    at = match.index + match[0].length
  }
  keep(written.length)
  offsets.push(written.length)
  return { text, writtenAt: (offset) => offsets[offset] ?? written.length }
}
