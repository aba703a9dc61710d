import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Notices, noticesStore } from '../../src/app/notices.ts'
import { type Words, wordsStore } from '../../src/app/words.ts'
import { tabChanges } from '../../src/storage/changes.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import { wordRepository } from '../../src/storage/words.ts'
import { savedWord } from '../support/saved-words.ts'

const NAME = 'gyeot-bring-in'
let database: GyeotDatabase
let channel: BroadcastChannel
let notices: Notices
let words: Words

beforeEach(async () => {
  database = await openGyeotDatabase({}, NAME)
  channel = new BroadcastChannel(NAME)
  notices = noticesStore()
  words = wordsStore({
    repository: wordRepository(database),
    notices,
    changes: tabChanges(() => channel),
    now: () => 1,
    askToPersist: () => undefined,
    painted: () => Promise.resolve(),
  })
})
afterEach(async () => {
  channel.close()
  database.close()
  await deleteDB(NAME)
})

describe('words of a table', () => {
  const many = Array.from({ length: 1200 }, (_, at) => savedWord(`word${at}`, 1))

  it('are brought in with how far it is, and can be taken back', async () => {
    const shares: number[] = []
    const signal = new AbortController().signal
    await words.bringIn(many, { signal, progress: (share) => shares.push(share) })
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(4)
    expect(shares.at(-1)).toBe(1)
    expect(await wordRepository(database).list()).toHaveLength(1200)
    const notice = notices.current.get()
    if (notice?.kind === 'done') notice.undo()
    await expect.poll(() => wordRepository(database).list()).toHaveLength(0)
  })

  it('leave nothing behind when they are given up half way', async () => {
    const leaving = new AbortController()
    const progress = (share: number) => {
      if (share > 0.5) leaving.abort()
    }
    await expect(words.bringIn(many, { signal: leaving.signal, progress })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(await wordRepository(database).list()).toEqual([])
    expect(notices.current.get()).toBeNull()
  })
})
