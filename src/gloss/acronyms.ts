import { isWord, type Token } from '../language/language.ts'

/** An acronym that the text itself explains: *National Security Office (NSO)*. Token indexes, both included. */
export interface Acronym {
  readonly acronym: string
  readonly first: number
  readonly last: number
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', '&'])

/** The acronyms that a sentence introduces, in order. */
export const introducedAcronyms = (tokens: readonly Token[]): Acronym[] =>
  tokens.flatMap((token, at) => {
    const open = tokens[at - 1]
    const close = tokens[at + 1]
    if (open?.surface !== '(' || close?.surface !== ')' || !/^\p{Lu}[\p{Lu}\d&.]{1,7}$/u.test(token.surface))
      return []
    const first = expansionStart(tokens, at - 2, token.surface.replaceAll('.', ''))
    return first === null ? [] : [{ acronym: token.surface, first, last: at - 2 }]
  })

/** Where the words begin whose initials are the acronym, reading back from `last`; small words may stand between. */
const expansionStart = (tokens: readonly Token[], last: number, acronym: string): number | null => {
  let letter = acronym.length - 1
  let at = last
  for (; at >= 0 && letter >= 0; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (!isWord(token)) continue
    const initial = token.surface.charAt(0).toUpperCase()
    if (
      initial === acronym.charAt(letter).toUpperCase() &&
      !(SMALL.has(token.surface) && letter > 0 && acronym.charAt(letter) !== initial)
    )
      letter -= 1
    else if (!SMALL.has(token.surface.toLowerCase())) return null
  }
  return letter < 0 ? at + 1 : null
}
