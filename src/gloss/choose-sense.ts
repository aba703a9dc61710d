import { type Entry, isFunctionKind } from '../dictionary/entry.ts'
import type { Voice } from '../language/language.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Reason } from './gloss.ts'
import { isPassiveSense } from './korean-voice.ts'
import type { Likeness } from './likeness.ts'

/** The sense chosen for a token, of whichever entry it belongs to. */
export interface Choice {
  readonly entry: Entry
  readonly sense: number
  readonly reason: Reason
}

/** What a word stands in. */
export interface Surroundings {
  readonly context: Context
  /** The fields the article is about. */
  readonly topics: ReadonlySet<string>
  readonly likeness: Likeness
  /** How a verb stands in its clause; `null` for other words. */
  readonly voice: Voice | null
}

/** What a full agreement of the part of speech is worth, in units of one cue that stands next to the word. */
const AGREEMENT_WEIGHT = 2.2
/** What each step away from the form as written costs: a lemma is likelier than a guessed spelling. */
const FORM_COST = 0.25
/** What each step down the list costs: senses are listed by how common they are in news. */
const ORDER_COST = 0.22
/** Cues add up, but a crowd of far ones must not outweigh everything else. */
const CUES_AT_MOST = 2.4

/** A function word's meaning is decided by what it stands between. */
const FUNCTION_WORD_REACH = 3

const FUNCTION_CUES = new Set(
  (
    'a an the of to in for on with at by from as into about against between than that who which it they he she we you i ' +
    'be have do not out up off over down no and or'
  ).split(' '),
)

/** How much a cue is worth by its distance: an object or modifier stands close, a topic anywhere. */
const cueWeight = (cue: string, distance: number): number => {
  if (FUNCTION_CUES.has(cue)) return distance === 1 ? 0.45 : 0
  if (distance === 1) return 1
  if (distance <= 3) return 0.7
  if (distance <= 7) return 0.4
  return 0.2
}

/**
 * How much it is worth that a word of the class that a sense calls for stands near: less than a cue, since
 * many words are of a class. It is a verb's object that tells: it follows the verb, and stands before its
 * passive, with an article and an adjective between. Who does it tells little, unless there is no object (*the
 * tumor grew*). Around other words only a neighbour tells: further off there is always some person or thing.
 */
const classWeight = (offset: number, entry: Entry, voice: Voice | null): number => {
  const distance = Math.abs(offset)
  if (distance === 1 && entry.kind !== 'v') return CLASS_WEIGHT.beside
  if (entry.kind !== 'v' || distance > OBJECT_REACH) return 0
  const near = distance === 1 ? CLASS_WEIGHT.beside : CLASS_WEIGHT.near
  if (voice === 'intransitive') return near
  const isObject = voice === 'passive' ? offset < 0 : offset > 0
  return isObject ? near : near * CLASS_WEIGHT.ofOtherSide
}
const OBJECT_REACH = 3
const CLASS_WEIGHT = { beside: 0.6, near: 0.45, ofOtherSide: 0.25 }

interface Scored extends Choice {
  readonly score: number
}

/**
 * What it is worth that a passive is glossed by what befalls, and costs where something is done: *sold* 팔리다,
 * *sells* 팔다. An intransitive says nothing: as many verbs are glossed by either.
 */
const VOICE_WEIGHT: Readonly<Record<Voice, number>> = { passive: 0.5, intransitive: 0, transitive: -0.2 }

/** What the article's own field is worth: less than a word that stands near. */
const TOPIC_WEIGHT = 0.4

/** What it is worth that all words around are like a sense's cues, in units of one cue beside the word. */
const LIKENESS_WEIGHT = 1.2

interface Scoring extends Surroundings {
  /** Of the candidate's senses; see {@link Likeness.ofSenses}. */
  readonly likenesses: readonly number[] | null
}

const score = (
  candidate: Candidate,
  sense: number,
  { context, topics, voice, likenesses }: Scoring,
): Scored => {
  const { entry, agreement, form } = candidate
  const reach = isFunctionKind(entry.kind) ? FUNCTION_WORD_REACH : Number.POSITIVE_INFINITY
  const found = (entry.senses[sense]?.cues ?? [])
    .flatMap((cue) => {
      if (isClassCue(cue)) return classFound(cue, candidate.entry, context, voice)
      const distance = context.distanceTo(cue)
      const weight = distance === null || distance > reach ? 0 : cueWeight(cue, distance)
      return weight > 0 ? [{ word: cue, weight }] : []
    })
    .sort((a, b) => b.weight - a.weight)
  const cues = Math.min(
    CUES_AT_MOST,
    found.reduce((sum, { weight }) => sum + weight, 0),
  )
  const likeness = LIKENESS_WEIGHT * (likenesses?.[sense] ?? 0)
  const onTopic = entry.senses[sense]?.topics.some((topic) => topics.has(topic)) === true
  return {
    entry,
    sense,
    score:
      agreement * AGREEMENT_WEIGHT -
      form * FORM_COST -
      Math.min(sense, 5) * ORDER_COST +
      cues +
      (onTopic ? TOPIC_WEIGHT : 0) +
      likeness +
      voiceScore(entry, sense, voice),
    reason:
      found.length > 0
        ? { kind: 'cue', words: found.slice(0, 3).map(({ word }) => word) }
        : { kind: onTopic ? 'topic' : sense > 0 && likeness > 0 ? 'surroundings' : 'most-common' },
  }
}

/** `@<person>` in the lexicon: any word for a person. */
const isClassCue = (cue: string): boolean => cue.startsWith('<')

const classFound = (cue: string, entry: Entry, context: Context, voice: Voice | null) => {
  const found = context.classAt(cue)
  const weight = found ? classWeight(found.offset, entry, voice) : 0
  return found && weight > 0 ? [{ word: found.surface, weight }] : []
}

const voiceScore = (entry: Entry, sense: number, voice: Voice | null): number => {
  const meaning = entry.senses[sense]
  return voice && meaning && entry.kind === 'v' && entry.senses.length > 1 && isPassiveSense(meaning)
    ? VOICE_WEIGHT[voice]
    : 0
}

/**
 * The likeliest sense among all candidates of a token: the part of speech that the tagger saw, the cues
 * that stand near, the article's field, and otherwise the sense most common in news. `null` where there is no
 * candidate.
 */
export const chooseSense = (candidates: readonly Candidate[], around: Surroundings): Choice | null => {
  let best: Scored | null = null
  let senses = 0
  for (const candidate of candidates) {
    const { entry } = candidate
    senses += entry.senses.length
    const likenesses = entry.senses.length > 1 ? around.likeness.ofSenses(entry) : null
    const scoring = { ...around, likenesses }
    entry.senses.forEach((_, sense) => {
      const scored = score(candidate, sense, scoring)
      if (best === null || scored.score > best.score) best = scored
    })
  }
  return best && { ...explain(best, candidates, senses) }
}

const explain = (
  { entry, sense, reason }: Scored,
  candidates: readonly Candidate[],
  senses: number,
): Choice => {
  if (senses === 1) return { entry, sense, reason: { kind: 'only-sense' } }
  if (reason.kind !== 'most-common') return { entry, sense, reason }
  const kinds = new Set(candidates.map((candidate) => candidate.entry.kind))
  return { entry, sense, reason: { kind: kinds.size > 1 && sense === 0 ? 'part-of-speech' : 'most-common' } }
}
