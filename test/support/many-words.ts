import type { BackupRecords } from '../../src/storage/backup-records.ts'
import { answerCard } from '../../src/vocabulary/review.ts'
import type { Grade, ReviewEntry } from '../../src/vocabulary/review-card.ts'
import type { SavedWord } from '../../src/vocabulary/saved-word.ts'
import { savedWord } from './saved-words.ts'

const DAY = 86_400_000
const STEMS = [
  'subsid',
  'envoy',
  'ratif',
  'sanction',
  'harbor',
  'council',
  'deleg',
  'tarif',
  'embarg',
  'critic',
]
const GLOSSES = [
  '보조금',
  '특사',
  '비준하다',
  '제재',
  '항구',
  '의회',
  '대표단',
  '관세',
  '금수 조치',
  '비평가',
]

/** The same figures at every run: a small generator of its own (mulberry32). */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A reader's words after half a year: most in study, some known, each answered a few times as it fell due.
 * @param now milliseconds since the epoch
 */
export const manyWords = (
  count: number,
  answersEach: number,
  now: number,
): Pick<BackupRecords, 'words' | 'reviews'> => {
  const random = generator(7)
  const words: SavedWord[] = []
  const reviews: ReviewEntry[] = []
  for (let at = 0; at < count; at += 1) {
    const saved = now - Math.floor(random() * 180) * DAY - Math.floor(random() * DAY)
    const headword = `${STEMS[at % STEMS.length]}${at >= STEMS.length ? at : ''}`
    const base = savedWord(headword, saved, {
      level: 3 + (at % 4),
      gloss: GLOSSES[at % GLOSSES.length] ?? '',
      ipa: 'ˈsʌbsədi',
      tags: at % 9 === 0 ? ['경제'] : [],
    })
    const [sentence] = base.sentences
    const before = 'Officials said the new '
    let word: SavedWord = {
      ...base,
      sentences: sentence
        ? [
            {
              ...sentence,
              text: `${before}${headword} would be discussed again before the end of the year.`,
              spans: [{ start: before.length, end: before.length + headword.length }],
              articleTitle: 'Harbor city weighs a bid to host the 2038 climate summit',
            },
          ]
        : [],
      ...(at % 5 === 4 ? { standing: 'known' as const, standingSince: saved + 20 * DAY } : {}),
    }
    let time = saved + Math.floor(random() * DAY)
    for (let answer = 0; answer < answersEach && time < now; answer += 1) {
      const grade: Grade = random() < 0.1 ? 1 : random() < 0.15 ? 2 : 3
      const done = answerCard(word.card, { wordId: word.id, grade, kind: 'sentence', now: time, took: 3000 })
      word = { ...word, card: done.card, reviewed: time }
      reviews.push(done.entry)
      time = done.card.due + Math.floor(random() * 0.3 * DAY)
    }
    words.push(word)
  }
  return { words, reviews }
}
