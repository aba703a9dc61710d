import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/article/failure.ts'
import { articleFromText } from '../../src/article/from-text.ts'
import { dailyPage } from '../support/daily-page.ts'

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
  return 'no failure'
}

describe('a pasted news page', () => {
  const article = articleFromText(dailyPage, 'en')

  it('keeps title, section and byline apart from the story', () => {
    expect(article.title).toBe('Island ferry to resume service after two-year dispute')
    expect(article.section).toBe('National > Transport')
    expect(article.byline).toBe('BY JUN HADLEY')
  })

  it('keeps one of the doubled captions and every paragraph, in order', () => {
    expect(article.blocks.map(({ kind, text }) => [kind, text.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['caption', 'Passengers board the'],
      ['paragraph', 'The ferry between'],
      ['paragraph', 'Under the deal,'],
      ['paragraph', '"We did not'],
      ['paragraph', 'About 3,400 people'],
      ['paragraph', "The islands' only"],
    ])
  })

  it('loses no word of the story', () => {
    const story = dailyPage.split('\n').filter((line) => line.trim().length > 90)
    for (const line of new Set(story.map((text) => text.replace(/\s+/g, ' ').trim()))) {
      expect(article.blocks.map(({ text }) => text)).toContain(line)
    }
  })

  it.each([
    'print dictionary',
    'Twitter',
    'lock icon',
    'Standards Board',
    'Social comment',
    'To write comments',
    '@gyeotpress',
    'Home >',
  ])('drops %s', (widget) => {
    expect(JSON.stringify(article)).not.toContain(widget)
  })
})

describe('plain text', () => {
  it('takes a line for a paragraph', () => {
    const { blocks } = articleFromText('One sentence stands here.\nAnother stands there.', 'en')
    expect(blocks.map(({ text }) => text)).toEqual(['One sentence stands here.', 'Another stands there.'])
  })

  it('joins lines that a mail program wrapped', () => {
    const wrapped = [
      'The ferry between the harbour and the outer islands will resume on',
      'Friday after the operator and the union settled a dispute over safety,',
      'the ministry said on Tuesday.',
      '',
      'About three thousand people live on the islands and depend on fishing',
      'boats and, in the winter months, on helicopters of the armed forces.',
    ].join('\n')
    const { blocks } = articleFromText(wrapped, 'en')
    expect(blocks).toHaveLength(2)
    expect(blocks[0]?.text).toContain('resume on Friday after')
  })

  it('names an article without a title by its first words', () => {
    const { title } = articleFromText(`${'The committee met again on Monday. '.repeat(5)}`, 'en')
    expect(title).toMatch(/^The committee met .*…$/)
    expect(title.length).toBeLessThanOrEqual(81)
  })

  it('takes a first line without a full stop for the title', () => {
    const { title, blocks } = articleFromText(
      'Rain at last\n\nIt rained on Monday for the first time since May.',
      'en',
    )
    expect(title).toBe('Rain at last')
    expect(blocks).toHaveLength(1)
  })

  it.each([
    ['', 'article-empty'],
    [' \n\u00a0\n\t', 'article-empty'],
    ['print dictionary print\nShare\nLog in', 'article-not-found-in-page'],
    ['word '.repeat(500_000), 'article-too-large'],
  ])('refuses what is no article (%#)', (text, code) => {
    expect(codeOf(() => articleFromText(text, 'en'))).toBe(code)
  })

  it('folds no-break spaces and drops soft hyphens and zero-width marks', () => {
    const { blocks } = articleFromText('The\u00a0coun\u00adcil \u200bmet  on\u2003Monday.', 'en')
    expect(blocks[0]?.text).toBe('The council met on Monday.')
  })
})
