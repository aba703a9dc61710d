import { type RefObject, useEffect } from 'react'

/**
 * Pointing at a gloss, or focusing it, marks its words, and the other way round. The marks are set on the
 * elements themselves: drawing a long article anew at every move of the pointer would be felt.
 */
export const useMarking = (article: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const root = article.current
    if (!root) return
    let marked: Element[] = []
    const mark = (event: Event) => {
      const id = (event.target as Element).closest?.('[data-gloss]')?.getAttribute('data-gloss')
      for (const element of marked) element.removeAttribute('data-marked')
      marked = id ? [...root.querySelectorAll(`[data-gloss="${id}"]`)] : []
      for (const element of marked) element.setAttribute('data-marked', '')
    }
    root.addEventListener('pointerover', mark)
    root.addEventListener('pointerleave', mark)
    root.addEventListener('focusin', mark)
    return () => {
      root.removeEventListener('pointerover', mark)
      root.removeEventListener('pointerleave', mark)
      root.removeEventListener('focusin', mark)
    }
  }, [article])
}
