import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { type TabStop, tabStopIn } from './tab-stop.ts'
import { type Step, wordBeside, wordOf } from './word-elements.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
}

export interface WordWalk {
  /** Focuses a word, from where the arrow keys then go on. */
  readonly focusWord: (word: HTMLElement) => void
  /** Carries focus to the word a step away and gives it; `null` at the article's edge. */
  readonly walk: (from: HTMLElement, key: string) => HTMLElement | null
}

/** One word of the article is a tab stop; arrow keys carry it from word to word. */
export const useWordWalk = (article: RefObject<HTMLElement | null>, enabled: boolean): WordWalk => {
  const stop = useRef<TabStop | null>(null)

  useEffect(() => {
    const root = article.current
    if (!root || !enabled) return
    const tabStop = tabStopIn(root)
    stop.current = tabStop
    const keep = () => tabStop.keep()
    keep()
    // Words are drawn anew when the glosses arrive.
    const watching = new MutationObserver(keep)
    watching.observe(root, { childList: true, subtree: true })
    const focused = (event: FocusEvent) => {
      const word = wordOf(event.target)
      if (word) tabStop.keep(word)
    }
    const pointed = (event: PointerEvent) => {
      const word = wordOf(event.target)
      if (word) tabStop.press(word)
    }
    root.addEventListener('focusin', focused)
    root.addEventListener('pointerdown', pointed)
    document.addEventListener('pointerup', tabStop.release)
    document.addEventListener('pointercancel', tabStop.release)
    return () => {
      stop.current = null
      tabStop.clear()
      watching.disconnect()
      root.removeEventListener('focusin', focused)
      root.removeEventListener('pointerdown', pointed)
      document.removeEventListener('pointerup', tabStop.release)
      document.removeEventListener('pointercancel', tabStop.release)
    }
  }, [article, enabled])

  const focusWord = useCallback((word: HTMLElement) => stop.current?.focus(word), [])
  const walk = useCallback(
    (from: HTMLElement, key: string) => {
      const step = STEPS[key]
      const next = step && article.current && wordBeside(article.current, from, step)
      if (!next) return null
      focusWord(next)
      next.scrollIntoView({ block: 'nearest' })
      return next
    },
    [article, focusWord],
  )

  useEffect(() => {
    const root = article.current
    if (!root || !enabled) return
    const pressed = (event: KeyboardEvent) => {
      const word = wordOf(event.target)
      if (!word || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (walk(word, event.key)) event.preventDefault()
    }
    root.addEventListener('keydown', pressed)
    return () => root.removeEventListener('keydown', pressed)
  }, [article, enabled, walk])

  return useMemo(() => ({ focusWord, walk }), [focusWord, walk])
}
