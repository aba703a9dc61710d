import { type Entry, isFunctionKind } from '../dictionary/entry.ts'
import type { Language, Voice } from '../language/language.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { classWeight, cueWeight } from './cue-weight.ts'
import type { Reason } from './gloss.ts'
import { isPassiveSense } from './korean-voice.ts'
import type { Likeness } from './likeness.ts'

/** The sense chosen for a token, of whichever entry it belongs to. */
export interface Choice {
  readonly entry: Entry
  readonly sense: number
  /** The entry's next likeliest sense, where next to nothing tells the two apart. */
  readonly rival?: number
  readonly reason: Reason
}

/** What a word stands in. */
export interface Surroundings {
  readonly context: Context
  readonly functionCues: Language['functionCues']
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

interface Scored extends Choice {
  readonly score: number
  /** How much of the score its cues and its field make. */
  readonly called: number
}

/** Senses that are no further apart are as likely. Less than a step down the list, so something speaks for the second. */
const TOO_CLOSE = 0.2

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
  { context, functionCues, topics, voice, likenesses }: Scoring,
): Scored => {
  const { entry, agreement, form } = candidate
  const reach = isFunctionKind(entry.kind) ? FUNCTION_WORD_REACH : Number.POSITIVE_INFINITY
  const found = (entry.senses[sense]?.cues ?? [])
    .flatMap((cue) => {
      if (isClassCue(cue)) return classFound(cue, candidate.entry, context, voice)
      const distance = context.distanceTo(cue)
      const weight = distance === null || distance > reach ? 0 : cueWeight(distance, functionCues.has(cue))
      return weight > 0 ? [{ word: cue, weight }] : []
    })
    .sort((a, b) => b.weight - a.weight)
  const cues = Math.min(
    CUES_AT_MOST,
    found.reduce((sum, { weight }) => sum + weight, 0),
  )
  const likeness = LIKENESS_WEIGHT * (likenesses?.[sense] ?? 0)
  const onTopic = entry.senses[sense]?.topics.some((topic) => topics.has(topic)) === true
  const called = cues + (onTopic ? TOPIC_WEIGHT : 0)
  return {
    entry,
    sense,
    called,
    score:
      agreement * AGREEMENT_WEIGHT -
      form * FORM_COST -
      Math.min(sense, 5) * ORDER_COST +
      called +
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
 * that stand near, the article's field, and otherwise the sense most common in news; with the sense that could as
 * well be meant. `null` where there is no candidate.
 */
export const chooseSense = (candidates: readonly Candidate[], around: Surroundings): Choice | null => {
  let best: Scored | null = null
  let senses = 0
  const all: Scored[] = []
  for (const candidate of candidates) {
    const { entry } = candidate
    senses += entry.senses.length
    const likenesses = entry.senses.length > 1 ? around.likeness.ofSenses(entry) : null
    const scoring = { ...around, likenesses }
    entry.senses.forEach((_, sense) => {
      const scored = score(candidate, sense, scoring)
      all.push(scored)
      if (best === null || scored.score > best.score) best = scored
    })
  }
  return best && { ...explain(best, candidates, senses), ...rivalOf(best, all) }
}

/**
 * A function word means what its neighbours make of it: it has no rival. Nor has what words nearby call for, but
 * where others call for the rival as loudly.
 */
const rivalOf = (best: Scored, all: readonly Scored[]): Pick<Choice, 'rival'> => {
  if (isFunctionKind(best.entry.kind)) return {}
  let rival: Scored | null = null
  for (const one of all) {
    if (one === best || one.entry !== best.entry || best.score - one.score > TOO_CLOSE) continue
    if (one.called < best.called / 2) continue
    if (rival === null || one.score > rival.score) rival = one
  }
  return rival === null ? {} : { rival: rival.sense }
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
