import { Readability } from '@mozilla/readability'
import createDOMPurify from 'dompurify'
import { Failure } from '../../article/failure.ts'
import { foldSpaces, type PageFacts, type RawBlock } from '../../article/raw-block.ts'
import { blocksOf } from './page-blocks.ts'
import { webAddress } from './web-address.ts'

/** What a page's HTML gives: the story's blocks as far as they could be found, and what it says of itself. */
export interface HtmlPage {
  readonly blocks: readonly RawBlock[]
  readonly facts: PageFacts
}

/** Readability is for whole pages; what it keeps of a copied piece may be too little. Share of the prose. */
const KEPT_AT_LEAST = 0.5
/** Less is a copied piece and no page. UTF-16 units. */
const PAGE_AT_LEAST = 500

/**
 * Reads a page or a copied piece of one. Nothing of it is ever put into the app's own document: it is
 * parsed apart, cleaned by DOMPurify, and only its text is taken.
 * @param window whose DOM parses it
 * @throws Failure `article-not-found-in-page`
 */
export const readHtmlPage = (html: string, window: WindowLike): HtmlPage => {
  const page = new window.DOMParser().parseFromString(withoutStyling(html), 'text/html')
  const facts = factsOf(page)
  const whole = blocksOf(sanitized(page.body.innerHTML, window))
  const article = new Readability(page, { charThreshold: 200 }).parse()
  const story = article?.content ? blocksOf(sanitized(article.content, window)) : []
  const isPage = textLength(whole) >= PAGE_AT_LEAST
  const blocks =
    isPage && textLength(story) >= textLength(whole.filter(isProse)) * KEPT_AT_LEAST ? story : whole
  if (blocks.length === 0) throw new Failure('article-not-found-in-page')
  return {
    blocks,
    facts: {
      ...facts,
      title: facts.title ?? nonEmpty(article?.title),
      byline: nonEmpty(article?.byline) ?? facts.byline,
      source: facts.source ?? nonEmpty(article?.siteName),
    },
  }
}

/**
 * The app's policy refuses inline styles and handlers even in a page that is only parsed, and says so in the
 * console each time. This is for quiet; DOMPurify is for safety.
 */
const withoutStyling = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(on\w+|style)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''))

export type WindowLike = Window & typeof globalThis

const sanitized = (html: string, window: WindowLike): Element =>
  createDOMPurify(window).sanitize(html, {
    RETURN_DOM: true,
    FORBID_TAGS: ['style', 'form', 'svg', 'math'],
  }) as Element

const isProse = ({ text }: RawBlock): boolean => text.length >= 80

const textLength = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

const nonEmpty = (text: string | null | undefined): string | null => foldSpaces(text ?? '') || null

const factsOf = (page: Document): PageFacts => {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = page
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content')
      if (nonEmpty(content)) return nonEmpty(content)
    }
    return null
  }
  const headings = page.querySelectorAll('h1')
  return {
    title: headings.length === 1 ? nonEmpty(headings[0]?.textContent) : meta('og:title', 'twitter:title'),
    byline: meta('author', 'parsely-author', 'byl'),
    section: meta('article:section', 'section'),
    source: meta('og:site_name', 'application-name'),
    url: webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
  }
}
