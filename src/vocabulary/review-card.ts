/** Where a card stands with FSRS. */
export const CARD_STATES = ['new', 'learning', 'review', 'relearning'] as const
export type CardState = (typeof CARD_STATES)[number]

/** What FSRS knows of a card, as plain data. Times are milliseconds since the epoch. */
export interface ReviewCard {
  readonly state: CardState
  readonly due: number
  /** Days until the chance of recall has sunk to 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** The last interval in days; 0 while in learning steps. */
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly lastReview: number
}

/** Again, hard, good, easy: FSRS's four grades, and Anki's. */
export const GRADES = [1, 2, 3, 4] as const
export type Grade = (typeof GRADES)[number]

/** How a word is asked for: its sentence, its gloss with the sentence blanked, or its sound. */
export const CARD_KINDS = ['sentence', 'recall', 'listen'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** One answer. Never changed once written, so two logs are united by their ids. */
export interface ReviewEntry {
  /** `<word id>@<time>` */
  readonly id: string
  readonly wordId: string
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly grade: Grade
  readonly kind: CardKind
  /** The card's state before the answer. */
  readonly state: CardState
  /** Days, before and after the answer; 0 while in learning steps. */
  readonly lastDays: number
  readonly scheduledDays: number
  /** Milliseconds until the card is due again. */
  readonly wait: number
  readonly stability: number
  readonly difficulty: number
  /** How long the reader thought. Milliseconds. */
  readonly took: number
}

/** Lapses after which a card is a leech: it costs more than it gives, and wants another sentence or gloss. */
const LEECH_LAPSES = 6

export const isLeech = (card: ReviewCard | null): boolean => card !== null && card.lapses >= LEECH_LAPSES
