import type { Token, WordClass } from '../language.ts'
import { baseOfPast } from './irregular-verbs.ts'

/**
 * Parts of speech that the tagger often misses and the words around decide. It knows words one by one, so what is
 * mostly a verb is one to it even behind an article (*his lead over*), and a gerund a noun even before its object
 * (*before meeting the envoy*).
 */
export const retagged = (tokens: readonly Token[]): Token[] =>
  withFiniteVerb(
    tokens.map((token, at) => {
      const [before, after] = [tokens[at - 1], tokens[at + 1]]
      const verb = verbOf(token, before, after)
      if (verb !== null) return { ...token, lemma: verb, wordClass: 'verb' }
      const wordClass = opensNoun(before, tokens[at - 2]) ? asNoun(token) : classAmong(token, before, after)
      return wordClass === null ? token : { ...token, wordClass }
    }),
  )

/**
 * *The river rises in the mountains.*, *The government plans to save.*: a sentence has a verb, so where the tagger saw
 * none, the first of the plurals is it that stands behind a noun and before none.
 */
const withFiniteVerb = (tokens: Token[]): Token[] => {
  if (tokens.at(-1)?.surface !== '.' || tokens.some((token, at) => isFiniteVerb(token, tokens[at - 1])))
    return tokens
  const verb = tokens.findIndex(
    ({ surface, lemma, wordClass }, at) =>
      wordClass === 'noun' &&
      surface === `${lemma}s` &&
      /noun/.test(tokens[at - 1]?.wordClass ?? '') &&
      !/(?:noun|adjective)/.test(tokens[at + 1]?.wordClass ?? '') &&
      !/^(?:['’]s?|of)$/.test(tokens[at + 1]?.surface ?? ''),
  )
  return tokens.map((token, at) => (at === verb ? { ...token, wordClass: 'verb' } : token))
}

const isFiniteVerb = ({ surface, wordClass }: Token, before: Token | undefined): boolean =>
  wordClass === 'auxiliary' ||
  (wordClass === 'verb' && !surface.endsWith('ing') && !/^(?:to|[-‐‑])$/.test(before?.surface ?? ''))

/** Past forms that are words of their own, too. */
const PASTS = new Set('left shot felt saw rose fell wound bit bore spoke drove lit cut hit cost'.split(' '))

/** *The bank left its rate*, *who shot to fame*: the verb that such a word is the past of; `null` where it is none. */
const verbOf = (token: Token, before: Token | undefined, after: Token | undefined): string | null => {
  if (!PASTS.has(token.surface) || !['noun', 'adjective', 'adverb'].includes(token.wordClass)) return null
  const behindSubject = /^(?:who|he|she|they|we|it|i)$/i.test(before?.surface ?? '')
  const beforeObject = beginsObject(after) && /noun/.test(before?.wordClass ?? '')
  return behindSubject || beforeObject ? (baseOfPast(token.surface) ?? token.surface) : null
}

/** *According to police*: the *to* of these words is no infinitive's. */
const opensNoun = (to: Token | undefined, word: Token | undefined): boolean =>
  to?.surface === 'to' &&
  /^(?:according|thanks|owing|prior|contrary|similar|compared|next|addition)$/i.test(word?.surface ?? '')

const asNoun = ({ surface, lemma, wordClass }: Token): WordClass | null =>
  wordClass === 'verb' && isBare(surface.toLowerCase(), lemma) ? 'noun' : null

/** The class that the neighbours tell; `null` where the tagger's own stands. */
const classAmong = (token: Token, before: Token | undefined, after: Token | undefined): WordClass | null => {
  const word = token.surface.toLowerCase()
  if (/^(?:early|late)$/.test(word) && WEEKDAY.test(after?.surface ?? '')) return 'adverb'
  if (
    /^(?:regarding|concerning|following)$/.test(word) &&
    before?.wordClass !== 'auxiliary' &&
    beginsObject(after)
  )
    return 'preposition'
  if (word === 'there' && token.wordClass === 'pronoun' && !saysThatIs(after)) return 'adverb'
  if (token.wordClass === 'verb' && isBare(word, token.lemma)) {
    if (isDeterminer(before) || isPreposition(before)) return 'noun'
    if (after?.surface === 'of' && !OF_VERBS.has(token.lemma) && !opensVerb(before)) return 'noun'
  }
  if (token.wordClass !== 'noun') return null
  if (beginsObject(after) && agrees(word, before, after)) return 'verb'
  if (/[^e]ed$/.test(word) && word.length > 4 && !NOUNS_IN_ED.has(word) && !describes(before)) return 'verb'
  if (/.{3}ing$/.test(word) && !NOUNS_IN_ING.has(word) && beginsObject(after) && !describes(before))
    return 'verb'
  return null
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** *There is*, *there had been*, *there remain doubts*: what says that something is. Anywhere else *there* is a place. */
const saysThatIs = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.wordClass === 'auxiliary' ||
    /^['’]/.test(token.surface) ||
    ['be', 'have', 'seem', 'appear', 'remain', 'exist', 'come', 'follow', 'lie'].includes(token.lemma))

/**
 * *Both men face the trial*, *the case concerns a girl*: between a noun and an object stands a verb, and it agrees with
 * the noun in number. *The* may begin a clause as well, behind a plural of two nouns: *interest rates the bank sets*.
 */
const agrees = (word: string, before: Token | undefined, after: Token | undefined): boolean => {
  if (before?.wordClass !== 'noun' && before?.wordClass !== 'proper-noun') return false
  if (/(?:ed|ing)$/.test(word)) return false
  const isPlural = /(?:[^s]s|men|people|police)$/.test(before.surface)
  return isPlural ? !/[^s]s$/.test(word) : /[^s]s$/.test(word) && after?.surface !== 'the'
}

/** *lead*, *cuts*, but not *led* or *cutting*. */
const isBare = (word: string, lemma: string): boolean => word === lemma || word === `${lemma}s`

/** Behind these no verb stands. *Her* and *that* can have one: *saw her leave*. */
const DETERMINERS = new Set(['the', 'a', 'an', 'my', 'your', 'his', 'its', 'our', 'their'])
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && DETERMINERS.has(token.surface.toLowerCase())

const PREPOSITIONS = new Set(
  'of for with from by against without into between during about among towards toward'.split(' '),
)
const isPreposition = (token: Token | undefined): boolean =>
  token?.wordClass === 'preposition' && PREPOSITIONS.has(token.surface.toLowerCase())

/** Verbs that *of* follows: *think of it*. */
const OF_VERBS = new Set(
  (
    'accuse admit allow approve become beware boast come complain conceive consist despair die disapprove dispose dream get ' +
    'hear know learn make partake repent smell speak talk taste tell think tire warn'
  ).split(' '),
)
/** What a verb in its bare form stands behind. */
const opensVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['auxiliary', 'particle', 'pronoun', 'noun', 'proper-noun', 'adverb'].includes(token.wordClass) ||
    token.surface.toLowerCase() === 'to')

/** *the accused*, *two injured*, *the number of wounded*, *open-minded*: what stands so is no verb of its own. */
const describes = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['determiner', 'adjective', 'numeral'].includes(token.wordClass) ||
    isDeterminer(token) ||
    /^(?:['’]s?|of|[-‐‑])$/.test(token.surface))

const NOUNS_IN_ED = new Set(
  'hundred hatred kindred moped infrared biped purebred thoroughbred watershed bloodshed airbed seabed riverbed'.split(
    ' ',
  ),
)
const NOUNS_IN_ING = new Set(
  'during morning evening something nothing anything everything ceiling shilling sibling offspring'.split(
    ' ',
  ),
)

const OBJECTS = new Set(
  'the a an this these those my your his her its our their him them it us me you itself himself themselves'.split(
    ' ',
  ),
)
const beginsObject = (token: Token | undefined): boolean =>
  token !== undefined && OBJECTS.has(token.surface.toLowerCase())
