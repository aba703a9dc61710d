import type { Dictionary } from '../dictionary/dictionary.ts'
import { isNameKind, isWordKind } from '../dictionary/entry.ts'
import { isWord, type Language, type NameOrigins, type NameRun, type Token } from '../language/language.ts'
import type { ArticleMemory } from './article-memory.ts'
import { demonym } from './demonyms.ts'
import { deriveEntry } from './derived.ts'
import { isAdjective, isPeople, isPersonLike, type NameReading, namePart, readName } from './person-names.ts'

/** A name that was worked out, with the tokens it takes (indexes, both included). */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly reading: NameReading
  /** Known from a listed entry, from the article itself, or by ear. */
  readonly source: 'name' | 'transcription'
}

/** What names are found and read with. */
export interface NameContext {
  readonly memory: ArticleMemory
  readonly language: Language
  readonly dictionary: Dictionary
  /** What the text around tells of the origin of its names. */
  readonly told: NameOrigins
}

/**
 * Names that no listed phrase covers: acronyms and surnames that the article has explained, persons put together
 * from known parts, and words that are nothing but a name, by ear.
 */
export const findNames = (
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  setting: NameContext,
): FoundName[] =>
  setting.language
    .nameRuns(tokens, taken)
    .flatMap((run) => wholeName(run, setting) ?? singleNames(run, tokens, setting))

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** The run as one name; `null` where it is to be looked at word by word. */
const wholeName = (run: NameRun, { memory, language, dictionary, told }: NameContext): FoundName[] | null => {
  const { first, last, words } = run
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    const explained = memory.acronym(only)
    if (explained) return [{ first, last, reading: { entry: explained, guess: false }, source: 'name' }]
    if (!mayStandAlone(only, run, dictionary) || isPeople(only, dictionary)) return null
    const person = memory.personOf(only)
    if (person) return [{ first, last, reading: person, source: person.guess ? 'transcription' : 'name' }]
  }
  if (!isPersonLike(run, dictionary)) return null
  const reading = readName(words, language, dictionary, told)
  return reading && [{ first, last, reading, source: reading.guess ? 'transcription' : 'name' }]
}

/** At the head of a sentence a capital says nothing: *Rice prices rose* is no Ms. Rice, but for a word that is only a name. */
const mayStandAlone = (word: string, run: NameRun, dictionary: Dictionary): boolean =>
  !run.initial || dictionary.entriesOf(word.toLowerCase()).length === 0

/** Word by word: those that can only be names. */
const singleNames = (
  run: NameRun,
  tokens: readonly Token[],
  { memory, language, dictionary, told }: NameContext,
): FoundName[] =>
  range(run.first, run.last).flatMap((at): FoundName[] => {
    const token = tokens[at]
    if (
      !token ||
      !isWord(token) ||
      !/^\p{Lu}/u.test(token.surface) ||
      !isOnlyName(token, run, tokens[at - 1], language, dictionary)
    )
      return []
    const known = memory.personOf(token.surface)
    if (known)
      return [{ first: at, last: at, reading: known, source: known.guess ? 'transcription' : 'name' }]
    const reading =
      demonym(token.surface, language, dictionary, told) ??
      readName([token.surface], language, dictionary, told)
    return reading ? [{ first: at, last: at, reading, source: reading.guess ? 'transcription' : 'name' }] : []
  })

/** *Vice-President-elect*: words that stand in the lexicon, put together. */
const isCompound = (word: string, dictionary: Dictionary): boolean =>
  word.includes('-') &&
  word
    .split('-')
    .every((part) =>
      [part, part.toLowerCase()].some((form) =>
        dictionary.entriesOf(form).some(({ kind }) => kind !== 'name-part'),
      ),
    )

/** At the head of a sentence, where the capital says nothing: no word that can be taken apart (*Reforestation*). */
const isUnheardOf = (token: Token, language: Language, dictionary: Dictionary): boolean =>
  token.wordClass === 'proper-noun' && deriveEntry(token.surface.toLowerCase(), language, dictionary) === null

const isOnlyName = (
  token: Token,
  run: NameRun,
  before: Token | undefined,
  language: Language,
  dictionary: Dictionary,
): boolean => {
  const entries = language
    .lookupForms(token)
    .flatMap((forms) => forms.flatMap((form) => dictionary.entriesOf(form)))
  if (entries.some(({ kind }) => isNameKind(kind) && kind !== 'name-part')) return false
  const asWord = entries.filter(({ kind }) => isWordKind(kind))
  if (asWord.length === 0)
    return (
      !isCompound(token.surface, dictionary) && (!run.initial || isUnheardOf(token, language, dictionary))
    )
  if (run.initial || run.last > run.first || token.wordClass !== 'proper-noun') return false
  if (isAdjective(token.surface, dictionary)) return false
  // *Smith has made the jump*: a word that is a name too, alone, with a capital and nothing before it.
  const determined =
    before && ['determiner', 'adjective', 'numeral', 'pronoun', 'particle'].includes(before.wordClass)
  return !determined && namePart(token.surface, dictionary) !== null
}
