import { marked } from 'marked'
import type { Article, LanguageCode } from '../../article/article.ts'
import { Failure } from '../../article/failure.ts'
import { articleFromPage, articleFromText } from '../../article/from-text.ts'
import { detectLanguage } from '../../language/detect.ts'
import { readHtmlPage, type WindowLike } from './html-page.ts'
import { type FileText, readArticleFile } from './read-file.ts'

/** Text as it was pasted or typed; `html` where the clipboard had the same as rich text. */
export interface PastedText {
  readonly text: string
  readonly html: string | null
}

/**
 * @throws Failure with one of the `article-…` codes; nothing is kept of what failed
 */
export const importPasted = ({ text, html }: PastedText, window: WindowLike): Article => {
  if (html === null) return importText(text)
  try {
    return importHtml(html, window)
  } catch (failure) {
    // Rich text without a story in it (a table, a picture's alt text): the plain text may still have one.
    if (failure instanceof Failure && failure.code === 'article-not-found-in-page') return importText(text)
    throw failure
  }
}

/** @throws Failure as {@link importPasted}, and those of reading a file */
export const importFile = async (file: File, window: WindowLike): Promise<Article> =>
  importFileText(await readArticleFile(file), window)

const importFileText = ({ kind, text }: FileText, window: WindowLike): Article => {
  if (kind === 'text') return importText(text)
  return importHtml(kind === 'html' ? text : marked.parse(text, { async: false }), window)
}

const importText = (text: string): Article => {
  if (text.trim() === '') throw new Failure('article-empty')
  return articleFromText(text, languageOf(text))
}

const importHtml = (html: string, window: WindowLike): Article => {
  if (html.trim() === '') throw new Failure('article-empty')
  const { blocks, facts } = readHtmlPage(html, window)
  return articleFromPage(blocks, facts, languageOf(blocks.map(({ text }) => text).join('\n')))
}

const languageOf = (text: string): LanguageCode => {
  const detection = detectLanguage(text)
  if (detection.kind === 'unsupported') {
    throw new Failure('article-language-unsupported', { language: detection.language })
  }
  return detection.kind === 'supported' ? detection.language : 'en'
}
