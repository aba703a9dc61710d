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
  const listed = run.words.map(
    (word) => dictionary.entriesOf(word).length + dictionary.entriesOf(word.toLowerCase()).length,
  )
  if (run.words.length === 1)
    return namePart(run.words[0] ?? '', dictionary) !== null && (listed[0] === 1 || !run.initial)
  const parts = run.words.filter((word) => namePart(word, dictionary) !== null).length
  return parts > 0 || listed.every((count) => count === 0)
}

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

/** The words by which a person is called when mentioned again, and the Hangul for it. */
export const surnameOf = (entry: Entry): { readonly word: string; readonly entry: Entry }[] => {
  const words = entry.headword.split(' ')
  const korean = entry.senses[0]?.alternatives[0] ?? ''
  const hangul = korean.split(' ')
  const [first] = words
  const last = words.at(-1)
  if (words.length < 2 || !first || !last) return []
  // Korean and Chinese names stand together and begin with the surname: the whole name is given.
  if (hangul.length === 1) return [{ word: first, entry }]
  const surname = hangul.at(-1) ?? korean
  return [
    { word: last, entry: { ...entry, senses: [{ alternatives: [surname, korean], cues: [], topics: [] }] } },
  ]
}
