import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nightBus } from '../../src/app/samples/night-bus.ts'
import { type ArticleRepository, articleRepository } from '../../src/storage/articles.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import { backupRepository } from '../../src/storage/restore.ts'
import type { StoredArticle } from '../../src/storage/schema.ts'
import { type WordRepository, wordRepository } from '../../src/storage/words.ts'
import { matchesSearch, wordId } from '../../src/vocabulary/saved-word.ts'
import { reviewEntry, savedWord } from '../support/saved-words.ts'

const NAME = 'gyeot-test'
const COUNTS = { unleveled: 1, byLevel: [1, 0, 0, 0, 0, 0], unknown: 0 }

const storedArticle = (id: string, added: number): StoredArticle => ({
  id,
  article: nightBus,
  added,
  opened: null,
  position: null,
  counts: null,
})

let database: GyeotDatabase
let articles: ArticleRepository
let words: WordRepository

beforeEach(async () => {
  database = await openGyeotDatabase({}, NAME)
  articles = articleRepository(database)
  words = wordRepository(database)
})
afterEach(async () => {
  database.close()
  await deleteDB(NAME)
})

describe('the library', () => {
  it('lists the newest first', async () => {
    await articles.put(storedArticle('a', 1))
    await articles.put(storedArticle('b', 2))
    expect((await articles.list()).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('gives null for what it does not have', async () => {
    expect(await articles.get('nothing')).toBeNull()
    expect(await articles.remove('nothing', 5)).toBeNull()
    expect(await articles.analysis('nothing', 'engine')).toBeNull()
  })

  it('keeps glosses with their article, for the engine that made them only', async () => {
    await articles.put(storedArticle('a', 1))
    await articles.putAnalysis(
      { articleId: 'a', engine: 'one', blocks: [{ sentences: [], glosses: [] }] },
      COUNTS,
    )
    expect((await articles.analysis('a', 'one'))?.blocks).toHaveLength(1)
    expect(await articles.analysis('a', 'two')).toBeNull()
    expect((await articles.get('a'))?.counts).toEqual(COUNTS)
  })

  it('keeps no glosses for an article that was removed meanwhile', async () => {
    await articles.putAnalysis({ articleId: 'gone', engine: 'one', blocks: [] }, COUNTS)
    expect(await articles.analysis('gone', 'one')).toBeNull()
    expect(await articles.get('gone')).toBeNull()
  })

  it('puts a removed article back whole', async () => {
    await articles.put(storedArticle('a', 1))
    await articles.putAnalysis({ articleId: 'a', engine: 'one', blocks: [] }, COUNTS)
    const removed = await articles.remove('a', 5)
    expect(await articles.get('a')).toBeNull()
    expect(await articles.analysis('a', 'one')).toBeNull()
    if (removed) await articles.restore(removed)
    expect(await articles.get('a')).toEqual({ ...storedArticle('a', 1), counts: COUNTS })
    expect(await articles.analysis('a', 'one')).not.toBeNull()
  })

  it('keeps the place last read, and the earlier one where there is no new one', async () => {
    await articles.put(storedArticle('a', 1))
    const position = { block: 2, offset: 14, share: 0.4 }
    await articles.markRead('a', 5, position)
    await articles.markRead('a', 6, null)
    expect(await articles.get('a')).toMatchObject({ opened: 6, position })
    await articles.markRead('gone', 7, position)
    expect(await articles.get('gone')).toBeNull()
  })
})

const put = (...saved: ReturnType<typeof savedWord>[]) =>
  words.change(
    saved.map(({ id }) => id),
    () => saved,
  )
const BID = wordId('en', 'bid', 'n')

describe('saved words', () => {
  it('come latest first, once each, without those deleted', async () => {
    await put(savedWord('bid', 1))
    await put(savedWord('ally', 2), savedWord('envoy', 9, { deleted: true }))
    await put(savedWord('bid', 3))
    expect((await words.latest(10)).map(({ headword, saved }) => [headword, saved])).toEqual([
      ['bid', 3],
      ['ally', 2],
    ])
    expect(await words.latest(1)).toHaveLength(1)
    expect((await words.list()).map(({ headword }) => headword).sort()).toEqual(['ally', 'bid'])
  })

  it('are all listed, however many', async () => {
    await put(...Array.from({ length: 4500 }, (_, at) => savedWord(`word${at}`, at)))
    expect(new Set((await words.list()).map(({ id }) => id)).size).toBe(4500)
  })

  it('are changed from what is stored, not from an old copy', async () => {
    await put(savedWord('bid', 1, { note: 'a' }))
    const add = (letter: string) =>
      words.change([BID], (known) =>
        [...known.values()].map((word) => ({ ...word, note: word.note + letter })),
      )
    await Promise.all([add('b'), add('c'), add('d')])
    expect((await words.get([BID]))[0]?.note).toBe('abcd')
  })

  it('land with all that was changed together, or not at all', async () => {
    await put(savedWord('bid', 1))
    const wrong = { ...savedWord('ally', 1), id: undefined as unknown as string }
    await expect(words.change([BID], () => [savedWord('bid', 7), wrong])).rejects.toMatchObject({
      code: 'storage-failed',
    })
    expect((await words.get([BID]))[0]?.saved).toBe(1)
  })

  it('get their card and their log entry together, and lose them together', async () => {
    await put(savedWord('bid', 1))
    const entry = reviewEntry(BID, 50)
    const answered = await words.review(BID, (word) => ({ word: { ...word, reviewed: 50 }, entry }))
    expect(answered?.after.reviewed).toBe(50)
    expect(await words.log(0)).toEqual([entry])
    expect(await words.log(51)).toEqual([])
    await words.takeBack(entry, (word) => ({ ...word, reviewed: 60 }))
    expect(await words.log(0)).toEqual([])
    expect((await words.get([BID]))[0]?.reviewed).toBe(60)
  })

  it('keep neither card nor entry where one of them can’t be written', async () => {
    await put(savedWord('bid', 1))
    const entry = { ...reviewEntry(BID, 50), id: undefined as unknown as string }
    await expect(
      words.review(BID, (word) => ({ word: { ...word, reviewed: 50 }, entry })),
    ).rejects.toMatchObject({ code: 'storage-failed' })
    expect((await words.get([BID]))[0]?.reviewed).toBe(0)
    expect(await words.log(0)).toEqual([])
  })

  it('aren’t reviewed once they are gone', async () => {
    await put(savedWord('bid', 1, { deleted: true }))
    const answer = { word: savedWord('bid', 1), entry: reviewEntry(BID, 50) }
    expect(await words.review(BID, () => answer)).toBeNull()
    expect(await words.review('en:none:n', () => answer)).toBeNull()
    expect(await words.log(0)).toEqual([])
  })

  it.each([
    ['', true],
    ['BID', true],
    ['유치', true],
    ['was made', true],
    ['ally', false],
  ])('are found by %j: %s', (search, found) => expect(matchesSearch(savedWord('bid', 1), search)).toBe(found))
})

describe('two tabs', () => {
  it('see each other’s changes, and neither hangs an upgrade', async () => {
    const other = await openGyeotDatabase({}, NAME)
    await wordRepository(other).change([BID], () => [savedWord('bid', 1)])
    expect(await words.list()).toHaveLength(1)
    other.close()
    let stale = false
    const held = await openGyeotDatabase(
      {
        onStale: () => {
          stale = true
        },
      },
      NAME,
    )
    database.close()
    await deleteDB(NAME)
    expect(stale).toBe(true)
    held.close()
    database = await openGyeotDatabase({}, NAME)
  })
})

describe('the log', () => {
  it('is read in pieces, in order of time, with all answers of one moment', async () => {
    const times = Array.from({ length: 1300 }, (_, at) => (at < 700 ? 5 : 1000 - (at % 90)))
    const entries = times.map((time, at) => reviewEntry(`w${at}`, time))
    await backupRepository(database).restore({
      articles: [],
      removals: [],
      words: [],
      corrections: [],
      reviews: entries,
    })
    const shares: number[] = []
    const leaving = new AbortController()
    const work = { signal: leaving.signal, progress: (share: number) => shares.push(share) }
    const log = await words.log(0, work)
    expect(log.map(({ time }) => time)).toEqual(times.toSorted((a, b) => a - b))
    expect(new Set(log.map(({ id }) => id)).size).toBe(1300)
    expect((await words.log(6)).length).toBe(600)
    leaving.abort()
    await expect(words.log(6, work)).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('a removed article', () => {
  it('leaves a tombstone, and takes it along when it is put back', async () => {
    await articles.put(storedArticle('a', 1))
    const removed = await articles.remove('a', 77)
    expect(await database.getAll('removals')).toEqual([{ id: 'a', removed: 77 }])
    if (removed) await articles.restore(removed)
    expect(await database.getAll('removals')).toEqual([])
  })
})
