import { useStore } from '@nanostores/react'
import { type RefObject, useLayoutEffect, useMemo } from 'react'
import type { LanguageCode } from '../../article/article.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import type { StatusOf } from '../../gloss/known-words.ts'
import { statusOf, wordId } from '../../vocabulary/saved-word.ts'
import { useServices } from '../parts/services-context.ts'

/** What the reader has decided about an article's words. A new function at every change. */
export const useStatusOf = (language: LanguageCode): StatusOf => {
  const byId = useStore(useServices().words.byId)
  return useMemo(
    () =>
      ({ headword, kind }) => {
        const word = byId.get(wordId(language, headword, kind))
        return word ? statusOf(word) : null
      },
    [byId, language],
  )
}

/**
 * Sets `data-status` on the words that are being learnt. On the elements themselves, as in use-marking.ts, so
 * that saving a word doesn't draw the article anew.
 * @param shown what is drawn beside the text; a change of it draws words anew, which then want their mark
 */
export const useStatusMarks = (
  article: RefObject<HTMLElement | null>,
  blocks: readonly GlossedBlock[] | null,
  statusOf: StatusOf,
  shown: unknown,
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `shown`
  useLayoutEffect(() => {
    const root = article.current
    if (!root || !blocks) return
    const marked: HTMLElement[] = []
    blocks.forEach((block, at) => {
      const learning = block.glosses.filter(({ entry }) => {
        const status = statusOf(entry)
        return status === 'new' || status === 'learning'
      })
      if (learning.length === 0) return
      const spans = learning.flatMap((gloss) => gloss.spans)
      for (const word of root.querySelectorAll<HTMLElement>(`[data-block="${at}"] [data-word]`)) {
        const start = Number(word.dataset.word)
        if (!spans.some((span) => start >= span.start && start < span.end)) continue
        word.dataset.status = 'learning'
        marked.push(word)
      }
    })
    return () => {
      for (const word of marked) delete word.dataset.status
    }
  }, [article, blocks, statusOf, shown])
}
