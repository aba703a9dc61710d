import type { Block } from '../article.ts'
import type { PageFacts, RawBlock } from '../raw-block.ts'
import { asByline, asSection, endsStory, isWidget, looksLikeCaption } from './furniture.ts'

/** A page's blocks with what surrounds the story taken away, and what was learnt from it. */
export interface CleanPage {
  readonly facts: PageFacts
  readonly blocks: readonly Block[]
}

/** A title is a line of its own: short, and no sentence that ends in a full stop. */
const TITLE_AT_MOST = 200
/** Story paragraphs are longer than this; shorter lines may be widgets. */
const STORY_AT_LEAST = 60

const sameText = (a: string, b: string): boolean => comparable(a) === comparable(b)
const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Takes the repeated title, breadcrumbs, buttons, doubled captions, share and comment widgets and bylines
 * out of a page's lines; keeps every paragraph of the story, in order. When in doubt a line stays.
 */
export const cleanBlocks = (raw: readonly RawBlock[], given: PageFacts): CleanPage => {
  const story = untilEnd(raw.filter((block) => block.text !== ''))
  const title = given.title ?? findTitle(story)
  let { section, byline } = given
  const blocks: Block[] = []
  const captions = new Set<string>()
  for (const block of story) {
    if (title !== null && sameText(block.text, title)) continue
    const crumbs = asSection(block.text)
    if (crumbs !== null) {
      section ??= crumbs
      continue
    }
    const author = asByline(block.text)
    if (author !== null) {
      byline ??= author
      continue
    }
    if (isWidget(block.text)) continue
    if (looksLikeCaption(block)) {
      if (captions.has(comparable(block.text))) continue
      captions.add(comparable(block.text))
      blocks.push({ kind: 'caption', text: block.text })
    } else if (!sameText(block.text, blocks.at(-1)?.text ?? '')) {
      blocks.push(block)
    }
  }
  return { facts: { ...given, title, section, byline }, blocks }
}

/** The page up to the line that ends the story; bylines after it are still looked at by the caller. */
const untilEnd = (blocks: readonly RawBlock[]): RawBlock[] => {
  const lastStory = blocks.findLastIndex(
    ({ kind, text }) => kind === 'paragraph' && text.length >= STORY_AT_LEAST && !isWidget(text),
  )
  const end = blocks.findIndex(({ text }, at) => at > lastStory / 2 && endsStory(text))
  return end < 0 ? [...blocks] : blocks.slice(0, end)
}

/**
 * The first heading, else a line that comes twice near the top (pages print the title above and below
 * the breadcrumb), else the first line that isn't furniture and is no paragraph.
 */
const findTitle = (blocks: readonly RawBlock[]): string | null => {
  const top = blocks
    .slice(0, 12)
    .filter(({ text }) => !isWidget(text) && asSection(text) === null && asByline(text) === null)
  const heading = top.find(({ kind }) => kind === 'heading')
  if (heading) return heading.text
  const twice = top.find(
    (block, at) =>
      !looksLikeCaption(block) &&
      block.text.length <= TITLE_AT_MOST &&
      top.some((other, place) => place > at && sameText(other.text, block.text)),
  )
  if (twice) return twice.text
  const [first, second] = top
  return first && second && isTitleLike(first.text) ? first.text : null
}

const isTitleLike = (text: string): boolean => text.length <= TITLE_AT_MOST && !/[.!?]["”’']?$/.test(text)
