import { overlaps, type Span } from '../article/article.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'
import { isWord, type Sentence, type Token } from '../language/language.ts'
import type { ArticleMemory, ReadSentence } from './article-memory.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Choice, chooseSense } from './choose-sense.ts'
import { compoundEntry } from './compounds.ts'
import { type ClassesAt, contextOf, type SentenceWords, sentenceWords } from './context.ts'
import { deriveEntry } from './derived.ts'
import { type FoundName, findNames } from './find-names.ts'
import type { PhraseMatch } from './find-phrases.ts'
import { type Gloss, glossStart } from './gloss.ts'
import type { Glossary } from './gloss-article.ts'
import { hyphenCompounds } from './hyphen-compounds.ts'
import { type LikenessAt, likenessIn } from './likeness.ts'
import { classesIn, type FoundWhole } from './noun-classes.ts'
import type { NumberGloss } from './numbers.ts'
import { transcribed } from './transcribed.ts'

/** What a sentence is glossed with. */
export interface SentenceSetting {
  readonly glossary: Glossary
  readonly memory: ArticleMemory
  /** The fields the article is about. */
  readonly topics: ReadonlySet<string>
  /** The numbers of the block. */
  readonly numbers: readonly NumberGloss[]
}

/** Every gloss of a sentence: phrases and names as a whole first, then the words, those inside them too. */
export const glossSentence = (
  { sentence, matches, told }: ReadSentence,
  setting: SentenceSetting,
): Gloss[] => {
  const { glossary, memory, numbers } = setting
  const { language, dictionary } = glossary
  const { tokens } = sentence
  const words = sentenceWords(sentence)
  const taken = new Set(matches.flatMap((match) => match.tokens))
  const names = findNames(tokens, taken, { memory, language, dictionary, told })
  for (const { first, last } of names) for (let at = first; at <= last; at += 1) taken.add(at)

  const classes = classesIn(sentence, [...listedNames(matches), ...names.map(foundName)], words, language)
  const seen: SeenSentence = { sentence, words, classes, likenessAt: likenessIn(words, language) }
  const wholes: Gloss[] = [
    ...matches.flatMap((match) => glossPhrase(match, seen, setting) ?? []),
    ...names.map((name) => glossName(name, tokens)),
    ...numbers.filter((number) => overlaps(number, sentence)).map(glossNumber),
  ]
  for (const { first, last, surface } of hyphenCompounds(tokens)) {
    if (rangeTaken(taken, first, last)) continue
    const entry = deriveEntry(surface, language, dictionary)
    if (entry) wholes.push(composed(entry, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }))
  }
  const wordGlosses = tokens.flatMap((token) => {
    if (!isWord(token)) return []
    const covered = wholes.some(({ spans }) => spans.some((span) => overlaps(span, token)))
    return glossWord(token, seen, setting, covered) ?? []
  })
  return [...wholes, ...wordGlosses].sort(
    (a, b) => glossStart(a) - glossStart(b) || Number(a.covered) - Number(b.covered),
  )
}

/** A sentence with all that its senses are chosen by. */
interface SeenSentence {
  readonly sentence: Sentence
  readonly words: SentenceWords
  readonly classes: ClassesAt
  readonly likenessAt: LikenessAt
}

const listedNames = (matches: readonly PhraseMatch[]): FoundWhole[] =>
  matches.flatMap(({ phrase, tokens }) => {
    const [first] = tokens
    const last = tokens.at(-1)
    const kind = phrase.entries[0]?.kind
    return phrase.isName && kind && first !== undefined && last !== undefined ? [{ first, last, kind }] : []
  })

const foundName = ({ first, last, reading }: FoundName): FoundWhole => ({
  first,
  last,
  kind: reading.entry.kind,
})

const rangeTaken = (taken: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let at = first; at <= last; at += 1) if (taken.has(at)) return true
  return false
}

const glossPhrase = (
  match: PhraseMatch,
  { sentence, words, classes, likenessAt }: SeenSentence,
  { glossary, topics }: SentenceSetting,
): Gloss | null => {
  const tokens = match.tokens.flatMap((at) => sentence.tokens[at] ?? [])
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return null
  const candidates: Candidate[] = match.phrase.entries.map((entry) => ({ entry, agreement: 1, form: 0 }))
  const [from, to] = [words.positionOf(first), words.positionOf(last)]
  const choice = chooseSense(candidates, {
    context: contextOf(words, classes, from, to),
    functionCues: glossary.language.functionCues,
    likeness: likenessAt(from, to),
    topics,
    voice: first.voice ?? null,
  })
  if (!choice) return null
  return {
    spans: joinNeighbours(match.tokens, sentence.tokens),
    ...chosenBy(choice),
    otherEntries: others(candidates, choice.entry),
    source: choice.entry.origin ?? (match.phrase.isName ? 'name' : 'phrase'),
    guess: false,
    covered: false,
  }
}

const chosenBy = ({
  entry,
  sense,
  rival,
  reason,
}: Choice): Pick<Gloss, 'entry' | 'chosen' | 'rival' | 'reason'> => ({
  entry,
  chosen: sense,
  reason,
  ...(rival === undefined ? {} : { rival }),
})

const glossName = ({ first, last, reading, source }: FoundName, tokens: readonly Token[]): Gloss => ({
  spans: [{ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }],
  entry: reading.entry,
  chosen: 0,
  otherEntries: [],
  source,
  guess: reading.guess,
  reason: reading.guess ? { kind: 'by-ear' } : { kind: 'only-sense' },
  covered: false,
})

const glossNumber = ({ start, end, entry }: NumberGloss): Gloss => composed(entry, { start, end })

const composed = (entry: Entry, span: Span): Gloss => ({
  spans: [span],
  entry,
  chosen: 0,
  otherEntries: [],
  source: 'derived',
  guess: false,
  reason: { kind: 'composed' },
  covered: false,
})

const glossWord = (
  token: Token,
  { words, classes, likenessAt }: SeenSentence,
  { glossary, topics }: SentenceSetting,
  covered: boolean,
): Gloss | null => {
  const { language, dictionary } = glossary
  const span = { start: token.start, end: token.end }
  const candidates = candidatesOf(token, language, dictionary)
  const at = words.positionOf(token)
  const choice = chooseSense(candidates, {
    context: contextOf(words, classes, at, at, language.verbsLast && token.wordClass === 'verb'),
    functionCues: language.functionCues,
    likeness: likenessAt(at, at),
    topics,
    voice: token.voice ?? null,
  })
  if (!choice) {
    const derived =
      deriveEntry(token.surface, language, dictionary) ??
      // An inflected word that its language joins to others is taken apart in its dictionary form: 殴り合った.
      (language.joinedForms && token.wordClass === 'verb'
        ? deriveEntry(token.lemma, language, dictionary)
        : null) ??
      // A person is named by the sound of the whole.
      (language.joinedForms && token.nameKind !== 'person' ? compoundEntry(token.surface, dictionary) : null)
    return derived ? { ...composed(derived, span), covered } : transcribed(token, language, covered)
  }
  return {
    spans: [span],
    ...chosenBy(choice),
    otherEntries: others(candidates, choice.entry),
    source: choice.entry.origin ?? (isNameKind(choice.entry.kind) ? 'name' : 'lexicon'),
    guess: false,
    covered,
  }
}

const others = (candidates: readonly Candidate[], chosen: Entry): Entry[] =>
  [...new Set(candidates.map(({ entry }) => entry))].filter((entry) => entry !== chosen)

/** One span for tokens that follow one another, a new one after each gap. */
const joinNeighbours = (indexes: readonly number[], tokens: readonly Token[]): Span[] => {
  const spans: Span[] = []
  let previous = Number.NEGATIVE_INFINITY
  for (const at of indexes) {
    const token = tokens[at]
    if (!token) continue
    const last = spans.at(-1)
    if (last && at === previous + 1) spans[spans.length - 1] = { start: last.start, end: token.end }
    else spans.push({ start: token.start, end: token.end })
    previous = at
  }
  return spans
}
