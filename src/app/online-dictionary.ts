import type { LanguageCode } from '../article/article.ts'

/** Where a reader can read on about a word. Opened in a tab of its own, never fetched. */
export const onlineDictionaryUrl = (_language: LanguageCode, headword: string): string =>
  `https://en.dict.naver.com/#/search?query=${encodeURIComponent(headword.replaceAll(' … ', ' '))}`
