import { CARD_KINDS, type CardKind, type ReviewEntry } from './review-card.ts'
import type { SavedWord } from './saved-word.ts'
import type { StudyDay } from './study-day.ts'

/** What is left to do. Worked out from the words themselves, so a session can be left and taken up anywhere. */
export interface Session {
  /** Words in learning steps whose time has come, then reviews, then new ones; each in order. */
  readonly queue: readonly SavedWord[]
  readonly learning: number
  readonly reviews: number
  readonly fresh: number
}

/** A step that falls due this soon is asked at once when nothing else is left. Milliseconds. */
const LEARN_AHEAD = 20 * 60_000

export interface SessionNeeds {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly day: StudyDay
  /** New words that may still be begun today. */
  readonly newLeft: number
}

/** A session that is being put together, a word at a time: fifty thousand may be gone through in pieces. */
export interface SessionDraft {
  take(word: SavedWord): void
  session(): Session
}

export const sessionOf = ({ words, ...needs }: SessionNeeds & { words: readonly SavedWord[] }): Session => {
  const draft = sessionDraft(needs)
  for (const word of words) draft.take(word)
  return draft.session()
}

export const sessionDraft = ({ now, day, newLeft }: SessionNeeds): SessionDraft => {
  const steps: SavedWord[] = []
  const soon: SavedWord[] = []
  const reviews: SavedWord[] = []
  const fresh: SavedWord[] = []
  const take = (word: SavedWord) => {
    if (word.deleted || word.standing !== 'study') return
    if (!word.card) fresh.push(word)
    else if (word.card.state === 'review') {
      // Anything due before the day's end may be asked all day: an hour is no matter to a memory of weeks.
      if (word.card.due < day.end) reviews.push(word)
    } else if (word.card.due <= now) steps.push(word)
    else if (word.card.due <= now + LEARN_AHEAD) soon.push(word)
  }
  const session = (): Session => {
    const begun = Math.min(fresh.length, Math.max(0, newLeft))
    let queue: readonly SavedWord[] | null = null
    return {
      // Put in order when it is asked for: most who look only count, and half a year's backlog takes its time.
      get queue() {
        queue ??= [
          ...steps.sort(byDue),
          ...reviews.sort(byDue),
          ...fresh.sort(bySaved).slice(0, begun),
          ...soon.sort(byDue),
        ]
        return queue
      },
      learning: steps.length + soon.length,
      reviews: reviews.length,
      fresh: begun,
    }
  }
  return { take, session }
}

const bySaved = (a: SavedWord, b: SavedWord): number => a.saved - b.saved || (a.id < b.id ? -1 : 1)
const byDue = (a: SavedWord, b: SavedWord): number => dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1)

const dueOf = ({ card }: SavedWord): number => card?.due ?? 0

/** Words that were begun on a day. */
export const begunOn = (entries: readonly ReviewEntry[], day: StudyDay): number =>
  entries.filter(({ state, time }) => state === 'new' && time >= day.start && time < day.end).length

/**
 * How a word is asked this time. In the mix a word is met in its sentence first and then asked for in turn by
 * each kind there is material for: no blanked sentence without a sentence, no sound without a voice.
 */
export const cardKindFor = (word: SavedWord, chosen: CardKind | 'mix', canListen: boolean): CardKind => {
  const possible = CARD_KINDS.filter((kind) => kind !== 'listen' || canListen)
  if (chosen !== 'mix') return possible.includes(chosen) ? chosen : 'sentence'
  const reps = word.card?.reps ?? 0
  return possible[reps % possible.length] ?? 'sentence'
}
