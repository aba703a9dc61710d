import { useEffect, useState } from 'react'
import { measureAfterPaint } from '../../app/timing.ts'
import { asFailure, Failure } from '../../article/failure.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { useServices } from '../parts/services-context.ts'

export interface ReadingState {
  readonly stored: StoredArticle | null
  /** A block for each of the article's texts, the title first; `null` until they are glossed. */
  readonly blocks: readonly GlossedBlock[] | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/** Opens an article: its text first, its glosses as soon as they are there. */
export const useReading = (id: string): ReadingState => {
  const { reading, corrections } = useServices()
  const [stored, setStored] = useState<StoredArticle | null>(null)
  const [blocks, setBlocks] = useState<readonly GlossedBlock[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try
  useEffect(() => {
    const leaving = new AbortController()
    const start = performance.now()
    const open = async () => {
      try {
        const article = await reading.open(id)
        if (leaving.signal.aborted) return
        if (!article) throw new Failure('article-missing')
        setStored(article)
        const glossed = await reading.gloss(id, article.article, leaving.signal)
        if (leaving.signal.aborted) return
        setBlocks(glossed)
        measureAfterPaint('article-open', start)
      } catch (error) {
        if (!leaving.signal.aborted) setFailure(asFailure(error))
      }
    }
    setFailure(null)
    // Every outcome ends in a state.
    void open()
    return () => leaving.abort()
  }, [id, reading, attempt])

  // A correction, made here or in another tab, stands in the text at once.
  useEffect(() => {
    if (!stored || !blocks) return
    const leaving = new AbortController()
    const stop = corrections.all.listen(() => {
      reading.gloss(id, stored.article, leaving.signal).then(setBlocks, () => {
        // Left meanwhile, or storage failed: the correction shows at the next visit.
      })
    })
    return () => {
      leaving.abort()
      stop()
    }
  }, [id, stored, blocks, reading, corrections])

  return { stored, blocks, failure, retry: () => setAttempt((count) => count + 1) }
}
