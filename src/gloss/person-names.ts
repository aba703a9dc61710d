import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Entry } from '../dictionary/entry.ts'
import type { Language, NameOrigins, NameRun } from '../language/language.ts'

/** A name that no lexicon has whole, put into Hangul from its parts or by ear. */
export interface NameReading {
  readonly entry: Entry
  /** False only where every part is listed as a part of names. */
  readonly guess: boolean
}

/** Names of persons and other proper names stand above what school teaches. */
const LEVEL = 4
/** A word of such a level that is capitalised within a sentence, with nothing before it, is likelier a name. */
export const RARE_LEVEL = 5

/** The part's Hangul where the lexicon lists it (*Smith* 스미스), with its accents or without. */
export const namePart = (word: string, dictionary: Dictionary): string | null => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const entries = [...dictionary.entriesOf(word), ...(plain === word ? [] : dictionary.entriesOf(plain))]
  return entries.find(({ kind }) => kind === 'name-part')?.senses[0]?.alternatives[0] ?? null
}

/** Whether a run of capitalised words looks like a person's: a title, a known part, or Korean or unheard-of words. */
export const isPersonLike = (run: NameRun, dictionary: Dictionary): boolean => {
  if (!run.mayBePerson) return false
  if (run.surelyPerson) return run.words.length > 1 || !isPeople(run.words[0] ?? '', dictionary)
  const parts = run.words.map((word) => namePart(word, dictionary) !== null)
  const [word = ''] = run.words
  // *Washington* alone is the city, but for what an article has told.
  if (run.words.length === 1)
    return parts[0] === true && !isPlace(word, dictionary) && (!run.initial || !isListed(word, dictionary))
  // *Bush Administration* has a known part, and a common word that no name has; *Christian Bale* a rare one.
  const strange = run.words.every(
    (word, at) => parts[at] || (!isListed(word, dictionary, RARE_LEVEL) && !isAdjective(word, dictionary)),
  )
  return strange && (parts.includes(true) || run.words.length < 4)
}

const isPlace = (word: string, dictionary: Dictionary): boolean =>
  dictionary.entriesOf(word).some(({ kind }) => kind === 'place')

/** *Roman*, *French*: after *Major* or *former* no person's name, and no Mr. French's at his next mention. */
export const isPeople = (word: string, dictionary: Dictionary): boolean =>
  [word, singular(word)].some((form) => dictionary.entriesOf(form).some(({ kind }) => kind === 'people'))

/** *Renewable* and *Alpine* are written with a capital in titles; no one is called so. */
export const isAdjective = (word: string, dictionary: Dictionary): boolean => {
  const entries = dictionary.entriesOf(word.toLowerCase())
  return entries.length > 0 && entries.every(({ kind }) => kind === 'adj' || kind === 'adv')
}

/** Whether a word has a meaning of its own below a level; plurals as their singular. */
const isListed = (word: string, dictionary: Dictionary, below = Number.POSITIVE_INFINITY): boolean =>
  [word, singular(word), word.toLowerCase(), singular(word.toLowerCase())].some((form) =>
    dictionary.entriesOf(form).some(({ kind, level }) => kind !== 'name-part' && level < below),
  )

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

/**
 * How the run is written in Hangul; `null` where the language can't tell.
 * @param told what the text around tells of the name's origin
 */
export const readName = (
  words: readonly string[],
  language: Language,
  dictionary: Dictionary,
  told: NameOrigins,
): NameReading | null => {
  const parts = words.map((word) => namePart(word, dictionary))
  if (parts.every((part) => part !== null))
    return { entry: entryOf(words, [[parts.join(' ')]]), guess: false }
  const readings = language.transcribe(words, { known: parts, told })
  return readings.length > 0 ? { entry: entryOf(words, readings), guess: true } : null
}

/** The likeliest reading as the first sense, how else it may be read as the others. */
export const entryOf = (words: readonly string[], readings: readonly (readonly string[])[]): Entry => ({
  headword: words.join(' '),
  kind: 'person',
  level: LEVEL,
  senses: readings.map((alternatives) => ({ alternatives, cues: [], topics: [] })),
})

/** Which of the words in Hangul a word may be by ear. */
const heardAmong = (hangul: readonly string[], word: string, language: Language): string | undefined => {
  const heard = language.transcribe([word]).flat()
  return hangul.find((candidate) => heard.includes(candidate))
}

/**
 * The words by which a person is called when mentioned again, and the Hangul for it. Korean writes Japanese names
 * surname first (*Fumio Kishida* 기시다 후미오), so the surname's own Hangul is looked for among the name's words.
 */
export const surnameOf = (
  entry: Entry,
  language: Language,
  dictionary: Dictionary,
): { readonly word: string; readonly entry: Entry }[] => {
  const words = entry.headword.split(' ')
  const korean = entry.senses[0]?.alternatives[0] ?? ''
  const hangul = korean.split(' ')
  const [first] = words
  const last = words.at(-1)
  if (words.length < 2 || !first || !last) return []
  // Korean and Chinese names stand together and begin with the surname: the whole name is given.
  if (hangul.length === 1) return [{ word: first, entry }]
  const listed = namePart(last, dictionary)
  const surname =
    hangul.find((word) => word === listed) ?? heardAmong(hangul, last, language) ?? hangul.at(-1) ?? korean
  return [
    { word: last, entry: { ...entry, senses: [{ alternatives: [surname, korean], cues: [], topics: [] }] } },
  ]
}
