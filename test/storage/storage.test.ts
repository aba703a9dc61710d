import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nightBus } from '../../src/app/samples/night-bus.ts'
import { type ArticleRepository, articleRepository } from '../../src/storage/articles.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import type { StoredArticle } from '../../src/storage/schema.ts'
import { type WordRepository, wordRepository } from '../../src/storage/words.ts'
import { matchesSearch, type SavedWord, wordId } from '../../src/vocabulary/saved-word.ts'

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

const savedWord = (headword: string, saved: number): SavedWord => ({
  id: wordId('en', headword, 'n'),
  language: 'en',
  headword,
  kind: 'n',
  level: 4,
  gloss: '유치 신청',
  ipa: null,
  sentence: {
    text: `A ${headword} was made.`,
    spans: [{ start: 2, end: 5 }],
    articleId: 'a',
    articleTitle: 'Title',
  },
  saved,
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
    expect(await articles.remove('nothing')).toBeNull()
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
    const removed = await articles.remove('a')
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

describe('saved words', () => {
  it('come latest first, once each', async () => {
    await words.put(savedWord('bid', 1))
    await words.put(savedWord('ally', 2))
    await words.put(savedWord('bid', 3))
    expect((await words.list()).map(({ headword, saved }) => [headword, saved])).toEqual([
      ['bid', 3],
      ['ally', 2],
    ])
    await words.remove(wordId('en', 'bid', 'n'))
    expect(await words.list()).toHaveLength(1)
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
    await wordRepository(other).put(savedWord('bid', 1))
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
