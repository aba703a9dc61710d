import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { answerCard, nextWaits } from '../../src/vocabulary/review.ts'
import { GRADES, type Grade, isLeech, type ReviewCard } from '../../src/vocabulary/review-card.ts'
import { begunOn, cardKindFor, sessionOf } from '../../src/vocabulary/session.ts'
import { dayAfter, studyDayOf } from '../../src/vocabulary/study-day.ts'
import { reviewEntry, savedWord } from '../support/saved-words.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ZONE = process.env.TZ
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ
  else process.env.TZ = ZONE
})
const inZone = (zone: string) => {
  process.env.TZ = zone
}
const ZONES = ['Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC']
/** Spring and autumn changes of clocks in New York, 2026, in UTC. */
const SPRING = Date.parse('2026-03-08T07:00:00Z')

const answer = (card: ReviewCard | null, grade: Grade, now: number) =>
  answerCard(card, { wordId: 'w', grade, kind: 'sentence', now, took: 1000 })

describe('a card', () => {
  it('is put off further by a better grade', () => {
    const waits = nextWaits(null, SPRING)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBe(60_000)
    expect(waits[3]).toBeGreaterThan(DAY)
  })

  it('is put off by exactly what its buttons said', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ grade: fc.constantFrom(...GRADES), late: fc.integer({ min: 0, max: 40 }) }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.integer({ min: SPRING - 300 * DAY, max: SPRING + 300 * DAY }),
        (answers, start) => {
          let card: ReviewCard | null = null
          let now = start
          for (const { grade, late } of answers) {
            const said = nextWaits(card, now)[grade - 1]
            const next = answer(card, grade, now)
            expect(next.entry.wait).toBe(said)
            expect(next.card.due).toBe(now + (said ?? Number.NaN))
            expect(next.card.due).toBeGreaterThan(now)
            expect(next.card.reps).toBe((card?.reps ?? 0) + 1)
            expect(next.entry.state).toBe(card?.state ?? 'new')
            card = next.card
            now = card.due + late * HOUR
          }
        },
      ),
    ))

  it('is scheduled alike in every time zone and over changes of clocks', () => {
    const runs = ZONES.map((zone) => {
      inZone(zone)
      let card: ReviewCard | null = null
      let now = SPRING - 3 * DAY
      const dues: number[] = []
      for (const grade of [3, 3, 3, 1, 3, 2, 4] as const) {
        card = answer(card, grade, now).card
        now = card.due
        dues.push(card.due)
      }
      return dues
    })
    for (const run of runs) expect(run).toEqual(runs[0])
  })

  it('becomes a leech when it has been forgotten six times', () => {
    let card: ReviewCard | null = null
    let now = SPRING
    for (let lapse = 0; lapse < 6; lapse += 1) {
      expect(isLeech(card)).toBe(false)
      for (const grade of [4, 4, 1] as const) {
        card = answer(card, grade, now).card
        now = card.due
      }
    }
    expect(isLeech(card)).toBe(true)
  })
})

describe('a study day', () => {
  it('ends at four in the morning', () => {
    inZone('Asia/Seoul')
    const at = (time: string) => studyDayOf(Date.parse(`${time}+09:00`), 4).key
    expect(at('2026-11-24T03:59:59')).toBe('2026-11-23')
    expect(at('2026-11-24T04:00:00')).toBe('2026-11-24')
    expect(at('2026-11-24T23:59:59')).toBe('2026-11-24')
    expect(at('2027-01-01T01:00:00')).toBe('2026-12-31')
  })

  it.each(ZONES)('holds every moment in exactly one day, without a gap (%s)', (zone) => {
    inZone(zone)
    fc.assert(
      fc.property(
        fc.integer({ min: SPRING - 400 * DAY, max: SPRING + 400 * DAY }),
        fc.constantFrom(0, 4, 6),
        (time, startHour) => {
          const day = studyDayOf(time, startHour)
          expect(time).toBeGreaterThanOrEqual(day.start)
          expect(time).toBeLessThan(day.end)
          const next = dayAfter(day, 1, startHour)
          expect(next.start).toBe(day.end)
          expect(studyDayOf(day.end, startHour)).toEqual(next)
          expect(dayAfter(next, -1, startHour)).toEqual(day)
        },
      ),
    )
  })

  it('is 23 hours long in spring and 25 in autumn', () => {
    inZone('America/New_York')
    const lengthOf = (time: string) => {
      const { start, end } = studyDayOf(Date.parse(time), 0)
      return (end - start) / HOUR
    }
    expect(lengthOf('2026-03-08T12:00:00-04:00')).toBe(23)
    expect(lengthOf('2026-11-01T12:00:00-05:00')).toBe(25)
  })
})

describe('a session', () => {
  const now = SPRING
  const day = { key: 'd', start: now - HOUR, end: now + 20 * HOUR }
  const card = (state: ReviewCard['state'], due: number) => ({ state, due, reps: 1, lapses: 0 }) as ReviewCard
  const words = [
    savedWord('later', 1, { card: card('review', day.end) }),
    savedWord('today', 1, { card: card('review', now + 5 * HOUR) }),
    savedWord('overdue', 1, { card: card('review', now - 5 * DAY) }),
    savedWord('step', 1, { card: card('learning', now - 1) }),
    savedWord('soon', 1, { card: card('relearning', now + 10 * 60_000) }),
    savedWord('notyet', 1, { card: card('learning', now + 2 * HOUR) }),
    savedWord('second', 3),
    savedWord('first', 2),
    savedWord('third', 4),
    savedWord('known', 1, { standing: 'known' }),
    savedWord('gone', 1, { deleted: true }),
  ]
  it('asks steps first, then what is due today, then new words, then steps that are nearly due', () => {
    const session = sessionOf({ words, now, day, newLeft: 2 })
    expect(session.queue.map(({ headword }) => headword)).toEqual([
      'step',
      'overdue',
      'today',
      'first',
      'second',
      'soon',
    ])
    expect(session).toMatchObject({ learning: 2, reviews: 2, fresh: 2 })
  })
  it('begins no new word beyond the day’s limit', () => {
    const entries = [
      reviewEntry('a', now, { state: 'new' }),
      reviewEntry('a', now + 1, { state: 'learning' }),
      reviewEntry('b', day.start - 1, { state: 'new' }),
    ]
    expect(begunOn(entries, day)).toBe(1)
    expect(sessionOf({ words, now, day, newLeft: -3 }).fresh).toBe(0)
  })
  it('asks by sound only where there is a voice', () => {
    const asked = (reps: number, chosen: 'mix' | 'listen', canListen: boolean) =>
      cardKindFor(savedWord('bid', 1, { card: { reps } as ReviewCard }), chosen, canListen)
    expect([0, 1, 2, 3].map((reps) => asked(reps, 'mix', true))).toEqual([
      'sentence',
      'recall',
      'listen',
      'sentence',
    ])
    expect([0, 1, 2].map((reps) => asked(reps, 'mix', false))).toEqual(['sentence', 'recall', 'sentence'])
    expect(asked(0, 'listen', false)).toBe('sentence')
  })
})
