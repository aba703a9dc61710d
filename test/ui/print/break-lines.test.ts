import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEvenly, breakLines, type SetLine } from '../../../src/ui/print/paper/break-lines.ts'
import { breakPoints } from '../../../src/ui/print/paper/break-points.ts'
import { chunksOf } from '../../../src/ui/print/paper/chunks.ts'
import { hyphenPoints } from '../../../src/ui/print/paper/hyphenate.ts'
import type { Font } from '../../../src/ui/print/paper/paper.ts'
import { roughMeasure as measure } from '../../support/print-source.ts'

const FONT: Font = { family: 'serif', weight: 400, size: 10 }
const chunks = (text: string, lang = 'en') => chunksOf({ text, lang, font: FONT, measure })
const textOf = ({ runs }: SetLine) => runs.map(({ text }) => text).join('')
const linesOf = (text: string, width: number, lang = 'en') =>
  breakLines(chunks(text, lang), width).map(textOf)
const parts = (text: string): string[] => {
  const ends = [...breakPoints(text), text.length]
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}

describe('a line may end', () => {
  it.each<[string, string[]]>([
    ['open a mission', ['open ', 'a ', 'mission']],
    ['once-in-a-generation bid', ['once-', 'in-a-generation ', 'bid']],
    ['the plan—a bold one', ['the ', 'plan—', 'a ', 'bold ', 'one']],
    ['“no,” he said', ['“no,” ', 'he ', 'said']],
    ['a 50-50 vote', ['a ', '50-50 ', 'vote']],
    ['국민투표를 실시하다', ['국민투표를 ', '실시하다']],
    ['see https://a.example/b?c=d now', ['see ', 'https://', 'a.example/', 'b?', 'c=', 'd ', 'now']],
    ['and/or', ['and/or']],
    ['「経済」と言う。', ['「経', '済」', 'と', '言', 'う。']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('a long English word', () => {
  it.each<[string, number[]]>([
    ['government', [6]],
    ['international', [5]],
    ['beginning', [5]],
    ['underdevelopment', [5, 12]],
    ['summit', []],
    ['NATO', []],
    ['interest', []],
  ])('%s is parted at %j', (word, points) => expect(hyphenPoints(word)).toEqual(points))
})

describe('lines', () => {
  it('hold as many words as fit', () =>
    expect(linesOf('one two three four', 45)).toEqual(['one two', 'three', 'four']))

  it('part a long word where the line would be left empty', () =>
    expect(linesOf('the sad government', 80)).toEqual(['the sad govern-', 'ment']))

  it('break Korean between words', () =>
    expect(linesOf('비용이 많이 드는', 65, 'ko')).toEqual(['비용이 많이', '드는']))

  it('cut what is longer than a line', () => {
    const lines = linesOf('x'.repeat(50), 100)
    expect(lines.join('')).toBe('x'.repeat(50))
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(20)
  })

  it('lose nothing and stay within their width, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zA-Z가-힣日本、。“”(),.’—-]{1,18}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 60, max: 400 }),
        (words, width) => {
          const text = words.join(' ')
          const lines = breakLines(chunks(text), width)
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
          const letters = (one: string) => one.replace(/[\s-]/g, '')
          expect(letters(lines.map(textOf).join(''))).toBe(letters(text))
        },
      ),
    )
  })

  it('of a title are of a length', () => {
    const [first, second, ...rest] = breakEvenly(
      chunks('Harbor city weighs a bid to host the climate summit'),
      220,
    )
    expect(rest).toEqual([])
    expect(Math.abs((first?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(40)
  })
})

describe('Korean above words', () => {
  const above = (text: string, width: number, overs: Record<string, string>) => {
    const stretches = Object.entries(overs).map(([word, korean]) => {
      const start = text.indexOf(word)
      const font = { ...FONT, size: 6 }
      return {
        start,
        end: start + word.length,
        gloss: word,
        look: 'marked' as const,
        number: null,
        over: [{ text: korean, font, lang: 'ko', width: measure(korean, font) }],
        instead: null,
        first: true,
      }
    })
    return breakLines(chunksOf({ text, lang: 'en', font: FONT, measure, stretches }), width)
  }

  it('never touches its neighbour and never leaves the column', () => {
    const lines = above('a bid is a bit odd', 60, {
      bid: '유치 신청서를 냄',
      bit: '작은 조각이다',
      odd: '홀수인',
    })
    for (const { overs } of lines) {
      overs.forEach((over, at) => {
        const before = overs[at - 1]
        expect(over.x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0)
        expect(over.x + over.width).toBeLessThanOrEqual(60.01)
      })
    }
    expect(lines.flatMap(({ overs }) => overs).length).toBe(3)
  })

  it('stands over the middle of its word where there is room', () => {
    const [line] = above('the long council met', 300, { council: '의회' })
    const [over] = line?.overs ?? []
    expect((over?.x ?? 0) + (over?.width ?? 0) / 2).toBeCloseTo(
      measure('the long ', FONT) + measure('council', FONT) / 2,
    )
  })
})
