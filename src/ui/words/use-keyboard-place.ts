import { type RefObject, useEffect, useRef } from 'react'
import type { SavedWord } from '../../vocabulary/saved-word.ts'

/** A word that is being removed, and where it stands. */
export interface RemovedRow {
  readonly id: string
  readonly index: number
}

/**
 * Keeps the keyboard in the list when what it was on goes: after a removed word comes the next one, after the
 * selection's own bar the list.
 */
export const useKeyboardPlace = (
  list: RefObject<HTMLElement | null>,
  removed: RefObject<RemovedRow | null>,
  words: readonly SavedWord[],
  selected: number,
): void => {
  const selectedBefore = useRef(0)
  useEffect(() => {
    const lost = document.activeElement === document.body
    const row = removed.current
    if (row && !words.some(({ id }) => id === row.id)) {
      removed.current = null
      const place = Math.min(row.index, words.length - 1)
      const next = list.current?.querySelector<HTMLElement>(`[data-index="${place}"] [data-remove]`)
      if (lost) (next ?? list.current)?.focus({ preventScroll: true })
    } else if (lost && selectedBefore.current > 0 && selected === 0) {
      list.current?.focus({ preventScroll: true })
    }
    selectedBefore.current = selected
  }, [list, removed, words, selected])
}
