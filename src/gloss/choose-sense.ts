import type { Entry } from '../dictionary/entry.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Reason } from './gloss.ts'

/** The sense chosen for a token, of whichever entry it belongs to. */
export interface Choice {
  readonly entry: Entry
  readonly sense: number
  readonly reason: Reason
}

/** What a full agreement of the part of speech is worth, in units of one cue that stands next to the word. */
const AGREEMENT_WEIGHT = 2.2
/** What each step away from the form as written costs: a lemma is likelier than a guessed spelling. */
const FORM_COST = 0.25
/** What each step down the list costs: senses are listed by how common they are in news. */
const ORDER_COST = 0.18
/** Cues add up, but a crowd of far ones must not outweigh everything else. */
const CUES_AT_MOST = 2.4

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
  if (distance <= 3) return 0.85
  if (distance <= 7) return 0.65
  return 0.45
}

interface Scored extends Choice {
  readonly score: number
}

/** What the article's own field is worth: less than a word that stands near. */
const TOPIC_WEIGHT = 0.4

const score = (
  candidate: Candidate,
  sense: number,
  context: Context,
  topics: ReadonlySet<string>,
): Scored => {
  const { entry, agreement, form } = candidate
  const found = (entry.senses[sense]?.cues ?? [])
    .flatMap((cue) => {
      const distance = context.distanceTo(cue)
      const weight = distance === null ? 0 : cueWeight(cue, distance)
      return weight > 0 ? [{ cue, weight }] : []
    })
    .sort((a, b) => b.weight - a.weight)
  const cues = Math.min(
    CUES_AT_MOST,
    found.reduce((sum, { weight }) => sum + weight, 0),
  )
  const onTopic = entry.senses[sense]?.topics.some((topic) => topics.has(topic)) === true
  return {
    entry,
    sense,
    score:
      agreement * AGREEMENT_WEIGHT -
      form * FORM_COST -
      Math.min(sense, 5) * ORDER_COST +
      cues +
      (onTopic ? TOPIC_WEIGHT : 0),
    reason:
      found.length > 0
        ? { kind: 'cue', words: found.slice(0, 3).map(({ cue }) => cue) }
        : { kind: onTopic ? 'topic' : 'most-common' },
  }
}

/**
 * The likeliest sense among all candidates of a token: the part of speech that the tagger saw, the cues
 * that stand near, the article's field, and otherwise the sense most common in news. `null` where there is no
 * candidate.
 */
export const chooseSense = (
  candidates: readonly Candidate[],
  context: Context,
  topics: ReadonlySet<string>,
): Choice | null => {
  let best: Scored | null = null
  let senses = 0
  for (const candidate of candidates) {
    senses += candidate.entry.senses.length
    candidate.entry.senses.forEach((_, sense) => {
      const scored = score(candidate, sense, context, topics)
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
