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
 * @param language as the reader set it; `null` to tell it from the text
 * @throws Failure with one of the `article-…` codes; nothing is kept of what failed
 */
export const importPasted = (
  { text, html }: PastedText,
  window: WindowLike,
  language: LanguageCode | null = null,
): Article => {
  if (html === null) return importText(text, language)
  try {
    return importHtml(html, window, language)
  } catch (failure) {
    // Rich text without a story in it (a table, a picture's alt text): the plain text may still have one.
    if (failure instanceof Failure && failure.code === 'article-not-found-in-page')
      return importText(text, language)
    throw failure
  }
}

/** @throws Failure as {@link importPasted}, and those of reading a file */
export const importFile = async (
  file: File,
  window: WindowLike,
  language: LanguageCode | null = null,
): Promise<Article> => importFileText(await readArticleFile(file), window, language)

const importFileText = (
  { kind, text }: FileText,
  window: WindowLike,
  language: LanguageCode | null,
): Article => {
  if (kind === 'text') return importText(text, language)
  return importHtml(kind === 'html' ? text : marked.parse(text, { async: false }), window, language)
}

const importText = (text: string, language: LanguageCode | null): Article => {
  if (text.trim() === '') throw new Failure('article-empty')
  return articleFromText(text, language ?? languageOf(text))
}

const importHtml = (html: string, window: WindowLike, language: LanguageCode | null): Article => {
  if (html.trim() === '') throw new Failure('article-empty')
  const { blocks, facts } = readHtmlPage(html, window)
  return articleFromPage(blocks, facts, language ?? languageOf(blocks.map(({ text }) => text).join('\n')))
}

const languageOf = (text: string): LanguageCode => {
  const detection = detectLanguage(text)
  if (detection.kind === 'unsupported') {
    throw new Failure('article-language-unsupported', { language: detection.language })
  }
  return detection.kind === 'supported' ? detection.language : 'en'
}
