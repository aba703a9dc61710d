import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/vocabulary/canonical.ts'
import { type Correction, correctionId, mergeCorrections } from '../../src/vocabulary/correction.ts'
import { combineWords, meetAgain, mergeWords } from '../../src/vocabulary/merge.ts'
import { anyWord, savedWord } from '../support/saved-words.ts'

const word = anyWord()
const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  id: fc.constant('x'),
  scope: fc.constant('always' as const),
  language: fc.constant('en' as const),
  headword: fc.constant('bid'),
  kind: fc.constant('n'),
  articleId: fc.constant(null),
  block: fc.constant(null),
  start: fc.constant(null),
  gloss: fc.constantFrom('가', '나', ''),
  changed: fc.integer({ min: 0, max: 3 }),
  deleted: fc.boolean(),
})

describe.each([
  ['words', word, mergeWords],
  ['corrections', anyCorrection, mergeCorrections],
] as const)('merging %s', (_what, arbitrary, mergeTyped) => {
  const merge = mergeTyped as (a: unknown, b: unknown) => unknown
  const any = arbitrary as fc.Arbitrary<unknown>
  it('is commutative', () =>
    fc.assert(fc.property(any, any, (a, b) => canonical(merge(a, b)) === canonical(merge(b, a)))))
  it('is associative', () =>
    fc.assert(
      fc.property(
        any,
        any,
        any,
        (a, b, c) => canonical(merge(a, merge(b, c))) === canonical(merge(merge(a, b), c)),
      ),
      { numRuns: 500 },
    ))
  it('is idempotent', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(merge(a, a)).toEqual(a)
        expect(canonical(merge(merge(a, b), b))).toBe(canonical(merge(a, b)))
      }),
    ))
})

describe('two copies of a word', () => {
  const old = savedWord('bid', 1, { note: 'old', changed: 5 })
  it('take the later edit of one and the later review of the other', () => {
    const card = { state: 'review', due: 9, reps: 4 } as never
    const merged = mergeWords({ ...old, card, reviewed: 9 }, { ...old, note: 'new', changed: 7 })
    expect(merged).toMatchObject({ note: 'new', card, reviewed: 9 })
  })
  it('stay deleted by an old backup, and come back by a later save', () => {
    const gone = { ...old, deleted: true, changed: 8 }
    expect(mergeWords(old, gone).deleted).toBe(true)
    expect(mergeWords(gone, { ...old, changed: 9 }).deleted).toBe(false)
  })
  it('keep the sentences of both, earliest first', () => {
    const other = savedWord('bid', 0)
    const sentence = { ...other.sentences[0], text: 'An earlier bid.', met: 0 }
    expect(
      mergeWords(old, { ...old, sentences: [sentence as (typeof old.sentences)[0]] }).sentences.map(
        ({ text }) => text,
      ),
    ).toEqual(['An earlier bid.', 'A bid was made.'])
  })
})

describe('a word met again', () => {
  it('goes on with its card, its note and its date', () => {
    const known = savedWord('bid', 1, { note: 'n', card: { reps: 3 } as never, reviewed: 4 })
    const met = meetAgain(known, savedWord('bid', 9, { gloss: '입찰' }))
    expect(met).toMatchObject({ note: 'n', gloss: '입찰', saved: 1, changed: 9, card: { reps: 3 } })
    expect(met.sentences).toHaveLength(1)
  })
  it('comes back after it was deleted', () => {
    const met = meetAgain(savedWord('bid', 1, { deleted: true }), savedWord('bid', 9))
    expect(met).toMatchObject({ deleted: false, saved: 9 })
  })
})

describe('words made one', () => {
  it('keep everything, under the first; the others become tombstones', () => {
    const kept = savedWord('run', 5, { tags: ['a'] })
    const other = savedWord('runs', 2, { tags: ['b', 'a'], note: 'n', card: { reps: 2 } as never })
    expect(combineWords(kept, [other], 10)).toMatchObject([
      {
        headword: 'run',
        tags: ['a', 'b'],
        note: 'n',
        saved: 2,
        card: { reps: 2 },
        reviewed: 10,
        sentences: [{ met: 2 }, { met: 5 }],
      },
      { headword: 'runs', deleted: true, changed: 10 },
    ])
  })
})

describe('a correction', () => {
  const place = { language: 'en', headword: 'bid', kind: 'n', articleId: 'a', block: 2, start: 14 } as const
  it('is named by what it holds for, so that a second one replaces it', () => {
    expect(correctionId({ ...place, scope: 'place' })).toBe('en:bid:n:a:2:14')
    expect(correctionId({ ...place, scope: 'article' })).toBe('en:bid:n:a')
    expect(correctionId({ ...place, scope: 'always' })).toBe('en:bid:n')
  })
})
