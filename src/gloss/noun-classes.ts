import { type EntryKind, isNameKind, type NameKind } from '../dictionary/entry.ts'
import type { Language, NounClass, Sentence, Token } from '../language/language.ts'
import { isWord } from '../language/language.ts'
import type { ClassesAt, SentenceWords } from './context.ts'

const CLASSES_OF_NAMES: Readonly<Record<NameKind, readonly NounClass[]>> = {
  person: ['person'],
  'name-part': ['person'],
  people: ['person'],
  place: ['place', 'group'],
  org: ['group'],
  work: ['text'],
  event: ['event'],
}

/** A name or a phrase that was found in a sentence: the tokens it takes (indexes, both included), and its kind. */
export interface FoundWhole {
  readonly first: number
  readonly last: number
  readonly kind: EntryKind
}

/**
 * What the nouns, names and numbers of a sentence stand for, by word position: what the class cues of the
 * lexicon (`@<person>`) look for. A name of several words stands at each of them.
 */
export const classesIn = (
  { tokens }: Sentence,
  wholes: readonly FoundWhole[],
  words: SentenceWords,
  language: Language,
): ClassesAt => {
  const classes = new Map<number, { surface: string; classes: readonly NounClass[] }>()
  tokens.forEach((token, at) => {
    if (!isWord(token)) return
    const found = isAmount(tokens, at) ? MONEY : classesOfToken(token, language)
    if (found.length > 0) classes.set(words.positionOf(token), { surface: token.surface, classes: found })
  })
  for (const { first, last, kind } of wholes) {
    if (!isNameKind(kind)) continue
    for (const token of tokens.slice(first, last + 1)) {
      if (!isWord(token)) continue
      classes.set(words.positionOf(token), { surface: token.surface, classes: CLASSES_OF_NAMES[kind] })
    }
  }
  return classes
}

const MONEY: readonly NounClass[] = ['money']

const isNumber = ({ surface, wordClass }: Token): boolean => wordClass === 'numeral' || /^\d/.test(surface)

/** A number with the sign of a currency before it, as a word of its own or joined to it. */
const isAmount = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (/^\p{Sc}/u.test(token.surface)) return true
  return isNumber(token) && /\p{Sc}$/u.test(tokens[at - 1]?.surface ?? '')
}

const classesOfToken = (token: Token, language: Language): readonly NounClass[] => {
  const { surface, lemma, wordClass } = token
  if (/^(1[5-9]|20)\d\ds?$/.test(surface)) return ['time', 'number']
  if (isNumber(token)) return ['number']
  // A class is a noun's: *the train left* and *to train* are told apart by the tagger.
  if (wordClass !== 'noun' && wordClass !== 'proper-noun') return []
  return language.classesOf?.(lemma.toLowerCase()) ?? []
}
