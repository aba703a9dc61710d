import { describe, expect, it } from 'vitest'
import { answersByDay, dueByDay, retentionByWeek, statusByWeek } from '../../src/vocabulary/figures.ts'
import type { ReviewCard } from '../../src/vocabulary/review-card.ts'
import { studyDayOf } from '../../src/vocabulary/study-day.ts'
import { isRightAnswer } from '../../src/vocabulary/typed-answer.ts'
import { reviewEntry, savedWord } from '../support/saved-words.ts'

const DAY = 86_400_000
const NOON = new Date(2026, 10, 24, 12).getTime()
const today = studyDayOf(NOON, 4)
const due = (headword: string, time: number) =>
  savedWord(headword, NOON - 20 * DAY, { card: { due: time } as ReviewCard })

describe('figures', () => {
  it('count what falls due a day, the overdue today, and nothing beyond', () => {
    const words = [
      due('a', NOON - 9 * DAY),
      due('b', NOON),
      due('c', NOON + 2 * DAY),
      due('d', NOON + 90 * DAY),
      savedWord('e', NOON, { standing: 'known', card: { due: NOON } as ReviewCard }),
      savedWord('f', NOON),
    ]
    expect(dueByDay(words, today, 4, 4).map(({ count }) => count)).toEqual([2, 0, 1, 0])
  })

  it('put an answer after midnight with the day before', () => {
    const entries = [
      reviewEntry('w', new Date(2026, 10, 24, 2).getTime()),
      reviewEntry('w', NOON),
      reviewEntry('w', NOON - 40 * DAY),
    ]
    expect(answersByDay(entries, today, 3, 4).map(({ count }) => count)).toEqual([0, 1, 1])
  })

  it('tell how much was remembered, leaving out cards still in their steps', () => {
    const entries = [
      reviewEntry('a', NOON, { grade: 1 }),
      reviewEntry('b', NOON, { grade: 2 }),
      reviewEntry('c', NOON, { grade: 3 }),
      reviewEntry('d', NOON, { grade: 1, state: 'learning' }),
      reviewEntry('e', NOON - 8 * DAY, { grade: 4 }),
    ]
    expect(retentionByWeek(entries, today, 3, 4).map(({ asked, retention }) => [asked, retention])).toEqual([
      [0, null],
      [1, 1],
      [3, 2 / 3],
    ])
  })

  it('tell how the words came to be known', () => {
    const words = [
      savedWord('a', NOON - 15 * DAY),
      savedWord('b', NOON - 15 * DAY, { standing: 'known', standingSince: NOON - DAY }),
      savedWord('c', NOON - 2 * DAY),
      savedWord('d', NOON - 15 * DAY, { standing: 'ignored', standingSince: NOON - 15 * DAY }),
    ]
    const entries = [reviewEntry('en:a:n', NOON - 9 * DAY), reviewEntry('en:a:n', NOON)]
    expect(
      statusByWeek(words, entries, today, 3, 4).map((week) => [week.new, week.learning, week.known]),
    ).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ])
  })
})

describe('a typed answer', () => {
  const word = savedWord('take part in', 1, {
    sentences: [
      {
        text: 'He took part in it.',
        spans: [{ start: 3, end: 15 }],
        articleId: null,
        articleTitle: '',
        met: 1,
      },
    ],
  })
  it.each([
    ['take part in', true],
    [' Took  part in ', true],
    ['TAKE PART IN.', true],
    ['take part', false],
    ['', false],
  ])('%j: %s', (typed, right) => expect(isRightAnswer(word, typed)).toBe(right))
})
