import { describe, expect, it } from 'vitest'
import { companionsIn, unambiguous } from '../../src/build/companions.ts'
import { encodeCompanions, openCompanions } from '../../src/dictionary/companions.ts'
import { parseRow } from '../../src/dictionary/row.ts'

const rows = (...lines: string[]) => lines.map((line) => parseRow(line.split(' ^ ').join('\t')))

describe('the companion of a Korean word', () => {
  it('is what stands beside it in more senses than one', () => {
    const companions = companionsIn(
      rows(
        'gain ^ v ^ 3 ^ 얻다, 획득하다',
        'obtain ^ v ^ 4 ^ 획득하다, 얻다',
        'win ^ v ^ 2 ^ 획득하다, 이기다',
      ),
    )
    expect(companions.get('획득하다')).toBe('얻다')
    expect(companions.has('이기다')).toBe(false)
  })

  it('is brought to the dictionary form where it is an adjective', () => {
    const companions = companionsIn(
      rows(
        'frequent ^ adj ^ 4 ^ 빈번한, 잦은',
        'common ^ adj ^ 3 ^ 잦은, 빈번한',
        'easy ^ adj ^ 1 ^ 용이한, 쉬운',
        'facile ^ adj ^ 5 ^ 쉬운, 용이한',
      ),
    )
    expect(companions.get('빈번하다')).toBe('잦다')
    expect(companions.get('용이하다')).toBe('쉽다')
  })

  it('is none for a noun that has another beside it more often', () => {
    const family = ['a', 'b', 'c', 'd'].map((word) => `${word} ^ n ^ 3 ^ 가족, 유족`)
    const home = ['e', 'f', 'g', 'h', 'i'].map((word) => `${word} ^ n ^ 3 ^ 가족, 식구`)
    const companions = companionsIn(rows(...family, ...home))
    expect(companions.get('유족')).toBeUndefined()
    expect(companions.get('가족')).toBe('식구')
  })

  it('is not a longer form of the word', () => {
    const companions = companionsIn(rows('a ^ n ^ 3 ^ 기구, 국제기구', 'b ^ n ^ 3 ^ 국제기구, 기구'))
    expect(companions.size).toBe(0)
  })

  it('is none where the Hangul is of two words', () => {
    const companions = new Map([
      ['연기하다', '미루다'],
      ['획득하다', '얻다'],
    ])
    expect([...unambiguous(companions, '演技\t연기\n延期\t연기\n獲得\t획득').keys()]).toEqual(['획득하다'])
  })

  it('is read back as it was written', () => {
    const opened = openCompanions(encodeCompanions(new Map([['획득하다', '얻다']])))
    expect(opened.companionOf('획득하다')).toBe('얻다')
    expect(opened.companionOf('얻다')).toBeNull()
  })
})
