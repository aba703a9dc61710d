import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Entry } from '../dictionary/entry.ts'
import type { Language, NameOrigins, Sentence } from '../language/language.ts'
import { introducedAcronyms } from './acronyms.ts'
import type { PhraseMatch } from './find-phrases.ts'
import { isPersonLike, type NameReading, readName, surnameOf } from './person-names.ts'

/** What an article has told of the names in it, for their later mentions. */
export interface ArticleMemory {
  /** The person that a surname stands for: *Yoon* after *Yoon Suk-yeol*. */
  personOf(surname: string): NameReading | null
  /** What an acronym stands for: *NSO* after *National Security Office (NSO)*. */
  acronym(acronym: string): Entry | null
}

/** A sentence with the phrases and names found in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly matches: readonly PhraseMatch[]
  /** What the sentence and those tied to it tell of the origin of its names. */
  readonly told: NameOrigins
}

/** Reads a whole article for its persons and acronyms; the first to bear a surname keeps it. */
export const rememberArticle = (
  sentences: readonly ReadSentence[],
  language: Language,
  dictionary: Dictionary,
): ArticleMemory => {
  const people = new Map<string, NameReading>()
  const acronyms = new Map<string, Entry>()
  const meet = (reading: NameReading) => {
    for (const { word, entry } of surnameOf(reading.entry, language, dictionary))
      if (!people.has(word)) people.set(word, { ...reading, entry })
  }
  for (const { sentence, matches, told } of sentences) {
    const taken = new Set(matches.flatMap(({ tokens }) => tokens))
    for (const { phrase } of matches) {
      const person = phrase.entries.find(({ kind }) => kind === 'person')
      if (person) meet({ entry: person, guess: false })
    }
    for (const run of language.nameRuns(sentence.tokens, taken)) {
      if (run.words.length < 2 || !isPersonLike(run, dictionary)) continue
      const reading = readName(run.words, language, dictionary, told)
      if (reading) meet(reading)
    }
    for (const { acronym, first, last } of introducedAcronyms(sentence.tokens)) {
      const match = matches.find(({ tokens }) => (tokens[0] ?? 0) >= first && tokens.at(-1) === last)
      const [entry] = match?.phrase.entries ?? []
      if (entry && !acronyms.has(acronym)) acronyms.set(acronym, { ...entry, headword: acronym })
    }
  }
  return {
    personOf: (surname) => people.get(surname) ?? null,
    acronym: (acronym) => acronyms.get(acronym) ?? null,
  }
}
