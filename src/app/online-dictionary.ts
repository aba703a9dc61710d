import type { LanguageCode } from '../article/article.ts'

const HOSTS: Readonly<Record<LanguageCode, string>> = { en: 'en.dict.naver.com', ja: 'ja.dict.naver.com' }

/** Where a reader can read on about a word. Opened in a tab of its own, never fetched. */
export const onlineDictionaryUrl = (language: LanguageCode, headword: string): string =>
  `https://${HOSTS[language]}/#/search?query=${encodeURIComponent(headword.replaceAll(' … ', ' '))}`
