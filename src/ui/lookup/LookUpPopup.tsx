import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react-dom'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { measureAfterPaint } from '../../app/timing.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { LookUpCard } from './LookUpCard.tsx'
import styles from './LookUpPopup.module.css'
import type { OpenLookUp } from './use-look-up.ts'

interface LookUpPopupProps {
  open: OpenLookUp
  stored: StoredArticle
  /** The text of the block that was asked in. */
  text: string
  /** Takes an arrow key to the word a step away. */
  onWalk: (from: HTMLElement, key: string) => HTMLElement | null
  onClose: () => void
}

/** Room between the pop-up and the word or the window's edge. CSS pixels. */
const MARGIN = 8

/**
 * The pop-up: beside its word at a desk, a sheet at the edge of a phone's screen that leaves the word in
 * sight. It floats over the page and never moves the text.
 */
export const LookUpPopup = ({ open, stored, text, onWalk, onClose }: LookUpPopupProps) => {
  const { t } = useTranslation('lookup')
  const narrow = useNarrow()
  const popup = useRef<HTMLDivElement>(null)
  const { refs, floatingStyles } = useFloating({
    placement: 'bottom-start',
    strategy: 'absolute',
    open: !narrow,
    middleware: [
      offset({ mainAxis: MARGIN, alignmentAxis: -20 }),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty('--room', `${Math.max(180, availableHeight)}px`)
        },
      }),
    ],
    whileElementsMounted: narrow ? undefined : autoUpdate,
  })
  useLayoutEffect(() => refs.setReference(open.word), [refs, open.word])
  useEffect(() => measureAfterPaint('lookup-shown', open.askedAt), [open])
  useEffect(() => {
    if (open.byKey) popup.current?.focus({ preventScroll: true })
  }, [open])
  useMarkedWord(open)
  useCloseOutside(popup, onClose)

  // The keys go on walking the article while focus is in the pop-up itself.
  const pressed = (event: KeyboardEvent) => {
    if (event.target === popup.current && onWalk(open.word, event.key)) event.preventDefault()
  }
  const asked = text.slice(open.lookUp.span.start, open.lookUp.span.end)
  return (
    <div
      ref={(element) => {
        popup.current = element
        refs.setFloating(element)
      }}
      role="dialog"
      aria-label={t('label', { word: asked })}
      tabIndex={-1}
      className={styles.popup}
      data-dock={narrow ? open.dock : undefined}
      style={narrow ? undefined : floatingStyles}
      onKeyDown={pressed}
    >
      <LookUpCard
        key={`${open.block}-${open.lookUp.span.start}-${open.lookUp.span.end}`}
        lookUp={open.lookUp}
        stored={stored}
        text={text}
        onClose={onClose}
      />
    </div>
  )
}

/** Marks the words that were asked about as long as the pop-up is open. */
const useMarkedWord = ({ word, lookUp }: OpenLookUp): void => {
  useEffect(() => {
    const block = word.closest('[data-block]')
    const words = [...(block?.querySelectorAll<HTMLElement>('[data-word]') ?? [])].filter((element) => {
      const start = Number(element.dataset.word)
      return start >= lookUp.span.start && start < lookUp.span.end
    })
    for (const element of words) element.dataset.lookedUp = ''
    return () => {
      for (const element of words) delete element.dataset.lookedUp
    }
  }, [word, lookUp])
}

const useCloseOutside = (popup: { readonly current: HTMLElement | null }, onClose: () => void): void => {
  useEffect(() => {
    const pointed = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null
      // A press on another word opens that word instead; one press, not two.
      if (!target || popup.current?.contains(target) || target.closest('[data-word], [data-note]')) return
      onClose()
    }
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('pointerdown', pointed)
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('pointerdown', pointed)
      document.removeEventListener('keydown', pressed)
    }
  }, [popup, onClose])
}
