/** Paths of the screens. They stand behind `#`, so that any host can serve the one page. */
export const ROUTES = {
  library: '/',
  add: '/add',
  reader: '/read/:id',
  print: '/print/:id',
  words: '/words',
  review: '/review',
  figures: '/figures',
  placement: '/placement',
  transfer: '/transfer',
  settings: '/settings',
} as const

export const readerPath = (id: string): string => `/read/${encodeURIComponent(id)}`

export const printPath = (id: string): string => `/print/${encodeURIComponent(id)}`
