import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findWords, groupsOf } from '../../src/app/find-words.ts'
import { type Notices, noticesStore } from '../../src/app/notices.ts'
import { type Review, reviewStore } from '../../src/app/review.ts'
import { settingsStore } from '../../src/app/settings.ts'
import { type Words, wordsStore } from '../../src/app/words.ts'
import { tabChanges } from '../../src/storage/changes.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import { wordRepository } from '../../src/storage/words.ts'
import { EVERY_WORD, inOrder, isChosen, WORD_ORDERS } from '../../src/vocabulary/choose-words.ts'
import type { ReviewCard } from '../../src/vocabulary/review-card.ts'
import { savedWord } from '../support/saved-words.ts'

const NAME = 'gyeot-words'
const MINUTE = 60_000
const DAY = 86_400_000
const START = new Date(2026, 10, 24, 9).getTime()

let database: GyeotDatabase
let clock = START
let persisted = 0
const now = () => clock

interface Tab {
  readonly words: Words
  readonly notices: Notices
  readonly review: Review
}
const channels: BroadcastChannel[] = []
const tab = (newADay: 0 | 5 | 10 = 10, reviewKind: 'sentence' | 'listen' = 'sentence'): Tab => {
  const notices = noticesStore()
  const changes = tabChanges(() => {
    const channel = new BroadcastChannel(NAME)
    channels.push(channel)
    return channel
  })
  const words = wordsStore({
    repository: wordRepository(database),
    notices,
    changes,
    now,
    askToPersist: () => {
      persisted += 1
    },
    painted: () => new Promise((resolve) => setTimeout(resolve, 60)),
  })
  const { settings, change } = settingsStore(null, now)
  change({ newADay, reviewKind })
  return { words, notices, review: reviewStore({ words, settings, notices, now }) }
}
const headwords = ({ words }: Tab) => words.words.get()?.map(({ headword }) => headword)
const undo = ({ notices }: Tab) => {
  const notice = notices.current.get()
  if (notice?.kind === 'done') notice.undo()
}

beforeEach(async () => {
  clock = START
  persisted = 0
  database = await openGyeotDatabase({}, NAME)
})
afterEach(async () => {
  for (const channel of channels.splice(0)) channel.close()
  database.close()
  await deleteDB(NAME)
})

describe('words', () => {
  it('are kept, latest first, and storage is asked to last', async () => {
    const one = tab()
    await one.words.save(savedWord('bid', 1))
    await one.words.save(savedWord('ally', 2))
    expect(headwords(tab())).toBeUndefined()
    await one.words.refresh()
    expect(headwords(one)).toEqual(['ally', 'bid'])
    expect(persisted).toBe(2)
  })

  it('are seen at once by another tab', async () => {
    const [one, two] = [tab(), tab()]
    await two.words.refresh()
    await one.words.save(savedWord('bid', 1))
    await expect.poll(() => headwords(two)).toEqual(['bid'])
    await one.words.remove([savedWord('bid', 1)])
    await expect.poll(() => headwords(two)).toEqual([])
  })

  it('show their first rows before all are read, and what was changed meanwhile in its last state', async () => {
    const saved = Array.from({ length: 20 }, (_, at) => savedWord(`word${at}`, at))
    await wordRepository(database).change([], () => saved)
    const one = tab()
    const reading = one.words.refresh()
    await expect.poll(() => headwords(one)).toHaveLength(12)
    expect(one.words.complete.get()).toBe(false)
    await one.words.edit([saved[19] as (typeof saved)[0]], (word) => ({ ...word, note: 'n' }))
    await one.words.remove([saved[0] as (typeof saved)[0]])
    await reading
    expect(one.words.complete.get()).toBe(true)
    expect(headwords(one)).toHaveLength(19)
    expect(one.words.byId.get().get('en:word19:n')?.note).toBe('n')
  })

  it('that were removed, changed or merged are put back by undo', async () => {
    const one = tab()
    await one.words.refresh()
    const [bid, ally] = [savedWord('bid', 1, { note: 'n' }), savedWord('ally', 2)]
    await one.words.save(bid)
    await one.words.save(ally)
    clock += MINUTE
    await one.words.remove([bid, ally])
    expect(headwords(one)).toEqual([])
    undo(one)
    await expect.poll(() => headwords(one)).toEqual(['ally', 'bid'])
    await one.words.combine([bid, ally])
    expect(headwords(one)).toEqual(['bid'])
    undo(one)
    await expect.poll(() => headwords(one)).toEqual(['ally', 'bid'])
    await one.words.setStanding([bid], 'known')
    expect(one.words.byId.get().get(bid.id)?.standing).toBe('known')
    undo(one)
    await expect.poll(() => one.words.byId.get().get(bid.id)?.standing).toBe('study')
    expect(one.words.byId.get().get(bid.id)?.note).toBe('n')
  })

  it('marked as known in one go are unmarked in one', async () => {
    const one = tab()
    await one.words.refresh()
    await one.words.save(savedWord('bid', 1))
    await one.words.mark(
      ['ally', 'envoy'].map((word) => savedWord(word, 2, { standing: 'known' })),
      'article-known',
    )
    expect(headwords(one)).toHaveLength(3)
    expect(one.notices.current.get()).toMatchObject({ what: 'article-known', count: 2 })
    undo(one)
    await expect.poll(() => headwords(one)).toEqual(['bid'])
  })

  it('that can’t be stored are told of, and those that are stored stay', async () => {
    const one = tab()
    await one.words.save(savedWord('bid', 1))
    await one.words.refresh()
    database.close()
    await one.words.save(savedWord('ally', 2))
    expect(one.notices.current.get()).toMatchObject({ kind: 'failed', failure: { code: 'storage-failed' } })
    expect(headwords(one)).toEqual(['bid'])
    database = await openGyeotDatabase({}, NAME)
    expect(await wordRepository(database).list()).toHaveLength(1)
  })
})

describe('a review', () => {
  it('asks, turns, grades, and goes on with the next', async () => {
    const one = tab()
    await one.words.save(savedWord('bid', 1))
    await one.words.save(savedWord('ally', 2))
    await one.review.begin(() => false)
    expect(one.review.asked.get()).toMatchObject({ word: { headword: 'bid' }, revealed: false })
    await one.review.grade(3)
    expect(one.review.answered.get()).toBe(0)
    one.review.reveal()
    await one.review.grade(3)
    expect(one.review.asked.get()).toMatchObject({ word: { headword: 'ally' }, revealed: false })
    expect(await one.words.log(0)).toHaveLength(1)
  })

  it('asks by sound only where there is a voice for the word’s language', async () => {
    const one = tab(10, 'listen')
    await one.words.save({ ...savedWord('経済', 1), language: 'ja' })
    await one.review.begin((language) => language === 'en')
    expect(one.review.asked.get()?.kind).toBe('sentence')
    await one.review.begin((language) => language === 'ja')
    expect(one.review.asked.get()?.kind).toBe('listen')
  })

  it('takes back the last answer, card and log together', async () => {
    const one = tab()
    await one.words.save(savedWord('bid', 1))
    await one.review.begin(() => false)
    one.review.reveal()
    await one.review.grade(4)
    expect(one.review.asked.get()).toBeNull()
    await one.review.undo()
    expect(one.review.asked.get()).toMatchObject({ word: { headword: 'bid', card: null } })
    expect(await one.words.log(0)).toEqual([])
  })

  it('begins no more new words than the day allows, over every visit of the day', async () => {
    const one = tab(5)
    for (let at = 0; at < 8; at += 1) await one.words.save(savedWord(`word${at}`, at))
    await one.review.begin(() => false)
    for (let answer = 0; answer < 3; answer += 1) {
      one.review.reveal()
      await one.review.grade(4)
      clock += 1000
    }
    const again = tab(5)
    await again.review.begin(() => false)
    expect(again.review.session.get().fresh).toBe(2)
    // Four hours into the night is still the same day, five is the next.
    clock = new Date(2026, 10, 25, 3, 59).getTime()
    await again.review.count()
    expect(again.review.session.get().fresh).toBe(2)
    clock = new Date(2026, 10, 25, 4).getTime()
    await again.review.count()
    expect(again.review.session.get().fresh).toBe(5)
  })

  it('doesn’t count one answer twice when a button is pressed twice', async () => {
    const one = tab()
    await one.words.save(savedWord('bid', 1))
    await one.review.begin(() => false)
    one.review.reveal()
    await Promise.all([one.review.grade(3), one.review.grade(3)])
    expect(await one.words.log(0)).toHaveLength(1)
  })

  it('goes on by what another tab has answered', async () => {
    const [one, two] = [tab(), tab()]
    await one.words.save(savedWord('bid', 1))
    await two.words.refresh()
    await one.review.begin(() => false)
    one.review.reveal()
    await one.review.grade(4)
    await expect.poll(() => two.words.byId.get().get('en:bid:n')?.card).not.toBeNull()
    await two.review.begin(() => false)
    expect(two.review.asked.get()).toBeNull()
  })
})

describe('finding words', () => {
  const card = { due: START - DAY, lapses: 7, difficulty: 8, state: 'review' } as ReviewCard
  const words = [
    savedWord('bid', 3, { level: 5, tags: ['exam'], ownGloss: '내 뜻' }),
    savedWord('Ally', 2, { card, level: 3 }),
    savedWord('envoy', 1, { standing: 'known', note: '메모' }),
  ]
  it.each([
    [{ search: 'ALL' }, ['Ally']],
    [{ search: '내 뜻' }, ['bid']],
    [{ search: '메모' }, ['envoy']],
    [{ search: 'envoy was made' }, ['envoy']],
    [{ status: 'learning' }, ['Ally']],
    [{ status: 'new', search: 'x' }, []],
    [{ level: 5 }, ['bid']],
    [{ tag: 'exam' }, ['bid']],
    [{ articleId: 'a' }, ['bid', 'Ally', 'envoy']],
    [{ articleId: 'b' }, []],
    [{ dueBefore: START }, ['Ally']],
    [{ leeches: true }, ['Ally']],
  ] as const)('by %j', (part, expected) =>
    expect(
      words.filter((word) => isChosen(word, { ...EVERY_WORD, ...part })).map(({ headword }) => headword),
    ).toEqual(expected),
  )

  it('by the tags and articles there are', async () => {
    const sentence = words[1]?.sentences[0]
    if (!sentence) throw new Error('no sentence')
    const other = savedWord('pact', 0, {
      tags: ['b', 'exam'],
      sentences: [sentence, { ...sentence, articleId: 'b', articleTitle: 'Other' }],
    })
    expect(await groupsOf([...words, other], new AbortController().signal)).toEqual({
      tags: ['b', 'exam'],
      articles: [
        ['a', 'Title'],
        ['b', 'Other'],
      ],
    })
  })

  it('in every order, without losing any', () => {
    const first = WORD_ORDERS.map((order) => inOrder(words, order).map(({ headword }) => headword))
    expect(first.map(([head]) => head)).toEqual(['bid', 'Ally', 'Ally', 'bid', 'Ally'])
    for (const list of first) expect(list).toHaveLength(3)
  })

  it('lets the page go on between slices, and gives up when the next letter is typed', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => savedWord(`word${at}`, at))
    let time = 0
    const slow = () => {
      time += 9
      return time
    }
    const leaving = new AbortController()
    const finding = findWords(many, { ...EVERY_WORD, search: 'word4999' }, leaving.signal, slow)
    expect(await finding).toHaveLength(1)
    const given = findWords(many, EVERY_WORD, leaving.signal, slow)
    leaving.abort()
    expect(await given).toBeNull()
  })
})
