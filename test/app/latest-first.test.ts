import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLatest, sortLatest } from '../../src/app/latest-first.ts'
import { savedWord } from '../support/saved-words.ts'

const timesOf = (words: readonly { saved: number }[]) => words.map(({ saved }) => saved)
const falling = (times: readonly number[]) => times.toSorted((a, b) => b - a)
const wordsOf = (times: readonly number[], name: string) =>
  times.map((time, at) => savedWord(`${name}${at}`, time))

describe('words with the latest first', () => {
  it('are sorted in pieces as in one go, however many', async () => {
    for (const count of [0, 1, 1023, 1024, 1025, 5000]) {
      const times = Array.from({ length: count }, (_, at) => (at * 7919) % 1009)
      let rests = 0
      const sorted = await sortLatest(wordsOf(times, 'w'), async () => {
        rests += 1
      })
      expect(timesOf(sorted)).toEqual(falling(times))
      expect(new Set(sorted).size).toBe(count)
      expect(rests).toBeGreaterThanOrEqual(Math.floor(count / 1024))
    }
  })

  it('take in others, and change the place of those that were given another time', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.array(fc.integer({ min: 0, max: 9 })),
        (stored, coming) => {
          const sorted = wordsOf(stored, 'w').sort((a, b) => b.saved - a.saved)
          // The first of them are there already, under other times perhaps.
          const added = wordsOf(coming, 'w')
          const merged = mergeLatest(sorted, new Set(added.map(({ id }) => id)), added)
          expect(timesOf(merged)).toEqual(falling(timesOf(merged)))
          const expected = new Map([...sorted, ...added].map((word) => [word.id, word]))
          expect(new Map(merged.map((word) => [word.id, word]))).toEqual(expected)
          expect(merged).toHaveLength(expected.size)
        },
      ),
    ))
})
