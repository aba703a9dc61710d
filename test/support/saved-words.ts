import fc from 'fast-check'
import { uniteSentences } from '../../src/vocabulary/merge.ts'
import { CARD_STATES, type ReviewCard, type ReviewEntry } from '../../src/vocabulary/review-card.ts'
import { newWord, type SavedWord, STANDINGS, type WordSentence } from '../../src/vocabulary/saved-word.ts'

/** A word in study, saved from a sentence of its own. */
export const savedWord = (headword: string, saved: number, changes: Partial<SavedWord> = {}): SavedWord => ({
  ...newWord(
    {
      language: 'en',
      headword,
      kind: 'n',
      level: 4,
      gloss: '유치 신청',
      ipa: null,
      sentence: {
        text: `A ${headword} was made.`,
        spans: [{ start: 2, end: 2 + headword.length }],
        articleId: 'a',
        articleTitle: 'Title',
        met: saved,
      },
      standing: 'study',
    },
    saved,
  ),
  ...changes,
})

const anyTime = fc.integer({ min: 0, max: 20 })

const anySentence: fc.Arbitrary<WordSentence> = fc.record({
  text: fc.constantFrom('One bid.', 'Two bids, “so”.', '세 번째\n문장 😀', '=SUM(1)'),
  spans: fc.constant([{ start: 0, end: 3 }]),
  articleId: fc.constantFrom(null, 'a', 'b'),
  articleTitle: fc.constantFrom('Title', 'Other, "title"'),
  met: anyTime,
})

const anyCard: fc.Arbitrary<ReviewCard> = fc.record({
  state: fc.constantFrom(...CARD_STATES.slice(1)),
  due: anyTime,
  stability: fc.integer({ min: 1, max: 400 }),
  difficulty: fc.integer({ min: 1, max: 10 }),
  scheduledDays: fc.integer({ min: 0, max: 400 }),
  learningSteps: fc.constant(0),
  reps: fc.integer({ min: 1, max: 30 }),
  lapses: fc.integer({ min: 0, max: 9 }),
  lastReview: anyTime,
})

/** Few values each, so that copies of a word differ in some parts and agree in others. */
export const anyWord = (headwords: readonly string[] = ['bid']): fc.Arbitrary<SavedWord> =>
  fc
    .record({
      headword: fc.constantFrom(...headwords),
      gloss: fc.constantFrom('유치 신청', '입찰'),
      ownGloss: fc.constantFrom(null, '내 뜻', 'a,b\t"c"'),
      note: fc.constantFrom('', '메모\n둘째 줄'),
      sentences: fc.uniqueArray(anySentence, {
        maxLength: 3,
        selector: ({ text, articleId }) => `${articleId}${text}`,
      }),
      standing: fc.constantFrom(...STANDINGS),
      tags: fc.uniqueArray(fc.constantFrom('경제', 'exam', 'b-c'), { maxLength: 2 }),
      changed: anyTime,
      deleted: fc.boolean(),
      card: fc.option(anyCard),
      reviewed: anyTime,
    })
    .map(({ headword, ...changes }) => ({
      ...savedWord(headword, 1, changes),
      sentences: uniteSentences(changes.sentences, []),
    }))

export const reviewEntry = (
  wordId: string,
  time: number,
  changes: Partial<ReviewEntry> = {},
): ReviewEntry => ({
  id: `${wordId}@${time}`,
  wordId,
  time,
  grade: 3,
  kind: 'sentence',
  state: 'review',
  lastDays: 3,
  scheduledDays: 8,
  wait: 8 * 86_400_000,
  stability: 8.2,
  difficulty: 5.1,
  took: 2400,
  ...changes,
})
