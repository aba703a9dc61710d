import { isWord, type Token } from '../language/language.ts'
import { HYPHEN } from './hyphen-compounds.ts'
import { GAP, type Phrase, type PhraseIndex, POSSESSIVE, REFLEXIVE } from './phrase-index.ts'

/** A phrase that stands in a sentence: which of its tokens, by index, in order. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly tokens: readonly number[]
}

/** A separable verb takes an object of up to so many words between its parts. */
const GAP_AT_MOST = 4

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', "'s", '’s', "one's", 'one’s'])
const REFLEXIVES = new Set([
  'myself',
  'yourself',
  'himself',
  'herself',
  'itself',
  'ourselves',
  'yourselves',
  'themselves',
  REFLEXIVE,
])
/** What an object in a gap never holds: the clause ends there. */
const CLAUSE_EDGES = new Set(['which', 'who', 'that', 'because', 'while', 'when', 'if', 'although', 'but'])

/**
 * The phrases and names of one sentence, none overlapping another: at each word the longest that stands
 * there. The words inside a gap stay free for phrases of their own.
 */
export const findPhrases = (tokens: readonly Token[], index: PhraseIndex): PhraseMatch[] => {
  const matches: PhraseMatch[] = []
  const taken = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue
    const match = longestAt(tokens, at, index, taken)
    if (!match) continue
    matches.push(match)
    for (const token of match.tokens) taken.add(token)
  }
  return matches
}

const longestAt = (
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex,
  taken: ReadonlySet<number>,
): PhraseMatch | null => {
  const token = tokens[at]
  if (!token || !isWord(token)) return null
  let best: PhraseMatch | null = null
  for (const first of firstForms(token)) {
    for (const phrase of index.beginningWith(first)) {
      const found = matchFrom(tokens, at, phrase, taken)
      if (!found || (best && found.length <= best.tokens.length)) continue
      if (mayBegin(token, phrase) && !isNounOfVerb(token, tokens[at - 1], phrase))
        best = { phrase, tokens: found }
    }
  }
  return best
}

const CAPITALS = /^\p{Lu}{2,}$/u

/** In a dateline or a heading names are all capitals: *NEW YORK*. */
const firstForms = ({ surface, lemma }: Token): string[] => {
  const lower = surface.toLowerCase()
  const asName = CAPITALS.test(surface) ? [surface.charAt(0) + lower.slice(1)] : []
  return [...new Set([surface, lower, lemma.toLowerCase(), ...asName])]
}

/** *Hadn't* is no *have-not*: a compound noun is not inflected at its head. Asked last, since it reads the phrase's rows. */
const mayBegin = (token: Token, phrase: Phrase): boolean =>
  token.wordClass !== 'auxiliary' ||
  token.surface.toLowerCase() === phrase.parts[0] ||
  phrase.entries.some(({ kind }) => kind !== 'n')

/** *A bid for the summit* is no *bid for* 노리다: behind an article or an adjective stands the noun. */
const isNounOfVerb = (token: Token, before: Token | undefined, phrase: Phrase): boolean =>
  token.wordClass === 'noun' &&
  before !== undefined &&
  (['determiner', 'adjective', 'numeral'].includes(before.wordClass) ||
    POSSESSIVES.has(before.surface.toLowerCase())) &&
  phrase.entries.every(({ senses }) => senses.every(({ alternatives }) => alternatives[0]?.endsWith('다')))

/** The indexes of the tokens that the phrase takes from `at` on, or `null` where it doesn't stand there. */
const matchFrom = (
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  taken: ReadonlySet<number>,
): number[] | null => {
  const found: number[] = [at]
  let next = at + 1
  let gap = false
  for (const part of phrase.parts.slice(1)) {
    if (part === GAP) {
      gap = true
      continue
    }
    const place = gap ? afterGap(tokens, next, part, phrase) : placeOf(tokens, next, part, phrase)
    if (place === null || taken.has(place)) return null
    for (let i = found.at(-1) ?? at; !gap && i < place; i += 1) if (!found.includes(i)) found.push(i)
    found.push(place)
    next = place + 1
    gap = false
  }
  return found
}

/**
 * Where `part` stands directly at `at`, a hyphen before it aside (*cease-fire* is *cease fire*), or an adverb in
 * a verb phrase (*is widely expected to*).
 */
const placeOf = (tokens: readonly Token[], at: number, part: string, phrase: Phrase): number | null => {
  const token = tokens[at]
  if (!token) return null
  if (HYPHEN.test(token.surface)) return placeOf(tokens, at + 1, part, phrase)
  if (fits(token, part, phrase)) return at
  const next = tokens[at + 1]
  const skips =
    phrase.parts[0] === 'be' && token.wordClass === 'adverb' && next !== undefined && fits(next, part, phrase)
  return skips ? at + 1 : null
}

/**
 * Where `part` stands behind a gap. A noun is the object itself, and what stands before it only modifies it: *make an
 * official visit*, but not *make remarks during a visit*.
 */
const afterGap = (tokens: readonly Token[], from: number, part: string, phrase: Phrase): number | null => {
  let words = 0
  let pastObject = false
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) return null
    if (fits(token, part, phrase)) return pastObject && token.wordClass === 'noun' ? null : at
    if (isClauseEdge(token)) return null
    if (token.wordClass === 'preposition' && token.lemma !== 'of') pastObject = true
    if (isWord(token)) words += 1
    if (words > GAP_AT_MOST) return null
  }
  return null
}

const isClauseEdge = (token: Token): boolean =>
  (token.wordClass === 'punctuation' && !HYPHEN.test(token.surface) && !/^["“”‘’']$/.test(token.surface)) ||
  token.wordClass === 'auxiliary' ||
  CLAUSE_EDGES.has(token.surface.toLowerCase())

/** Names stand as they are written; the words of a phrase may be inflected. */
const fits = (token: Token, part: string, phrase: Phrase): boolean => {
  if (part === POSSESSIVE) return POSSESSIVES.has(token.surface.toLowerCase())
  if (part === REFLEXIVE) return REFLEXIVES.has(token.surface.toLowerCase())
  if (token.surface === part || token.surface.replace('’', "'") === part) return true
  if (phrase.isName) return token.surface === part.toUpperCase()
  const lower = token.surface.toLowerCase()
  // The first verb alone inflects: *laws and ordered* is no *law and order*.
  return lower === part || (token.lemma.toLowerCase() === part && token.wordClass !== 'verb')
}
