import type { Article, Block, LanguageCode } from './article.ts'
import { type CleanPage, cleanBlocks } from './clean/clean-blocks.ts'
import { Failure } from './failure.ts'
import { foldSpaces, NO_FACTS, type PageFacts, type RawBlock } from './raw-block.ts'

/** Texts longer than this are not news articles, and would hold up the reader's phone. UTF-16 units. */
export const TEXT_AT_MOST = 2_000_000

/**
 * An article from pasted or opened plain text: a paragraph a line, or paragraphs parted by blank lines
 * where lines are wrapped.
 * @throws Failure `article-empty`, `article-too-large` or `article-not-found-in-page`
 */
export const articleFromText = (text: string, language: LanguageCode): Article =>
  toArticle(cleanBlocks(rawBlocksOf(text), NO_FACTS), language)

/**
 * An article from the blocks that a page's HTML gave (see app/import/).
 * @throws Failure as {@link articleFromText}
 */
export const articleFromPage = (
  blocks: readonly RawBlock[],
  facts: PageFacts,
  language: LanguageCode,
): Article => toArticle(cleanBlocks(blocks, facts), language)

export const rawBlocksOf = (text: string): RawBlock[] => {
  if (text.length > TEXT_AT_MOST) throw new Failure('article-too-large', { limit: TEXT_AT_MOST })
  const lines = text.normalize('NFC').split(/\r\n|[\n\r\u2028\u2029]/)
  if (lines.every((line) => foldSpaces(line) === '')) throw new Failure('article-empty')
  return joinWrapped(lines).map((line) => ({ kind: 'paragraph', text: line }))
}

/** Mail and old text files wrap at some 70 columns: a run of such lines is one paragraph. */
const joinWrapped = (lines: readonly string[]): string[] => {
  const folded = lines.map(foldSpaces)
  const full = folded.filter((line) => line !== '')
  const wrapped = full.filter((line) => line.length >= 50 && line.length <= 84).length
  const longest = Math.max(...full.map((line) => line.length))
  if (longest > 90 || wrapped < full.length * 0.6 || !folded.includes('')) return full
  return folded
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => foldSpaces(paragraph))
    .filter((paragraph) => paragraph !== '')
}

const toArticle = ({ facts, blocks }: CleanPage, language: LanguageCode): Article => {
  const story = blocks.filter(({ kind }) => kind !== 'caption')
  if (story.length === 0) throw new Failure('article-not-found-in-page')
  return {
    language,
    title: facts.title ?? titleFrom(story),
    byline: facts.byline,
    section: facts.section,
    source: facts.source,
    url: facts.url,
    blocks,
  }
}

/** A text without a title is named by its first words, cut between words. */
const titleFrom = (blocks: readonly Block[]): string => {
  const text = blocks[0]?.text ?? ''
  if (text.length <= 80) return text
  const cut = text.lastIndexOf(' ', 77)
  return `${text.slice(0, cut > 40 ? cut : 77)}…`
}
