import { describe, expect, it } from 'vitest'
import { alphabetOf, openAlphabet } from '../../src/dictionary/alphabet.ts'
import { CUES_AT_MOST, decodeCues, encodeCues, skipCues } from '../../src/dictionary/cue-numbers.ts'
import { decodeFront, encodeFront } from '../../src/dictionary/front-coding.ts'
import { joinSections, splitSections } from '../../src/dictionary/sections.ts'

describe('an alphabet', () => {
  const rare = String.fromCharCode(...Array.from({ length: 600 }, (_, at) => 0xac00 + at))
  const text = `${'경제'.repeat(9)}${rare}`
  const alphabet = alphabetOf(text)

  it('gives back what it wrote', () => {
    const bytes = Uint8Array.from(alphabet.encode(text))
    expect(alphabet.decode(bytes)).toBe(text)
  })
  it('writes common characters in one byte and rare ones in two', () => {
    expect(alphabet.encode('경제')).toHaveLength(2)
    expect(alphabet.encode(rare.slice(-2))).toHaveLength(4)
  })
  it('writes a separator in one byte, however rare', () => {
    expect(alphabetOf(`${text}힣`).encode('힣')).toHaveLength(2)
    expect(alphabetOf(`${text}힣`, '힣').encode('힣')).toHaveLength(1)
  })
  it('steps over whole characters', () => {
    const bytes = Uint8Array.from(alphabet.encode(`${rare.slice(-1)}경`))
    expect(alphabet.next(bytes, 0)).toBe(2)
    expect(alphabet.next(bytes, 2)).toBe(3)
  })
  it('is opened again from its units', () => {
    const bytes = Uint8Array.from(alphabet.encode(text))
    expect(openAlphabet(alphabet.units).decode(bytes)).toBe(text)
  })
  it('refuses what it has no code for', () =>
    expect(() => alphabet.encode('Q')).toThrow('not of this alphabet'))
})

describe('front coding', () => {
  it.each([
    [[]],
    [['']],
    [['state', 'statement', 'state visit', 'state visit']],
    [['나', '나라', '가']],
    [[`${'a'.repeat(80)}b`, `${'a'.repeat(80)}c`]],
  ])('gives back %j', (words) => expect(decodeFront(encodeFront(words))).toEqual(words))
})

describe('cues as numbers', () => {
  it.each([[[]], [[0]], [[191, 192, 500]], [[3, 4, 12_000]], [[CUES_AT_MOST - 1]]])(
    'come back: %j',
    (numbers) => {
      const bytes = Uint8Array.from([...encodeCues(numbers), 1, 7])
      const { numbers: found, end } = decodeCues(bytes, 0)
      expect(found).toEqual(numbers)
      expect(skipCues(bytes, 0)).toBe(end)
      expect(decodeCues(bytes, end).numbers).toEqual([7])
    },
  )
  it('lose only their order', () => {
    expect(decodeCues(Uint8Array.from(encodeCues([9, 2, 9])), 0).numbers).toEqual([2, 9])
  })
  it('refuse a number too high', () => expect(() => encodeCues([CUES_AT_MOST])).toThrow())
})

describe('sections', () => {
  const parts = [new Uint8Array(), Uint8Array.of(1, 2, 3), Uint8Array.of(4)]
  it('come apart as they were joined', () => {
    expect(splitSections(joinSections(parts))?.map((part) => [...part])).toEqual([[], [1, 2, 3], [4]])
  })
  it('are null where bytes are missing', () => {
    const whole = joinSections(parts)
    for (let length = 1; length < whole.length; length += 1) {
      const cut = splitSections(whole.subarray(0, length))
      expect(cut === null || cut.length < parts.length).toBe(true)
    }
  })
})
