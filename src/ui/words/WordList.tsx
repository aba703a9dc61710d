import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './WordList.module.css'
import { WordRow } from './WordRow.tsx'

interface WordListProps {
  words: readonly SavedWord[]
  selected: ReadonlySet<string>
  onSelect: (id: string, selected: boolean) => void
}

/** CSS pixels; the true height is measured when a row is drawn. */
const USUAL_HEIGHT = 150

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
  const rows = useWindowVirtualizer({
    count: words.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (at) => words[at]?.id ?? at,
    overscan: 3,
    scrollMargin: top,
  })
  return (
    <ul ref={list} className={styles.list} style={{ height: rows.getTotalSize() }}>
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
                onRemove={() => void store.remove([word])}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}
