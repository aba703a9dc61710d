import { isWord, type Token } from '../language/language.ts'

/** Words joined by hyphens, which analysers cut up: token indexes, both included. */
export interface HyphenCompound {
  readonly first: number
  readonly last: number
  readonly surface: string
}

export const HYPHEN = /^[-‐‑]$/

export const hyphenCompounds = (tokens: readonly Token[]): HyphenCompound[] => {
  const found: HyphenCompound[] = []
  let at = 0
  while (at < tokens.length) {
    let last = at
    while (joins(tokens, last)) last += 2
    if (last > at) {
      const surface = tokens
        .slice(at, last + 1)
        .map((token) => (HYPHEN.test(token.surface) ? '-' : token.surface))
        .join('')
      found.push({ first: at, last, surface })
    }
    at = last + 1
  }
  return found
}

const joins = (tokens: readonly Token[], at: number): boolean => {
  const [word, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!word || !hyphen || !next || !isWord(word) || !isWord(next)) return false
  return HYPHEN.test(hyphen.surface) && word.end === hyphen.start && hyphen.end === next.start
}
