import { describe, expect, it } from 'vitest'
import { DEFAULT_PRINT_CHOICES, type PrintChoices } from '../../../src/app/print-choices.ts'
import { harborSummit } from '../../../src/app/samples/harbor-summit.ts'
import { articleTexts } from '../../../src/article/article.ts'
import type { LineItem, Page } from '../../../src/ui/print/paper/paper.ts'
import { type PaperSource, shownOnPaper } from '../../../src/ui/print/paper/paper-source.ts'
import { setPaper } from '../../../src/ui/print/paper/set-paper.ts'
import { clozeBlanks } from '../../../src/ui/print/sheets/blanks.ts'
import { seededRandom, shuffled } from '../../../src/ui/print/sheets/random.ts'
import { printSource, roughMeasure } from '../../support/print-source.ts'
import { savedWord } from '../../support/saved-words.ts'

const source = printSource(harborSummit.blocks)
const choicesOf = (part: Partial<PrintChoices>): PrintChoices => ({ ...DEFAULT_PRINT_CHOICES, ...part })
const pagesOf = (part: Partial<PrintChoices>, from: PaperSource = source): Page[] =>
  setPaper(from, choicesOf(part), roughMeasure)
const lines = (pages: readonly Page[]): LineItem[] =>
  pages.flatMap(({ items }) => items.filter((item): item is LineItem => item.kind === 'line'))
const textOf = ({ runs }: LineItem) => runs.map(({ text }) => text).join('')
const text = (pages: readonly Page[]) => lines(pages).map(textOf).join('\n')
const answersOf = (pages: readonly Page[]) =>
  lines(pages)
    .filter(({ role }) => role === 'answer')
    .map(textOf)
const blanksOf = (pages: readonly Page[]) =>
  lines(pages).flatMap(({ runs }) => runs.filter(({ look }) => look === 'blank'))
const blanks = (part: Partial<PrintChoices>, from: PaperSource = source) => {
  const choices = choicesOf({ layout: 'cloze', ...part })
  return clozeBlanks(from, shownOnPaper(from, choices), choices)
}

const saved = (headword: string, sentence: string) =>
  savedWord(headword, 0, {
    gloss: `뜻 ${headword.length}${headword.charCodeAt(0)}`,
    sentences: [
      {
        text: sentence,
        spans: [{ start: sentence.indexOf(headword), end: sentence.indexOf(headword) + headword.length }],
        articleId: null,
        articleTitle: '',
        met: 0,
      },
    ],
  })

describe('shuffling', () => {
  it('is repeated by its seed and loses nothing', () => {
    const items = Array.from({ length: 30 }, (_, at) => at)
    expect(shuffled(items, seededRandom(7))).toEqual(shuffled(items, seededRandom(7)))
    expect(shuffled(items, seededRandom(7))).not.toEqual(shuffled(items, seededRandom(8)))
    expect(shuffled(items, seededRandom(7)).sort((a, b) => a - b)).toEqual(items)
  })
})

describe('the words of a cloze', () => {
  it('are glossed words, not names, each answer once', () => {
    const answers = blanks({}).map(({ answer }) => answer)
    expect(answers).toContain('envoy')
    expect(answers).not.toContain('Brussels')
    expect(new Set(answers).size).toBe(answers.length)
  })

  it('or every nth, passing over names and numbers', () => {
    const found = blanks({ clozeWords: 'nth', everyNth: 7 })
    expect(found.length).toBeGreaterThan(60)
    for (const { answer } of found) expect(answer).not.toMatch(/\d|Lindqvist|Merrow/)
  })

  it('or those picked on the paper', () => {
    const at = articleTexts(source.article)[2]?.indexOf('city') ?? 0
    const picks = { added: new Set([`2:${at}`]), dropped: new Set<string>() }
    expect(blanks({ clozeWords: 'hand' }, { ...source, picks }).map(({ answer }) => answer)).toEqual(['city'])
    expect(blanks({ clozeWords: 'hand' })).toEqual([])
  })

  it('or the saved ones, whatever the level', () => {
    const savedWords = [saved('council', 'The council met.'), saved('unheard', 'An unheard word.')]
    expect(
      blanks({ clozeWords: 'saved', level: 6 }, { ...source, savedWords }).map(({ answer }) => answer),
    ).toEqual(['council'])
  })

  it('stand in their texts where the key says', () => {
    const texts = articleTexts(source.article)
    for (const { block, start, end, answer } of [...blanks({}), ...blanks({ clozeWords: 'nth' })])
      expect(texts[block]?.slice(start, end)).toBe(answer)
  })
})

describe('a cloze sheet', () => {
  it('has an answer for every blank, on a page of its own', () => {
    const pages = pagesOf({ layout: 'cloze' })
    expect(blanksOf(pages).length).toBeGreaterThan(8)
    expect(answersOf(pages).length).toBe(blanksOf(pages).length)
    expect(blanksOf(pages.slice(-1))).toEqual([])
  })

  it('has the words in its bank, shuffled by the seed that it shows', () => {
    const bank = (seed: number) =>
      text(pagesOf({ layout: 'cloze', seed, answerKey: false })).split('Harbor city')[0]
    expect(bank(1)).toContain('envoy')
    expect(bank(1)).toContain('A 1')
    expect(bank(1)).toBe(bank(1))
    expect(bank(1)?.replace('A 1', '')).not.toBe(bank(2)?.replace('A 2', ''))
    expect(text(pagesOf({ layout: 'cloze', wordBank: false, answerKey: false }))).not.toMatch(/Word bank/)
  })

  it('hints as it is told to', () => {
    const first = lines(pagesOf({ layout: 'cloze', clozeHint: 'first', wordBank: false, answerKey: false }))
    expect(first.flatMap(({ runs }) => runs).some(({ text: one, gloss }) => gloss && one === 'e')).toBe(true)
    expect(text(pagesOf({ layout: 'cloze', clozeHint: 'length', answerKey: false }))).toContain('_ _ _ _ _')
  })

  it('comes as A and B with other words, each with its key', () => {
    const two = printSource([...harborSummit.blocks])
    const pages = pagesOf({ layout: 'cloze', twoVariants: true, clozeWords: 'nth', everyNth: 12 }, two)
    const answers = answersOf(pages)
    const half = answers.length / 2
    expect(answers.length).toBe(blanksOf(pages).length)
    expect(answers.slice(0, half)).not.toEqual(answers.slice(half))
    expect(text(pages)).toContain('B 1024')
  })
})

describe('a matching sheet', () => {
  it('pairs each word with the letter of its own Korean', () => {
    const pages = pagesOf({ layout: 'matching' })
    const answers = answersOf(pages)
    expect(answers.length).toBeGreaterThan(8)
    const sheet = lines(pages.slice(0, 1))
    const rowOf = (match: (line: LineItem) => boolean) => sheet.find(match)?.y
    const korean = new Map([
      ['envoy', '특사, 사절'],
      ['referendum', '국민투표, 주민투표'],
    ])
    for (const answer of answers) {
      const [word = '', letter] = answer.split(' — ')
      const expected = korean.get(word)
      if (!expected) continue
      const y = rowOf((line) => textOf(line) === expected)
      const beside = sheet.filter((line) => line.role === 'number' && line.y === y).map(textOf)
      expect(beside).toContain(letter)
    }
  })
})

describe('a quiz of saved words', () => {
  const savedWords = ['envoy', 'summit', 'bid', 'council', 'critic', 'delegate'].map((word) =>
    saved(word, `The ${word} was there.`),
  )
  it('asks for every word, and hides it in its sentence', () => {
    const pages = pagesOf({ layout: 'quiz' }, { ...source, savedWords })
    expect(answersOf(pages).length).toBe(6)
    expect(savedWords.filter(({ headword }) => answersOf(pages).includes(headword)).length).toBe(3)
    const key = new Set(answersOf(pages))
    const sheet = text(pages.slice(0, 1))
    for (const { headword } of savedWords)
      if (key.has(headword)) expect(sheet).not.toMatch(new RegExp(`\\b${headword}\\b`))
  })
  it('asks the other way round in B', () => {
    const pages = pagesOf({ layout: 'quiz', twoVariants: true }, { ...source, savedWords })
    const answers = answersOf(pages)
    for (const { headword, gloss } of savedWords) {
      expect(answers).toContain(headword)
      expect(answers).toContain(gloss)
    }
  })
  it('says so where there are none', () => expect(text(pagesOf({ layout: 'quiz' }))).toContain('No words'))
})

describe('a translation sheet', () => {
  it('has ruled lines under every sentence', () => {
    const pages = pagesOf({ layout: 'translation' })
    const sentences = source.blocks
      .slice(1)
      .flatMap(({ sentences: all }, at) => (source.article.blocks[at]?.kind === 'caption' ? [] : all))
    const numbers = lines(pages).filter(({ role }) => role === 'number')
    expect(numbers.length).toBe(sentences.length)
    const rules = pages.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'rule' && item.weight === 'hair'),
    )
    expect(rules.length).toBeGreaterThanOrEqual(sentences.length * 2 - 2)
  })
})
