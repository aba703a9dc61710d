import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import { useServices } from '../parts/services-context.ts'
import { type RemovedRow, useKeyboardPlace } from './use-keyboard-place.ts'
import styles from './WordList.module.css'
import { WordRow } from './WordRow.tsx'

interface WordListProps {
  words: readonly SavedWord[]
  selected: ReadonlySet<string>
  onSelect: (id: string, selected: boolean) => void
}

/** CSS pixels; the true height is measured when a row is drawn. */
const USUAL_HEIGHT = 150

/** Rows drawn beyond the screen's edges, so that scrolling meets them ready. */
const BEYOND = 3

/** Only the rows on and near the screen are drawn, so that fifty thousand words scroll as fifty do. */
export const WordList = ({ words, selected, onSelect }: WordListProps) => {
  const store = useServices().words
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above may change with the list
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (box) setTop(box.top + window.scrollY)
  }, [words, selected.size])
  // Of a new list the rows on the screen come first: a letter typed into the search shouldn't wait for the others.
  const [drawn, setDrawn] = useState<readonly SavedWord[] | null>(null)
  useEffect(() => startTransition(() => setDrawn(words)), [words])
  const rows = useWindowVirtualizer({
    count: words.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (at) => words[at]?.id ?? at,
    overscan: drawn === words ? BEYOND : 0,
    scrollMargin: top,
  })
  const removed = useRef<RemovedRow | null>(null)
  const remove = (word: SavedWord, index: number) => {
    removed.current = { id: word.id, index }
    // A failure shows a notice of its own.
    void store.remove([word])
  }
  useKeyboardPlace(list, removed, words, selected.size)
  return (
    <ul ref={list} tabIndex={-1} className={styles.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const word = words[index]
        return (
          word && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={words.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <WordRow
                word={word}
                selected={selected.has(word.id)}
                onSelect={(on) => onSelect(word.id, on)}
                onRemove={() => remove(word, index)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}
