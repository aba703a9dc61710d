/** Line icons on a 24-unit grid, drawn for Gyeot; always beside or under a text label. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4 4',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  speaker: 'M5 10v4h3l4 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  external: 'M9 6H6v12h12v-3M13 5h6v6M19 5l-8 8',
  shelf: 'M5 5v14M9 5v14M13 5.5l5 13M4 19h16',
  words: 'M6 4h11a1 1 0 0 1 1 1v15l-4-3H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8.5 8.5h6M8.5 12h4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  file: 'M7 4h7l4 4v12H7zM14 4v4h4',
  pen: 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1zM14 7l3 3',
  undo: 'M9 14l-4-4 4-4M5 10h9a5 5 0 0 1 0 10h-3',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.7}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
)
