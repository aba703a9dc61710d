import type { LanguageCode } from '../article/language-code.ts'

/** Paths of the screens. They stand behind `#`, so that any host can serve the one page. */
export const ROUTES = {
  library: '/',
  add: '/add',
  reader: '/read/:id',
  print: '/print/:id',
  words: '/words',
  review: '/review',
  figures: '/figures',
  placement: '/placement/:language?',
  transfer: '/transfer',
  settings: '/settings',
} as const

export const readerPath = (id: string): string => `/read/${encodeURIComponent(id)}`

/** The placement test of a language's words. */
export const placementPath = (language: LanguageCode): string => `/placement/${language}`

export const printPath = (id: string): string => `/print/${encodeURIComponent(id)}`
