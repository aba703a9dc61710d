import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/language/japanese/japanese.ts'
import { openReadings } from '../../../src/language/japanese/readings.ts'
import { cut, TEXTS, tokensOf } from '../../support/japanese.ts'

const reading = (text: string) => tokensOf(text).map((token) => token.reading)

describe('the table of readings', () => {
  const rows = TEXTS.readings
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

  it('is sorted, in hiragana, and has no word twice', () => {
    const words = rows.map(([word]) => word)
    expect(words).toEqual([...new Set(words)].sort())
    expect(rows.filter((row) => row.length !== 2 || !/^[ぁ-ゔー]+$/.test(row[1] ?? ''))).toEqual([])
  })
  it('reads every word as it says', () => {
    expect(rows.filter(([word = '', right]) => reading(word).join('') !== right)).toEqual([])
  })
})

describe('a word of the table', () => {
  it('leaves the pieces that are right as they are', () => {
    expect(reading('厚労省は')).toEqual(['こう', 'ろう', 'しょう', 'は'])
    expect(reading('会場を後にする')).toEqual(['かいじょう', 'を', 'あと', 'に', 'する'])
  })
  it('is one word where only the whole has a reading', () => {
    expect(tokensOf('世宗市')[0]).toMatchObject({
      surface: '世宗',
      reading: 'せじょん',
    })
  })
  it('keeps its reading when it is inflected', () => {
    expect(reading('見通しは甘かった')).toContain('あまかった')
  })
  it('stands before a shorter one', () => {
    const readings = openReadings('上野\tうえの\n上野国\tこうずけのくに')
    const [sentence] = japanese(cut, undefined, readings).analyse('上野国の歴史')
    expect(sentence?.tokens.map((token) => token.reading).join('')).toBe('こうずけのくにのれきし')
  })
})
