import type { ReviewEntry } from './review-card.ts'
import type { SavedWord } from './saved-word.ts'
import { dayAfter, type StudyDay, studyDayOf } from './study-day.ts'

export interface DayCount {
  readonly day: StudyDay
  readonly count: number
}

/** Cards that fall due on each of the coming days; what is overdue falls to the first. */
export const dueByDay = (
  words: readonly SavedWord[],
  today: StudyDay,
  days: number,
  startHour: number,
): DayCount[] => {
  const all = daysFrom(today, days, startHour)
  const counts = all.map(() => 0)
  for (const { card, standing } of words) {
    if (!card || standing !== 'study') continue
    const at = Math.max(
      0,
      all.findIndex(({ end }) => card.due < end),
    )
    const last = all.at(-1)
    if (last && card.due < last.end) counts[at] = (counts[at] ?? 0) + 1
  }
  return all.map((day, at) => ({ day, count: counts[at] ?? 0 }))
}

/** Answers given on each of the days up to today. */
export const answersByDay = (
  entries: readonly ReviewEntry[],
  today: StudyDay,
  days: number,
  startHour: number,
): DayCount[] => {
  const counts = new Map<string, number>()
  for (const { time } of entries) {
    const { key } = studyDayOf(time, startHour)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return daysFrom(dayAfter(today, 1 - days, startHour), days, startHour).map((day) => ({
    day,
    count: counts.get(day.key) ?? 0,
  }))
}

export interface WeekFigure {
  /** The week's last day. */
  readonly day: StudyDay
  readonly asked: number
  /** 0 to 1: how many of the words asked for after a day or more were remembered; `null` where none was. */
  readonly retention: number | null
}

/** Retention over the weeks that end today, oldest first. Cards still in learning steps don't count. */
export const retentionByWeek = (
  entries: readonly ReviewEntry[],
  today: StudyDay,
  weeks: number,
  startHour: number,
): WeekFigure[] =>
  weekEnds(today, weeks, startHour).map((day) => {
    const start = dayAfter(day, -6, startHour).start
    const asked = entries.filter(({ state, time }) => state === 'review' && time >= start && time < day.end)
    const remembered = asked.filter(({ grade }) => grade > 1).length
    return { day, asked: asked.length, retention: asked.length === 0 ? null : remembered / asked.length }
  })

export interface StatusFigure {
  readonly day: StudyDay
  readonly new: number
  readonly learning: number
  readonly known: number
}

/**
 * How many of today's words were new, in study or known at the end of each week. A word counts as in study
 * from its first answer, and as known from the day it was marked so.
 */
export const statusByWeek = (
  words: readonly SavedWord[],
  entries: readonly ReviewEntry[],
  today: StudyDay,
  weeks: number,
  startHour: number,
): StatusFigure[] => {
  const begun = new Map<string, number>()
  for (const { wordId, time } of entries) begun.set(wordId, Math.min(begun.get(wordId) ?? time, time))
  return weekEnds(today, weeks, startHour).map((day) => {
    const figure = { day, new: 0, learning: 0, known: 0 }
    for (const { id, saved, standing, standingSince } of words) {
      if (saved >= day.end || (standing === 'ignored' && standingSince < day.end)) continue
      if (standing === 'known' && standingSince < day.end) figure.known += 1
      else if ((begun.get(id) ?? Number.POSITIVE_INFINITY) < day.end) figure.learning += 1
      else figure.new += 1
    }
    return figure
  })
}

const daysFrom = (first: StudyDay, days: number, startHour: number): StudyDay[] =>
  Array.from({ length: days }, (_, at) => dayAfter(first, at, startHour))

const weekEnds = (today: StudyDay, weeks: number, startHour: number): StudyDay[] =>
  Array.from({ length: weeks }, (_, at) => dayAfter(today, (at + 1 - weeks) * 7, startHour))
