import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '../../src/article/language-code.ts'
import { japaneseFiles } from '../../src/build/japanese-files.ts'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import { openSinoKorean } from '../../src/dictionary/open-sino-korean.ts'
import { schoolLevelOf } from '../../src/language/japanese/kanji-grades.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { readLexicon } from '../../src/lexicon/sources.ts'
import { placedLevel, placementWords } from '../../src/vocabulary/placement.ts'
import { LEXICON_FOLDER } from '../support/full-lexicon.ts'

const SOURCE_FOLDER = new URL('../../src/', import.meta.url).pathname

const words = placementWords('en', () => 0.4)
const answered = (knownBelow: number, believesAll = false) =>
  words.map((word) => ({ ...word, known: word.level === 0 ? believesAll : word.level < knownBelow }))

describe('the placement test', () => {
  it('asks forty different words, shuffled', () => {
    for (const language of LANGUAGE_CODES) {
      const asked = placementWords(language, () => 0.4)
      expect(new Set(asked.map(({ word }) => word)).size).toBe(40)
      expect(asked).not.toEqual(placementWords(language, () => 0.9))
    }
  })

  it.each([
    ['en', openDictionary(compileLexicon(readLexicon(LEXICON_FOLDER)))],
    ['ja', openSinoKorean(japaneseFiles(SOURCE_FOLDER), schoolLevelOf)],
  ] as const)(
    'asks %s of the level the lexicon gives them, and some that are in no dictionary',
    (language, dictionary) => {
      for (const { word, level } of placementWords(language, () => 0.4)) {
        const levels = dictionary.entriesOf(word).map((entry) => entry.level)
        if (level === 0) expect(levels, word).toEqual([])
        else expect(levels, word).toContain(level)
      }
    },
  )

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
