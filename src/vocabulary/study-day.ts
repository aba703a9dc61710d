/**
 * A day of study, which ends when the reader sleeps and not at midnight. Everything goes by the device's own
 * clock and zone: on a journey the day moves along, and a day with a change of clocks is as long as it is.
 */
export interface StudyDay {
  /** `2026-11-24`: the local date the day began on. */
  readonly key: string
  /** Half-open range `[start, end)`, milliseconds since the epoch. */
  readonly start: number
  readonly end: number
}

/**
 * @param time milliseconds since the epoch
 * @param startHour local hour a day begins at, 0 to 12
 */
export const studyDayOf = (time: number, startHour: number): StudyDay => {
  const local = new Date(time)
  const before = local.getHours() < startHour ? 1 : 0
  return dayAt(local.getFullYear(), local.getMonth(), local.getDate() - before, startHour)
}

/** The day so many days after (or, below zero, before) another. */
export const dayAfter = (day: StudyDay, days: number, startHour: number): StudyDay => {
  const start = new Date(day.start)
  return dayAt(start.getFullYear(), start.getMonth(), start.getDate() + days, startHour)
}

const dayAt = (year: number, month: number, date: number, startHour: number): StudyDay => {
  const start = new Date(year, month, date, startHour)
  const end = new Date(year, month, date + 1, startHour)
  return { key: keyOf(new Date(year, month, date, 12)), start: start.getTime(), end: end.getTime() }
}

const keyOf = (local: Date): string =>
  [
    String(local.getFullYear()).padStart(4, '0'),
    String(local.getMonth() + 1).padStart(2, '0'),
    String(local.getDate()).padStart(2, '0'),
  ].join('-')
