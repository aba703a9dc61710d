import { useSyncExternalStore } from 'react'

/** As in the stylesheets: below this there is no room for a margin beside the text. */
const NARROW = '(max-width: 720px)'

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
