import { atom, type ReadableAtom } from 'nanostores'
import type { LanguageCode } from '../article/article.ts'
import { asFailure } from '../article/failure.ts'
import { nextWaits } from '../vocabulary/review.ts'
import type { CardKind, Grade, ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { begunOn, cardKindFor, type Session, sessionDraft } from '../vocabulary/session.ts'
import { type StudyDay, studyDayOf } from '../vocabulary/study-day.ts'
import type { Notices } from './notices.ts'
import { paced } from './paced.ts'
import type { Settings } from './settings.ts'
import type { Words } from './words.ts'

/** The card on the table. */
export interface AskedCard {
  readonly word: SavedWord
  readonly kind: CardKind
  /** How long each grade would put it off, in milliseconds; in the order of the grades. */
  readonly waits: readonly number[]
  readonly revealed: boolean
}

export interface Review {
  readonly session: ReadableAtom<Session>
  /** `null` where nothing is left; `undefined` until that is known. */
  readonly asked: ReadableAtom<AskedCard | null | undefined>
  /** Answers given since the screen was opened; the last can be taken back. */
  readonly answered: ReadableAtom<number>
  /** When the next card falls due, milliseconds since the epoch; `null` where there is none. */
  nextDue(): number | null
  /** Counts what is due, without asking anything. */
  count(): Promise<void>
  /** Begins, or takes up again: what is due follows from the words themselves. */
  begin(canListen: (language: LanguageCode) => boolean): Promise<void>
  reveal(): void
  grade(grade: Grade): Promise<void>
  undo(): Promise<void>
}

export interface ReviewNeeds {
  readonly words: Words
  readonly settings: ReadableAtom<Settings>
  readonly notices: Notices
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

const NOTHING: Session = { queue: [], learning: 0, reviews: 0, fresh: 0 }
/** Longer than this and the reader was away. Milliseconds. */
const LONGEST_THOUGHT = 120_000

export const reviewStore = ({ words, settings, notices, now }: ReviewNeeds): Review => {
  const session = atom<Session>(NOTHING)
  const asked = atom<AskedCard | null | undefined>(undefined)
  const answered = atom(0)
  let history: { entry: ReviewEntry; before: SavedWord }[] = []
  let today: { day: StudyDay; begun: number } | null = null
  let canListen = (_: LanguageCode): boolean => false
  let askedAt = 0
  let grading = false

  /** The day is asked for anew each time: a session may run past its end. */
  const recount = async (): Promise<void> => {
    const time = now()
    const day = studyDayOf(time, settings.get().dayStart)
    if (today?.day.start !== day.start) today = { day, begun: begunOn(await words.log(day.start), day) }
    const draft = sessionDraft({ now: time, day, newLeft: settings.get().newADay - today.begun })
    await paced(words.words.get() ?? [], draft.take)
    session.set(draft.session())
  }

  const count = async (): Promise<void> => {
    try {
      // Another tab, or a restored backup, may have begun words meanwhile.
      today = null
      await recount()
    } catch (error) {
      notices.show({ kind: 'failed', failure: asFailure(error) })
    }
  }

  const ask = (word: SavedWord | undefined) => {
    askedAt = now()
    asked.set(
      word
        ? {
            word,
            kind: cardKindFor(word, settings.get().reviewKind, canListen(word.language)),
            waits: nextWaits(word.card, askedAt),
            revealed: false,
          }
        : null,
    )
  }

  const askNext = async (last: string | null) => {
    await recount()
    const { queue } = session.get()
    ask(queue.find(({ id }) => id !== last) ?? queue[0])
  }

  return {
    session,
    asked,
    answered,
    count,
    nextDue() {
      const dues = (words.words.get() ?? []).flatMap(({ standing, card }) =>
        standing === 'study' && card ? [card.due] : [],
      )
      return dues.length === 0 ? null : dues.reduce((a, b) => Math.min(a, b))
    },
    async begin(listening) {
      canListen = listening
      history = []
      answered.set(0)
      asked.set(undefined)
      await words.refresh()
      await count()
      ask(session.get().queue[0])
    },
    reveal() {
      const card = asked.get()
      // The intervals are counted from the answer, not from the question.
      if (card) asked.set({ ...card, revealed: true, waits: nextWaits(card.word.card, now()) })
    },
    async grade(grade) {
      const card = asked.get()
      if (!card?.revealed || grading) return
      grading = true
      try {
        const time = now()
        const took = Math.min(time - askedAt, LONGEST_THOUGHT)
        const entry = await words.answer({ wordId: card.word.id, grade, kind: card.kind, now: time, took })
        if (entry) {
          history.push({ entry, before: card.word })
          answered.set(history.length)
          if (today && entry.state === 'new') today = { ...today, begun: today.begun + 1 }
        }
        await askNext(card.word.id)
      } catch (error) {
        notices.show({ kind: 'failed', failure: asFailure(error) })
      } finally {
        grading = false
      }
    },
    async undo() {
      const last = history.pop()
      if (!last) return
      await words.takeBack(last.entry, last.before)
      answered.set(history.length)
      await count()
      ask(words.byId.get().get(last.before.id))
    },
  }
}
