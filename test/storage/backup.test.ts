import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Backup, decodeBackup, encodeBackup } from '../../src/storage/backup-file.ts'
import type { LongWork } from '../../src/storage/long-work.ts'
import { article, backup, bytesOf } from '../support/backup-records.ts'
import { anyWord, reviewEntry, savedWord } from '../support/saved-words.ts'

describe('a backup file', () => {
  it('gives back what went in', async () => {
    expect(await decodeBackup(await encodeBackup(backup))).toEqual(backup)
  })

  it('gives back any words', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyWord(['bid', 'ally', '협상 😀'])), async (words) => {
        const read = await decodeBackup(await encodeBackup({ ...backup, words }))
        expect(read.words).toEqual(words)
      }),
      { numRuns: 30 },
    ))

  it('from before print choices were kept in it is read without them', async () => {
    const { print: _, ...older } = backup
    const read = await decodeBackup(await encodeBackup(older as Backup))
    expect(read).toEqual({ ...backup, print: null })
  })

  it('is refused when it was cut off, at 200 places', async () => {
    const bytes = await bytesOf(await encodeBackup(backup))
    for (let at = 0; at < 200; at += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * at) / 200))
      await expect(decodeBackup(new Blob([cut]))).rejects.toMatchObject({
        code: expect.stringMatching(/^backup-(damaged|unknown)$/),
      })
    }
  })

  it('is neither written nor read further once it is given up', async () => {
    const many = { ...backup, words: Array.from({ length: 1200 }, (_, at) => savedWord(`w${at}`, at)) }
    const file = await encodeBackup(many)
    for (const work of [
      (watched: LongWork) => encodeBackup(many, watched),
      (watched: LongWork) => decodeBackup(file, watched),
    ]) {
      const shares: number[] = []
      const leaving = new AbortController()
      const progress = (share: number) => {
        shares.push(share)
        if (shares.length === 2) leaving.abort()
      }
      await expect(work({ signal: leaving.signal, progress })).rejects.toMatchObject({ code: 'cancelled' })
      expect(shares).toHaveLength(2)
    }
  })

  it('is refused when any byte is different', async () => {
    const bytes = await bytesOf(await encodeBackup(backup))
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const flipped = bytes.slice()
          flipped[at] = (bytes[at] ?? 0) ^ flip
          await expect(decodeBackup(new Blob([flipped]))).rejects.toMatchObject({
            code: expect.stringMatching(/^backup-(damaged|unknown|newer)$/),
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is refused when a record isn’t what its store keeps', async () => {
    for (const wrong of [
      { words: [{ ...savedWord('bid', 1), tags: 'exam' }] },
      { words: [{ ...savedWord('bid', 1), changed: null }] },
      { reviews: [{ ...reviewEntry('w', 1), grade: 5 }] },
      { articles: [{ ...article('a', 1), article: { title: 'x' } }] },
    ]) {
      const file = await encodeBackup({ ...backup, ...wrong } as unknown as Backup)
      await expect(decodeBackup(file)).rejects.toMatchObject({ code: 'backup-damaged' })
    }
  })

  it('of a later version says so', async () => {
    const bytes = await bytesOf(await encodeBackup(backup))
    const text = new TextEncoder().encode('gyeot-backup 2')
    bytes.set(text)
    await expect(decodeBackup(new Blob([bytes]))).rejects.toMatchObject({ code: 'backup-newer' })
  })

  it.each(['', 'word,meaning\n', '{"gyeot":1}', 'PK\x03\x04'])('%j is none', (text) =>
    expect(decodeBackup(new Blob([text]))).rejects.toMatchObject({ code: 'backup-unknown' }),
  )
})
