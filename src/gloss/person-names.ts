import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Entry } from '../dictionary/entry.ts'
import type { Language, NameRun } from '../language/language.ts'

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
  if (run.titled) return true
  const parts = run.words.map((word) => namePart(word, dictionary) !== null)
  if (run.words.length === 1)
    return parts[0] === true && (!run.initial || !isListed(run.words[0] ?? '', dictionary))
  // *Bush Administration* has a known part, and a common word that no name has; *Christian Bale* a rare one.
  const strange = run.words.every((word, at) => parts[at] || !isListed(word, dictionary, RARE_LEVEL))
  return strange && (parts.includes(true) || run.words.length < 4)
}

/** Whether a word has a meaning of its own below a level; plurals as their singular. */
const isListed = (word: string, dictionary: Dictionary, below = Number.POSITIVE_INFINITY): boolean =>
  [word, word.toLowerCase(), word.toLowerCase().replace(/s$/, '')].some((form) =>
    dictionary.entriesOf(form).some(({ kind, level }) => kind !== 'name-part' && level < below),
  )

/** How the run is written in Hangul; `null` where the language can't tell. */
export const readName = (
  words: readonly string[],
  language: Language,
  dictionary: Dictionary,
): NameReading | null => {
  const parts = words.map((word) => namePart(word, dictionary))
  if (parts.every((part) => part !== null)) return { entry: entryOf(words, [parts.join(' ')]), guess: false }
  const heard = language.transcribe(words)
  if (heard.length === 0) return null
  // A part that the lexicon knows is written as the lexicon has it, the others by ear.
  const mixed = words.map((word, at) => parts[at] ?? language.transcribe([word])[0] ?? null)
  const readings =
    parts.some((part) => part !== null) && mixed.every((part) => part !== null) ? [mixed.join(' ')] : heard
  return { entry: entryOf(words, readings), guess: true }
}

/** The likeliest reading as the first sense, how else it may be read as the others. */
const entryOf = (words: readonly string[], readings: readonly string[]): Entry => ({
  headword: words.join(' '),
  kind: 'person',
  level: LEVEL,
  senses: readings.map((reading) => ({ alternatives: [reading], cues: [], topics: [] })),
})

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
  const heard = [namePart(last, dictionary), ...language.transcribe([last])]
  const surname = hangul.find((word) => heard.includes(word)) ?? hangul.at(-1) ?? korean
  return [
    { word: last, entry: { ...entry, senses: [{ alternatives: [surname, korean], cues: [], topics: [] }] } },
  ]
}
