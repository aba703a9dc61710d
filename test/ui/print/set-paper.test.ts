import { describe, expect, it } from 'vitest'
import {
  DEFAULT_PRINT_CHOICES,
  PAPERS,
  type PrintChoices,
  READING_LAYOUTS,
  TYPE_SIZES,
} from '../../../src/app/print-choices.ts'
import { harborSummit } from '../../../src/app/samples/harbor-summit.ts'
import type { Block } from '../../../src/article/article.ts'
import type { Item, LineItem, Page } from '../../../src/ui/print/paper/paper.ts'
import { type PaperSource, togglePick } from '../../../src/ui/print/paper/paper-source.ts'
import { setPaper } from '../../../src/ui/print/paper/set-paper.ts'
import { printSource, roughMeasure } from '../../support/print-source.ts'

const source = printSource(harborSummit.blocks)
const pagesOf = (choices: Partial<PrintChoices>, from: PaperSource = source): Page[] =>
  setPaper(from, { ...DEFAULT_PRINT_CHOICES, ...choices }, roughMeasure)
const linesOf = (page: Page): LineItem[] =>
  page.items.filter((item): item is LineItem => item.kind === 'line')
const textOf = ({ runs }: LineItem): string =>
  runs.map(({ text, look }) => (look === 'raised' ? '' : text)).join('')
const allText = (pages: readonly Page[]): string => pages.flatMap(linesOf).map(textOf).join('\n')

describe.each(READING_LAYOUTS)('the layout %s', (layout) => {
  describe.each(PAPERS)('on %s', (paper) => {
    it.each(TYPE_SIZES)('at %f points keeps everything within the page', (typeSize) => {
      for (const orientation of ['portrait', 'landscape'] as const)
        for (const page of pagesOf({ layout, paper, typeSize, orientation, nameLines: true }))
          for (const item of page.items) {
            expect(item.x).toBeGreaterThan(20)
            expect(item.y).toBeGreaterThan(20)
            expect(item.x + ('width' in item ? item.width : item.size)).toBeLessThan(page.width - 20)
            const height = item.kind === 'rule' ? 1 : item.kind === 'qr' ? item.size : item.height
            expect(item.y + height).toBeLessThan(page.height - 10)
          }
    })
  })

  it('gives the same pages again', () => expect(pagesOf({ layout })).toEqual(pagesOf({ layout })))

  it('ends no page with a heading and leaves no line of a paragraph alone', () => {
    for (const typeSize of TYPE_SIZES) {
      const pages = pagesOf({ layout, typeSize })
      const story = pages.map((page) => linesOf(page).filter(({ block }) => block !== undefined))
      const count = (lines: readonly LineItem[], block: number | undefined) =>
        lines.filter((line) => line.block === block).length
      const all = story.flat()
      for (const lines of story.slice(0, -1)) {
        const last = lines.at(-1)
        expect(last?.role).not.toBe('heading')
        if (last && count(all, last.block) > 1) expect(count(lines, last.block)).toBeGreaterThan(1)
      }
      for (const lines of story.slice(1)) {
        const first = lines[0]
        if (first && count(all, first.block) > 1) expect(count(lines, first.block)).toBeGreaterThan(1)
      }
    }
  })
})

describe('glosses', () => {
  it('at the foot stand on the page of their words, each with its number', () => {
    for (const noteColumns of [1, 2, 3] as const)
      for (const page of pagesOf({ layout: 'page-notes', noteColumns, paper: 'B5' })) {
        const story = linesOf(page).filter(({ block }) => block !== undefined)
        const notes = linesOf(page).filter(({ role }) => role === 'note')
        const numbers = story.flatMap(({ runs }) =>
          runs.filter(({ look }) => look === 'raised').flatMap(({ text }) => text.split(',')),
        )
        const noted = notes.flatMap(({ runs }) => (/^\d+$/.test(runs[0]?.text ?? '') ? [runs[0]?.text] : []))
        expect(noted).toEqual(numbers)
      }
  })

  it('are dropped and picked by hand', () => {
    const text = 'The city rejected the bid of an envoy.'
    const one = (picks: PaperSource['picks']) =>
      allText(pagesOf({ layout: 'margin' }, printSource([{ kind: 'paragraph', text }], { picks })))
    const none = { added: new Set<string>(), dropped: new Set<string>() }
    expect(one(none)).toMatch(/특사/)
    const dropped = togglePick(none, `1:${text.indexOf('envoy')}`, true)
    expect(one(dropped)).not.toMatch(/특사/)
    expect(one(togglePick(dropped, `1:${text.indexOf('envoy')}`, false))).toMatch(/특사/)
    expect(one(none)).not.toMatch(/도시/)
    expect(one(togglePick(none, `1:${text.indexOf('city')}`, false))).toMatch(/도시/)
  })

  it('of a caption go with it', () => {
    const blocks: Block[] = [
      { kind: 'caption', text: 'An envoy arrives.' },
      { kind: 'paragraph', text: 'The envoy left.' },
    ]
    const pages = pagesOf({ captions: false }, printSource(blocks))
    expect(allText(pages)).not.toMatch(/arrives/)
    // The word comes first in the paragraph then.
    expect(allText(pages)).toMatch(/특사/)
  })

  it('that stand off their line get a number, and only they', () => {
    const crowded =
      'Critics weigh a bid, an envoy, a referendum, a summit, a proposal and a precedent. It ended.'
    const raised = (text: string) =>
      pagesOf({ paper: 'B5' }, printSource([{ kind: 'paragraph', text }]))
        .flatMap(linesOf)
        .flatMap(({ runs }) => runs.filter(({ look }) => look === 'raised'))
    expect(raised(crowded).length).toBeGreaterThan(0)
    expect(raised('The envoy left.')).toEqual([])
  })

  it('keep off one another in the margin', () => {
    const text = 'Critics weigh a bid, an envoy, a referendum, a summit, a proposal, a precedent. '
      .repeat(9)
      .trim()
    const pages = pagesOf({ firstOnly: false, paper: 'B5' }, printSource([{ kind: 'paragraph', text }]))
    for (const page of pages) {
      const notes = linesOf(page).filter(({ role }) => role === 'note')
      notes.slice(1).forEach((note, at) => {
        const before = notes[at] as LineItem
        expect(note.y).toBeGreaterThanOrEqual(before.y + before.height - 0.01)
      })
    }
  })
})

describe('the page', () => {
  it('counts itself and carries the code of the address once', () => {
    const pages = pagesOf({ layout: 'word-list' })
    for (const [at, page] of pages.entries()) expect(allText([page])).toContain(`${at + 1} / ${pages.length}`)
    const codes = pages.map(({ items }) => items.filter(({ kind }: Item) => kind === 'qr').length)
    expect(codes).toEqual([1, ...pages.slice(1).map(() => 0)])
  })

  it('numbers each fifth line of the story', () => {
    const numbers = pagesOf({ lineNumbers: true })
      .flatMap(linesOf)
      .filter(({ role }) => role === 'number')
      .map((line) => Number(textOf(line)))
    expect(numbers.length).toBeGreaterThan(6)
    expect(numbers).toEqual(numbers.map((_, at) => (at + 1) * 5))
  })

  it('has the sentences in Korean beneath their paragraph where there are any', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'The envoy left. Critics stayed.' }]
    const translated = printSource(blocks, { translations: [[], ['특사가 떠났다.', '비판자들은 남았다.']] })
    expect(allText(pagesOf({}, translated))).toContain('특사가 떠났다. 비판자들은 남았다.')
    expect(allText(pagesOf({ layout: 'translation' }, translated))).toMatch(/Answers[\s\S]*특사가 떠났다\./)
    expect(allText(pagesOf({ layout: 'translation' }, printSource(blocks)))).not.toMatch(/Answers/)
  })
})

describe('the word list', () => {
  it('has a word once, those that occur often first, with how they are said', () => {
    const list = allText(pagesOf({ layout: 'word-list', firstOnly: false })).split('Word list')[1] ?? ''
    const heads = [...list.matchAll(/^([a-z… ]+?) (?:\/|n|v|adj|phr)/gm)].map(([, head]) => head)
    expect(new Set(heads).size).toBe(heads.length)
    expect(list).toMatch(/bid \/bɪd\/ n ×/)
  })
})
