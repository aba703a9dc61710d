import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/dictionary/entry.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { lookUp } from '../../src/gloss/look-up.ts'
import { shownGlosses } from '../../src/gloss/shown-glosses.ts'
import { countWords, easyShare, totalWords } from '../../src/gloss/word-counts.ts'
import { glossaryOf } from '../support/tiny-lexicon.ts'

const glossary = glossaryOf(
  'the ^ det ^ 1 ^ 그',
  'despite ^ prep ^ 3 ^ ~에도 불구하고',
  'city ^ n ^ 1 ^ 도시',
  'weigh ^ v ^ 4 ^ 저울질하다',
  'bid ^ n ^ 4 ^ 유치 신청 @host @summit | 입찰 @contract @tender',
  'contract ^ n ^ 3 ^ 계약',
  'rebuke ^ n ^ 5 ^ 질책',
  'rule ^ v ^ 3 ^ 판결하다',
  'rule … out ^ phr ^ 4 ^ 배제하다',
  'Seoul ^ place ^ 서울',
)
const texts = [
  'The city weighed a bid despite the rebuke.',
  'The bid of the city was a bid for a contract.',
  'Seoul did not rule a bid out.',
]
const blocks = texts.map((text) => glossBlock(text, glossary))
const shownAt = (level: Level, firstOnly = false): string[][] =>
  shownGlosses(blocks, { level, firstOnly }).map((places, block) =>
    places.map((place) => blocks[block]?.glosses[place]?.entry.headword ?? '?'),
  )

describe('what stands beside the text', () => {
  it('shrinks as the level rises', () => {
    expect(shownAt(1)[0]).toEqual(['city', 'weigh', 'bid', 'despite', 'rebuke'])
    expect(shownAt(4)[0]).toEqual(['weigh', 'bid', 'rebuke'])
    expect(shownAt(5)).toEqual([['rebuke'], [], []])
    expect(shownAt(6)).toEqual([[], [], []])
  })

  it('never has the bones of the language', () => {
    expect(shownAt(1).flat()).not.toContain('the')
  })

  it('has a word again only in another sense, where the reader wants it once', () => {
    expect(shownAt(4, true)[1]).toEqual(['bid'])
    expect(shownAt(4, false)[1]).toEqual(['bid', 'bid'])
    expect(shownAt(4, true)[2]).toEqual(['rule … out'])
  })

  it('has a phrase and not its words', () => {
    expect(shownAt(1)[2]).toEqual(['Seoul', 'rule … out', 'bid'])
  })
})

describe('a look-up', () => {
  const text = texts[2] ?? ''
  const block = blocks[2]
  const asked = (from: string, to = from) => {
    const start = text.indexOf(from)
    return block ? lookUp(block, { start, end: text.indexOf(to, start) + to.length }) : null
  }

  it('answers a tap on a word of a phrase with the phrase, and has the word too', () => {
    expect(asked('rule')?.whole?.entry.headword).toBe('rule … out')
    expect(asked('rule')?.parts.map(({ entry }) => entry.headword)).toEqual(['rule'])
    expect(asked('out')?.whole?.entry.headword).toBe('rule … out')
  })
  it('answers for the word inside the gap with that word', () => {
    expect(asked('bid')?.whole?.entry.headword).toBe('bid')
    expect(asked('bid')?.parts).toEqual([])
  })
  it('answers a drag over unrelated words with each of them', () => {
    const found = asked('Seoul', 'rule')
    expect(found?.whole).toBeNull()
    expect(found?.span).toEqual({ start: 0, end: text.indexOf('rule') + 4 })
    expect(found?.parts.map(({ entry }) => entry.headword)).toContain('rule')
  })
  it('knows nothing of a word that is not listed, and of no word at all', () => {
    expect(asked('did')?.whole).toBeNull()
    expect(block && lookUp(block, { start: text.length - 1, end: text.length })).toBeNull()
  })
})

describe('word counts', () => {
  it('tell how much is below a level', () => {
    const counts = countWords(blocks.slice(0, 1))
    expect(totalWords(counts)).toBe(8)
    expect(easyShare(counts, 1)).toBe(0)
    expect(easyShare(counts, 2)).toBe(3 / 8)
    expect(easyShare(counts, 6)).toBe(7 / 8)
  })
  it('take an empty text for easy', () => expect(easyShare(countWords([]), 1)).toBe(1))
})
