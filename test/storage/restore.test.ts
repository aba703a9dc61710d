import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeBackup, encodeBackup } from '../../src/storage/backup-file.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import { backupRepository } from '../../src/storage/restore.ts'
import { canonical } from '../../src/vocabulary/canonical.ts'
import { article, backup, bytesOf, correction, NOTHING, records } from '../support/backup-records.ts'
import { anyWord, reviewEntry, savedWord } from '../support/saved-words.ts'

const names = ['gyeot-one', 'gyeot-two', 'gyeot-three']
let databases: GyeotDatabase[]
beforeEach(async () => {
  databases = await Promise.all(names.map((name) => openGyeotDatabase({}, name)))
})
afterEach(async () => {
  for (const database of databases) database.close()
  await Promise.all(names.map((name) => deleteDB(name)))
})
const repositories = () => databases.map(backupRepository)

describe('a restore', () => {
  it('into an empty app gives the same backup again', async () => {
    const [one, two] = repositories()
    if (!one || !two) throw new Error('no databases')
    await one.restore(records)
    const first = await one.readAll()
    const read = await decodeBackup(await encodeBackup({ ...backup, ...first }))
    await two.restore(read)
    const second = await two.readAll()
    expect(second).toEqual(first)
    const files = await Promise.all(
      [first, second].map(async (all) => bytesOf(await encodeBackup({ ...backup, ...all }))),
    )
    expect(files[0]).toEqual(files[1])
  })

  it('says beforehand what it will do, and does that', async () => {
    const [one] = repositories()
    if (!one) throw new Error('no database')
    await one.restore({
      ...NOTHING,
      words: [savedWord('bid', 1, { note: 'older', changed: 0 }), savedWord('ally', 2)],
    })
    await one.restore({ ...NOTHING, articles: [article('gone', 3)] })
    const incoming = {
      ...records,
      words: [
        savedWord('bid', 1),
        savedWord('ally', 2, { deleted: true, changed: 9 }),
        savedWord('envoy', 3),
      ],
    }
    const said = await one.summarise(incoming)
    expect(said).toEqual({
      articles: { added: 2, changed: 0, removed: 1 },
      words: { added: 1, changed: 1, removed: 1 },
      reviews: { added: 2, changed: 0, removed: 0 },
      corrections: { added: 1, changed: 0, removed: 0 },
    })
    expect(await one.restore(incoming)).toEqual(said)
    const nothing = { added: 0, changed: 0, removed: 0 }
    expect(await one.summarise(incoming)).toEqual({
      articles: nothing,
      words: nothing,
      reviews: nothing,
      corrections: nothing,
    })
  })

  it('takes away an article that was removed elsewhere, unless it was opened since', async () => {
    const [one] = repositories()
    if (!one) throw new Error('no database')
    await one.restore({ ...NOTHING, articles: [article('a', 5), article('b', 20)] })
    await one.restore({
      ...NOTHING,
      removals: [
        { id: 'a', removed: 10 },
        { id: 'b', removed: 10 },
      ],
    })
    const { articles, removals } = await one.readAll()
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(removals).toEqual([{ id: 'a', removed: 10 }])
    await one.restore({ ...NOTHING, articles: [article('a', 5)] })
    expect((await one.readAll()).articles.map(({ id }) => id)).toEqual(['b'])
  })

  it('of several backups gives the same in any order, and once more changes nothing', async () => {
    const anyRecords = fc.record({
      articles: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('a', 'b'), opened: fc.integer({ min: 1, max: 9 }) }),
        { selector: ({ id }) => id, maxLength: 2 },
      ),
      removals: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('a', 'b'), removed: fc.integer({ min: 1, max: 9 }) }),
        { selector: ({ id }) => id, maxLength: 2 },
      ),
      words: fc.uniqueArray(anyWord(['bid', 'ally']), { selector: ({ id }) => id, maxLength: 2 }),
      reviews: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecords, { minLength: 2, maxLength: 3 }), async (all) => {
        const backups = all.map((any) => ({
          ...NOTHING,
          articles: any.articles.map(({ id, opened }) => article(id, opened)),
          removals: any.removals,
          words: any.words,
          reviews: any.reviews.map((time) => reviewEntry('w', time)),
        }))
        const [one, two] = repositories()
        if (!one || !two) throw new Error('no databases')
        for (const database of databases) {
          for (const store of database.objectStoreNames) await database.clear(store)
        }
        for (const each of backups) await one.restore(each)
        for (const each of backups.toReversed()) await two.restore(each)
        expect(canonical(await two.readAll())).toBe(canonical(await one.readAll()))
        const before = canonical(await one.readAll())
        for (const each of backups) await one.restore(each)
        expect(canonical(await one.readAll())).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  it('of thousands merges with thousands, tells how far it is, and does what it said', async () => {
    const [one, two] = repositories()
    if (!one || !two) throw new Error('no databases')
    const many = (from: number, to: number, changed: number) =>
      Array.from({ length: to - from }, (_, at) =>
        savedWord(`w${String(from + at).padStart(5, '0')}`, 1, { note: `${changed}`, changed }),
      )
    await one.restore({ ...NOTHING, words: many(0, 2600, 5) })
    // Few, far apart, in no order, among them one that is there and the newer, one that is new.
    const few = [...many(2599, 2600, 9), ...many(0, 1, 9), ...many(1300, 1301, 1), ...many(9000, 9001, 1)]
    const said = await one.summarise({ ...NOTHING, words: few })
    expect(said.words).toEqual({ added: 1, changed: 2, removed: 0 })
    const shares: number[] = []
    const work = { signal: new AbortController().signal, progress: (share: number) => shares.push(share) }
    expect(await one.restore({ ...NOTHING, words: few })).toEqual(said)
    expect((await one.restore({ ...NOTHING, words: many(1300, 4000, 7) }, null, work)).words).toEqual({
      added: 1400,
      changed: 1299,
      removed: 0,
    })
    expect(shares.length).toBeGreaterThan(4)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const { words } = await one.readAll(work)
    expect(words).toHaveLength(4001)
    expect(words.find(({ headword }) => headword === 'w02599')?.note).toBe('9')
  })

  it.each([0, 0.2, 0.6, 0.99])('given up at %d of the way leaves nothing changed', async (at) => {
    const [one] = repositories()
    if (!one) throw new Error('no database')
    await one.restore({ ...NOTHING, words: [savedWord('bid', 1)] })
    const before = await one.readAll()
    const leaving = new AbortController()
    const progress = (share: number) => {
      if (share >= at) leaving.abort()
    }
    const many = Array.from({ length: 2600 }, (_, number) => savedWord(`w${number}`, 1))
    const choices = { settings: { changed: 9 }, print: null }
    await expect(
      one.restore({ ...records, words: many }, choices, { signal: leaving.signal, progress }),
    ).rejects.toMatchObject({ code: 'cancelled' })
    expect(await one.readAll()).toEqual(before)
    expect(await databases[0]?.getAll('handovers')).toEqual([])
  })

  it('stores its settings with the rest', async () => {
    const [one] = repositories()
    const choices = { settings: { changed: 9 }, print: { presets: [] } }
    await one?.restore(records, choices)
    expect(await databases[0]?.getAll('handovers')).toEqual([{ id: 'choices', ...choices }])
  })

  it('stores nothing where one record can’t be stored', async () => {
    const [one] = repositories()
    if (!one) throw new Error('no database')
    await one.restore({ ...NOTHING, words: [savedWord('bid', 1)] })
    const before = await one.readAll()
    const wrong = { ...correction, id: undefined as unknown as string }
    await expect(one.restore({ ...records, corrections: [wrong] })).rejects.toMatchObject({
      code: 'storage-failed',
    })
    expect(await one.readAll()).toEqual(before)
  })
})
