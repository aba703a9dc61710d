import { describe, expect, it } from 'vitest'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { readLexicon } from '../../src/lexicon/sources.ts'
import { placedLevel, placementWords } from '../../src/vocabulary/placement.ts'
import { LEXICON_FOLDER } from '../support/full-lexicon.ts'

const words = placementWords(() => 0.4)
const answered = (knownBelow: number, believesAll = false) =>
  words.map((word) => ({ ...word, known: word.level === 0 ? believesAll : word.level < knownBelow }))

describe('the placement test', () => {
  it('asks forty different words, shuffled', () => {
    expect(new Set(words.map(({ word }) => word)).size).toBe(40)
    expect(words).not.toEqual(placementWords(() => 0.9))
  })

  it('asks words of the level the lexicon gives them, and some that are in no dictionary', () => {
    const dictionary = openDictionary(compileLexicon(readLexicon(LEXICON_FOLDER)))
    for (const { word, level } of words) {
      const levels = dictionary.entriesOf(word).map((entry) => entry.level)
      if (level === 0) expect(levels, word).toEqual([])
      else expect(levels, word).toContain(level)
    }
  })

  it.each([1, 2, 3, 4, 5, 6])('places a reader who knows everything below level %i there', (level) =>
    expect(placedLevel(answered(level))).toBe(level),
  )

  it('believes those less who know words that don’t exist', () => {
    const wavering = answered(5).map((answer, at) => ({
      ...answer,
      known: answer.level === 0 ? at % 2 === 0 : answer.known,
    }))
    expect(placedLevel(wavering)).toBeLessThanOrEqual(5)
    expect(placedLevel(answered(7, true))).toBe(1)
  })
})
