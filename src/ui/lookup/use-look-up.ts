import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { Span } from '../../article/article.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { type LookUp, lookUp } from '../../gloss/look-up.ts'
import { placeOf, wordAt, wordOf, wordOfNote } from '../reader/word-elements.ts'
import { selectedWords } from './selected-words.ts'

/** What the pop-up shows, and where. */
export interface OpenLookUp {
  /** Place among the article's texts. */
  readonly block: number
  readonly lookUp: LookUp
  /** The word that was asked about; focus goes back to it. */
  readonly word: HTMLElement
  /** Where a phone's sheet leaves the word in sight. */
  readonly dock: 'top' | 'bottom'
  /** Opened by a key: focus goes into the pop-up. */
  readonly byKey: boolean
  /** When it was asked for, on the page's clock, milliseconds. */
  readonly askedAt: number
}

export interface LookUpControl {
  readonly open: OpenLookUp | null
  readonly close: () => void
}

/** A touch selection is dragged by its handles; this long after the last move it is taken as meant. Milliseconds. */
const SELECTION_RESTS = 450

/** At the foot of the screen, where thumbs are, unless the word itself stands in the lower half. */
const dockFor = (word: HTMLElement): OpenLookUp['dock'] =>
  word.getBoundingClientRect().bottom > window.innerHeight * 0.52 ? 'top' : 'bottom'

/**
 * Opens the pop-up by a tap, a click, Enter, or a drag over several words; closes it by Escape or a press
 * elsewhere. Works by the words' own elements, so that no word needs a handler.
 */
export const useLookUp = (
  article: RefObject<HTMLElement | null>,
  blocks: readonly GlossedBlock[],
  focusWord: (word: HTMLElement) => void,
): LookUpControl => {
  const [open, setOpen] = useState<OpenLookUp | null>(null)

  const ask = useCallback(
    (word: HTMLElement, span: Span | null, byKey: boolean, askedAt: number) => {
      const { block, start } = placeOf(word)
      const glossed = blocks[block]
      const found = glossed && lookUp(glossed, span ?? { start, end: start + 1 })
      // Measured before anything is drawn, while the layout is still known.
      if (found) setOpen({ block, lookUp: found, word, dock: dockFor(word), byKey, askedAt })
    },
    [blocks],
  )

  const close = useCallback(() => {
    if (open) focusWord(open.word)
    setOpen(null)
  }, [open, focusWord])

  // An open pop-up goes along with the word that the arrow keys walk to.
  useEffect(() => {
    const root = article.current
    if (!root || !open) return
    const focused = (event: FocusEvent) => {
      const word = wordOf(event.target)
      if (word && word !== open.word) ask(word, null, false, event.timeStamp)
    }
    root.addEventListener('focusin', focused)
    return () => root.removeEventListener('focusin', focused)
  }, [article, open, ask])

  useEffect(() => {
    const root = article.current
    if (!root) return
    let touching = false
    let resting: ReturnType<typeof setTimeout> | undefined
    const askSelection = (askedAt: number): boolean => {
      const selected = selectedWords(root)
      const word = selected && wordAt(root, { block: selected.block, start: selected.start })
      if (!selected || !word) return false
      ask(word, { start: selected.start, end: selected.end }, false, askedAt)
      return true
    }
    const clicked = (event: MouseEvent) => {
      if (askSelection(event.timeStamp)) return
      const word = wordOf(event.target) ?? wordOfNote(root, event.target)
      if (!word) return
      ask(word, null, false, event.timeStamp)
      focusWord(word)
    }
    const pressed = (event: KeyboardEvent) => {
      const word = wordOf(event.target)
      if (!word || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      ask(word, null, true, event.timeStamp)
    }
    const pointed = (event: PointerEvent) => {
      touching = event.pointerType === 'touch'
    }
    const selectionChanged = () => {
      clearTimeout(resting)
      if (touching) resting = setTimeout(() => askSelection(performance.now()), SELECTION_RESTS)
    }
    root.addEventListener('click', clicked)
    root.addEventListener('keydown', pressed)
    root.addEventListener('pointerdown', pointed)
    document.addEventListener('selectionchange', selectionChanged)
    return () => {
      clearTimeout(resting)
      root.removeEventListener('click', clicked)
      root.removeEventListener('keydown', pressed)
      root.removeEventListener('pointerdown', pointed)
      document.removeEventListener('selectionchange', selectionChanged)
    }
  }, [article, ask, focusWord])

  return useMemo(() => ({ open, close }), [open, close])
}
