import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { ReadingPosition, StoredArticle } from '../../storage/schema.ts'
import { useServices } from '../parts/services-context.ts'

/** A moment of rest before the place is kept. Milliseconds. */
const RESTS = 700
/** Below the bar, where the eye is. CSS pixels. */
const TOP = 64

/** Goes to where the article was last left, and keeps the place while it is read. */
export const useReadingPosition = (article: RefObject<HTMLElement | null>, stored: StoredArticle): void => {
  const { reading } = useServices()
  const { id, position } = stored
  useLayoutEffect(() => {
    if (article.current && position) goTo(article.current, position)
  }, [article, position])

  useEffect(() => {
    const root = article.current
    if (!root) return
    let resting: ReturnType<typeof setTimeout> | undefined
    let last: ReadingPosition | null = null
    const keep = () => {
      clearTimeout(resting)
      last = positionIn(root) ?? last
      reading.keepPlace(id, last)
    }
    const scrolled = () => {
      clearTimeout(resting)
      resting = setTimeout(keep, RESTS)
    }
    keep()
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      clearTimeout(resting)
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [article, id, reading])
}

const blocksOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-block]')]

/** The first word below the bar; `null` where nothing is laid out. */
const positionIn = (root: HTMLElement): ReadingPosition | null => {
  const box = root.getBoundingClientRect()
  if (box.height === 0) return null
  const block = blocksOf(root).find((element) => element.getBoundingClientRect().bottom > TOP)
  if (!block) return null
  const word = [...block.querySelectorAll<HTMLElement>('[data-word]')].find(
    (element) => element.getBoundingClientRect().bottom > TOP,
  )
  const seen = window.innerHeight - box.top
  return {
    block: Number(block.dataset.block),
    offset: Number(word?.dataset.word ?? 0),
    share: Math.min(1, Math.max(0, window.scrollY === 0 ? 0 : seen / box.height)),
  }
}

const goTo = (root: HTMLElement, { block, offset }: ReadingPosition): void => {
  if (block === 0) return
  const element = root.querySelector<HTMLElement>(`[data-block="${block}"]`)
  const word = [...(element?.querySelectorAll<HTMLElement>('[data-word]') ?? [])].findLast(
    (candidate) => Number(candidate.dataset.word) <= offset,
  )
  const target = word ?? element
  if (target) window.scrollBy(0, target.getBoundingClientRect().top - TOP - 8)
}
