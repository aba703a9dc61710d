import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, type EntryKind, isFunctionKind, isNameKind } from '../dictionary/entry.ts'
import type { Language, Token, WordClass } from '../language/language.ts'

/** An entry that may be meant by a token, and how well it agrees with what is known before any cue. */
export interface Candidate {
  readonly entry: Entry
  /** 0 to 1: how well the tagger's word class agrees with the entry's part of speech. */
  readonly agreement: number
  /** Place of the form in its group: 0 as written, then the lemma. */
  readonly form: number
}

/**
 * The tagger errs, most often between noun and verb, verb and adjective, and in headlines, so a class is
 * evidence and not law. Missing pairs agree not at all.
 */
const AGREEMENT: Readonly<Partial<Record<WordClass, Partial<Record<EntryKind, number>>>>> = {
  noun: { n: 1, adj: 0.45, v: 0.3, adv: 0.25, num: 0.5, people: 0.6, suf: 0.4, pref: 0.4 },
  'proper-noun': { n: 0.8, adj: 0.55, v: 0.3, num: 0.4, adv: 0.3 },
  verb: { v: 1, adj: 0.55, n: 0.4, adv: 0.2, aux: 0.5 },
  auxiliary: { aux: 1, v: 0.6 },
  adjective: { adj: 1, n: 0.5, v: 0.4, adv: 0.5, det: 0.6, num: 0.6, people: 0.9 },
  adverb: { adv: 1, adj: 0.5, prep: 0.6, conj: 0.5, n: 0.3, v: 0.2, det: 0.4 },
  pronoun: { pron: 1, det: 0.9, n: 0.3, adv: 0.3, conj: 0.4 },
  determiner: { det: 1, pron: 0.8, adv: 0.5, adj: 0.5, conj: 0.3 },
  preposition: { prep: 1, adv: 0.7, conj: 0.7, v: 0.3, adj: 0.2, n: 0.1 },
  conjunction: { conj: 1, prep: 0.8, adv: 0.7, pron: 0.4, det: 0.4 },
  prefix: { pref: 1, det: 0.6, n: 0.4, adv: 0.3 },
  suffix: { suf: 1, n: 0.6, num: 0.4, adv: 0.3 },
  particle: { part: 1, adv: 0.8, prep: 0.7, int: 0.3 },
  numeral: { num: 1, n: 0.6, adj: 0.5, pron: 0.5, det: 0.4 },
  interjection: { int: 1, adv: 0.6, n: 0.4, adj: 0.3 },
  other: { n: 0.6, v: 0.5, adj: 0.5, adv: 0.5 },
  symbol: {},
  punctuation: {},
}

const NAME_AGREEMENT: Readonly<Partial<Record<WordClass, number>>> = {
  'proper-noun': 1,
  noun: 0.8,
  adjective: 0.8,
  verb: 0.5,
}

export const agreementOf = (wordClass: WordClass, kind: EntryKind): number =>
  (isNameKind(kind) ? NAME_AGREEMENT[wordClass] : undefined) ?? AGREEMENT[wordClass]?.[kind] ?? 0

const isNamed = ({ nameKind }: Token): boolean => nameKind === 'person' || nameKind === 'place'

/**
 * Every entry that a token may mean. A function word in its function is offered as nothing else, so that
 * *will* the auxiliary is never glossed as a testament, nor *may* as the month.
 */
export const candidatesOf = (token: Token, language: Language, dictionary: Dictionary): Candidate[] => {
  for (const forms of language.lookupForms(token)) {
    const candidates = forms.flatMap((headword, form) =>
      dictionary
        .entriesOf(headword)
        // A person or a place is named by its sound, whatever its characters may mean.
        .filter(({ origin }) => origin !== 'cognate' || !isNamed(token))
        .filter(({ kind }) => mayMean(token, headword, kind))
        .map((entry) => ({ entry, agreement: agreementOf(token.wordClass, entry.kind), form })),
    )
    const inFunction = candidates.filter(
      ({ entry, agreement }) => isFunctionKind(entry.kind) && agreement === 1,
    )
    if (inFunction.length > 0) return inFunction
    if (candidates.length > 0) return candidates
  }
  return []
}

const mayMean = (token: Token, headword: string, kind: EntryKind): boolean => {
  // A part of persons' names means nothing by itself; see find-names.ts.
  if (kind === 'name-part') return false
  // *saw* is the past of *see* here, so it is no form of the verb *to saw*; a passive may have a row of its own (行われる).
  return !(
    kind === 'v' &&
    token.wordClass === 'verb' &&
    headword === token.surface &&
    headword !== token.lemma &&
    !token.stems?.includes(headword)
  )
}
