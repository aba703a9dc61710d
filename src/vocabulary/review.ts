import { createEmptyCard, type Card as FsrsCard, fsrs, type Rating, type State } from 'ts-fsrs'
import {
  CARD_STATES,
  type CardKind,
  GRADES,
  type Grade,
  type ReviewCard,
  type ReviewEntry,
} from './review-card.ts'

/**
 * FSRS at its own defaults: ninety in a hundred remembered, intervals spread a little so that words saved
 * together don't come back together. The spread is drawn from the card itself, so the same answer at the same
 * moment always gives the same interval.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: true, enable_short_term: true })

export interface Answer {
  readonly wordId: string
  readonly grade: Grade
  readonly kind: CardKind
  /** Milliseconds since the epoch. */
  readonly now: number
  /** How long the reader thought. Milliseconds. */
  readonly took: number
}

/** The card after an answer, and what the log keeps of it. `card` is `null` before the first review. */
export const answerCard = (
  card: ReviewCard | null,
  { wordId, grade, kind, now, took }: Answer,
): { card: ReviewCard; entry: ReviewEntry } => {
  const next = fromFsrs(scheduler.next(toFsrs(card, now), new Date(now), grade as Rating.Good).card, now)
  const entry: ReviewEntry = {
    id: `${wordId}@${now}`,
    wordId,
    time: now,
    grade,
    kind,
    state: card?.state ?? 'new',
    lastDays: card?.scheduledDays ?? 0,
    scheduledDays: next.scheduledDays,
    wait: next.due - now,
    stability: next.stability,
    difficulty: next.difficulty,
    took,
  }
  return { card: next, entry }
}

/** How long each grade would put the card off, in milliseconds, in the order of the grades. */
export const nextWaits = (card: ReviewCard | null, now: number): number[] => {
  const outcomes = scheduler.repeat(toFsrs(card, now), new Date(now))
  return GRADES.map((grade) => outcomes[grade as Rating.Good].card.due.getTime() - now)
}

const toFsrs = (card: ReviewCard | null, now: number): FsrsCard => {
  if (!card) return createEmptyCard(new Date(now))
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    // Asked for by the type, worked out anew from the last review.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: CARD_STATES.indexOf(card.state) as State,
    last_review: new Date(card.lastReview),
  }
}

const fromFsrs = (card: FsrsCard, now: number): ReviewCard => ({
  state: CARD_STATES[card.state] ?? 'new',
  due: card.due.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  learningSteps: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
  lastReview: now,
})
