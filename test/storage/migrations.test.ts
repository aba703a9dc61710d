import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nightBus } from '../../src/app/samples/night-bus.ts'
import { articleRepository } from '../../src/storage/articles.ts'
import { BACKUP_STORES, RECORD_CHECKS } from '../../src/storage/backup-records.ts'
import { correctionRepository } from '../../src/storage/corrections.ts'
import { type GyeotDatabase, openGyeotDatabase } from '../../src/storage/database.ts'
import { handOver } from '../../src/storage/handover.ts'
import { backupRepository } from '../../src/storage/restore.ts'
import { wordRepository } from '../../src/storage/words.ts'
import { writeGoldenDatabase } from '../support/golden-database.ts'
import { savedWord } from '../support/saved-words.ts'

const NAME = 'gyeot-test'
let database: GyeotDatabase

beforeEach(async () => {
  database = await openGyeotDatabase({}, NAME)
})
afterEach(async () => {
  database.close()
  await deleteDB(NAME)
})

describe('a database that version 1 wrote', () => {
  const OLD = 'gyeot-golden'
  afterEach(() => deleteDB(OLD))

  it('is upgraded with nothing lost', async () => {
    await writeGoldenDatabase(1, OLD)
    const upgraded = await openGyeotDatabase({}, OLD)
    const kept = await wordRepository(upgraded).latest(10)
    expect(kept).toEqual([
      {
        ...savedWord('rule … out', 1763000200000),
        id: 'en:rule … out:phr',
        kind: 'phr',
        gloss: '배제하다, 제외하다',
        sentences: [
          {
            text: 'He did not rule it out.',
            spans: [
              { start: 11, end: 15 },
              { start: 19, end: 22 },
            ],
            articleId: null,
            articleTitle: 'Gone',
            met: 1763000200000,
          },
        ],
      },
      {
        ...savedWord('subsidy', 1763000100000),
        level: 5,
        gloss: '보조금',
        ipa: 'ˈsʌbsədi',
        sentences: [
          {
            text: 'The city may lose its subsidy.',
            spans: [{ start: 22, end: 29 }],
            articleId: 'a1',
            articleTitle: nightBus.title,
            met: 1763000100000,
          },
        ],
      },
    ])
    const library = articleRepository(upgraded)
    expect((await library.list()).map(({ id, position }) => [id, position])).toEqual([
      ['a2', null],
      ['a1', { block: 1, offset: 12, share: 0.25 }],
    ])
    expect(await library.analysis('a1', 'e1')).not.toBeNull()
    expect([...upgraded.objectStoreNames].sort()).toEqual([
      'analyses',
      'articles',
      'corrections',
      'handovers',
      'removals',
      'reviews',
      'words',
    ])
    expect([...upgraded.transaction('words').store.indexNames]).toEqual(['bySaved'])
    upgraded.close()
  })

  it('is as a new one afterwards', async () => {
    await writeGoldenDatabase(1, OLD)
    const upgraded = await openGyeotDatabase({}, OLD)
    for (const name of upgraded.objectStoreNames) {
      const [old, fresh] = [upgraded, database].map((one) => one.transaction(name).store)
      expect([...(old?.indexNames ?? [])]).toEqual([...(fresh?.indexNames ?? [])])
      expect(old?.keyPath).toBe(fresh?.keyPath)
    }
    upgraded.close()
  })

  it('is upgraded while another tab still holds it open, once that is closed', async () => {
    await writeGoldenDatabase(1, OLD)
    const held = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(OLD, 1)
      opening.onsuccess = () => resolve(opening.result)
    })
    let blocked = false
    const upgrading = openGyeotDatabase(
      {
        onBlocked: () => {
          blocked = true
          held.close()
        },
      },
      OLD,
    )
    const upgraded = await upgrading
    expect(blocked).toBe(true)
    expect(await wordRepository(upgraded).list()).toHaveLength(2)
    upgraded.close()
  })
})

describe('a database that version 2 wrote', () => {
  const OLD = 'gyeot-golden'
  afterEach(() => deleteDB(OLD))

  it('is opened as it is, every record what its store keeps', async () => {
    await writeGoldenDatabase(2, OLD)
    const opened = await openGyeotDatabase({}, OLD)
    const records = await backupRepository(opened).readAll()
    for (const store of BACKUP_STORES) {
      expect(records[store].length).toBeGreaterThan(0)
      for (const record of records[store]) expect(RECORD_CHECKS[store](record), store).toBe(true)
    }
    expect((await wordRepository(opened).latest(9)).map(({ headword }) => headword)).toEqual(['ally', 'bid'])
    expect(await wordRepository(opened).log(0)).toHaveLength(1)
    expect(await correctionRepository(opened).list()).toHaveLength(1)
    opened.close()
  })

  it.each([1, 2, 3])('has the stores and indexes of a new one, as has one of version %i', async (version) => {
    await writeGoldenDatabase(version, OLD)
    const opened = await openGyeotDatabase({}, OLD)
    expect([...opened.objectStoreNames]).toEqual([...database.objectStoreNames])
    for (const name of opened.objectStoreNames) {
      const [old, fresh] = [opened, database].map((one) => one.transaction(name).store)
      expect([...(old?.indexNames ?? [])]).toEqual([...(fresh?.indexNames ?? [])])
    }
    opened.close()
  })
})

describe('a database that version 3 wrote', () => {
  const OLD = 'gyeot-golden'
  afterEach(() => deleteDB(OLD))

  it('hands over the settings of a restore that was cut short, once', async () => {
    await writeGoldenDatabase(3, OLD)
    const opened = await openGyeotDatabase({}, OLD)
    const taken: unknown[] = []
    const refusing = handOver(opened, () => {
      throw new Error('no room')
    })
    await expect(refusing).rejects.toMatchObject({ code: 'storage-failed' })
    await handOver(opened, ({ settings }) => taken.push(settings))
    await handOver(opened, ({ settings }) => taken.push(settings))
    expect(taken).toEqual([{ settings: { level: 2 }, changed: 1763900000000 }])
    expect(await opened.getAll('handovers')).toEqual([])
    opened.close()
  })
})
