import { describe, expect, it } from 'vitest'
import { asByline, asSection, endsStory, isWidget } from '../../src/article/clean/furniture.ts'

describe('breadcrumbs', () => {
  it.each([
    ['Home > National > Politics', 'National > Politics'],
    ['Home › World', 'World'],
    ['Business > Tech', 'Business > Tech'],
    ['Profits rose > 10 percent.', null],
    ['The committee met on Monday.', null],
  ])('%s', (line, section) => expect(asSection(line)).toBe(section))
})

describe('bylines', () => {
  it.each([
    ['BY SARAH KIM [kim.sarah@example.com]', 'BY SARAH KIM'],
    ['By Hana Seo and Jonas Reed', 'By Hana Seo and Jonas Reed'],
    ['Park Do-hyun (park@example.com)', 'Park Do-hyun'],
    ['By then the ferry had sailed, and nobody was left on the pier.', null],
    ['By Monday', 'By Monday'],
    ['Write to us at desk@example.com with your questions about the ferry.', null],
  ])('%s', (line, byline) => expect(asByline(line)).toBe(byline))
})

describe('widgets', () => {
  it.each([
    'print dictionary print',
    'Share',
    'Share this article',
    'Log in to Twitter or Facebook account to connect',
    'with the Mokdo Island Daily',
    's',
    '· · ·',
    '12 comments',
    '(0/250자)',
    'Advertisement',
    'Related articles',
  ])('%s goes', (line) => expect(isWidget(line)).toBe(true))

  it.each([
    'Share prices fell on Tuesday as investors sold chip makers.',
    'The print edition will cease at the end of the year.',
    'Comments by the minister drew fire.',
    'More than 300 people were evacuated.',
    'No.',
  ])('%s stays', (line) => expect(isWidget(line)).toBe(false))

  it('knows the line that ends a story', () => {
    expect(endsStory('Most read')).toBe(true)
    expect(endsStory('Most readers agreed with the mayor.')).toBe(false)
  })
})
