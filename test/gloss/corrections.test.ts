import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../src/gloss/apply-corrections.ts'
import { glossLine } from '../../src/gloss/gloss.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { knownWords, withoutKnown } from '../../src/gloss/known-words.ts'
import { shownGlosses } from '../../src/gloss/shown-glosses.ts'
import { type Correction, type CorrectionScope, correctionId } from '../../src/vocabulary/correction.ts'
import { glossaryOf } from '../support/tiny-lexicon.ts'

const glossary = glossaryOf(
  'the ^ det ^ 1 ^ 그',
  'bid ^ n ^ 4 ^ 유치 신청 | 입찰 @price @contract',
  'bid ^ v ^ 5 ^ 입찰하다',
  'city ^ n ^ 2 ^ 도시',
  'envoy ^ n ^ 5 ^ 특사',
)
const TEXTS = ['The bid of the city.', 'The city made the bid. The envoys saw the bid.']
const blocks = TEXTS.map((text) => glossBlock(text, glossary))
const ARTICLE = { id: 'a', language: 'en' } as const

const correction = (
  scope: CorrectionScope,
  gloss: string,
  place: { articleId?: string; block?: number; start?: number } = {},
): Correction => {
  const parts = {
    scope,
    language: 'en',
    headword: 'bid',
    kind: 'n',
    articleId: scope === 'always' ? null : (place.articleId ?? 'a'),
    block: scope === 'place' ? (place.block ?? 1) : null,
    start: scope === 'place' ? (place.start ?? 18) : null,
  } as const
  return { ...parts, id: correctionId(parts), gloss, changed: 1, deleted: false }
}
const bids = (...corrections: Correction[]): string[] =>
  applyCorrections(blocks, corrections, ARTICLE).flatMap(({ glosses }) =>
    glosses.filter(({ entry }) => entry.headword === 'bid').map(glossLine),
  )

describe('a correction', () => {
  it('holds always, in one article, or in one place', () => {
    const own = bids()
    expect(bids(correction('always', '신청'))).toEqual(['신청', '신청', '신청'])
    expect(bids(correction('article', '신청'))).toEqual(['신청', '신청', '신청'])
    expect(bids(correction('article', '신청', { articleId: 'b' }))).toEqual(own)
    expect(bids(correction('place', '신청'))).toEqual([own[0], '신청', own[2]])
  })

  it('is outdone by a narrower one', () =>
    expect(
      bids(correction('always', '늘'), correction('article', '기사'), correction('place', '여기')),
    ).toEqual(['기사', '여기', '기사']))

  it('that was taken back holds nowhere', () =>
    expect(bids({ ...correction('always', '신청'), deleted: true })).toEqual(bids()))

  it('is no guess, says where it comes from, and keeps the dictionary’s senses behind it', () => {
    const [block] = applyCorrections(blocks, [correction('always', '신청, 응모')], ARTICLE)
    const gloss = block?.glosses.find(({ entry }) => entry.headword === 'bid')
    expect(gloss).toMatchObject({
      source: 'correction',
      guess: false,
      reason: { kind: 'corrected' },
      chosen: 0,
    })
    expect(gloss?.entry.senses.map(({ alternatives }) => alternatives)).toEqual([
      ['신청', '응모'],
      ['유치 신청'],
      ['입찰'],
    ])
  })

  it('leaves what it doesn’t touch as it was, to the very object', () => {
    const applied = applyCorrections(blocks, [correction('place', '신청')], ARTICLE)
    expect(applied[0]).toBe(blocks[0])
    expect(applyCorrections(blocks, [], ARTICLE)).toBe(blocks)
  })
})

describe('known words', () => {
  const nothing = () => null
  const shown = shownGlosses(blocks, { level: 4, firstOnly: true })
  const lines = (indexes: readonly (readonly number[])[]) =>
    indexes.flatMap((list, at) => list.map((index) => blocks[at]?.glosses[index]?.entry.headword))

  it('are no longer glossed, nor are ignored ones; words in study are', () => {
    expect(lines(shown)).toEqual(['bid', 'envoy'])
    const status = (which: 'known' | 'ignored' | 'learning' | 'new') =>
      withoutKnown(blocks, shown, ({ headword }) => (headword === 'bid' ? which : null))
    expect(lines(status('known'))).toEqual(['envoy'])
    expect(lines(status('ignored'))).toEqual(['envoy'])
    expect(lines(status('learning'))).toEqual(['bid', 'envoy'])
    expect(lines(status('new'))).toEqual(['bid', 'envoy'])
  })

  it('count by level until the reader says otherwise; a word counts once, in whatever form', () => {
    const { fresh, words } = knownWords(blocks, 4, nothing)
    expect(words).toBe(15)
    expect(fresh.map(({ gloss, block }) => [gloss.entry.headword, block])).toEqual([
      ['bid', 0],
      ['envoy', 1],
    ])
    const knowing = knownWords(blocks, 4, ({ headword }) => (headword === 'envoy' ? 'known' : null))
    expect(knowing.fresh.map(({ gloss }) => gloss.entry.headword)).toEqual(['bid'])
    expect(knowing.knownShare).toBeGreaterThan(knownWords(blocks, 4, nothing).knownShare)
    expect(
      knownWords(blocks, 4, ({ headword }) => (headword === 'city' ? 'learning' : null)).knownShare,
    ).toBeLessThan(knownWords(blocks, 4, nothing).knownShare)
  })
})
