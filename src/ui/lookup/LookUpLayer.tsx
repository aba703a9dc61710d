import { type RefObject, useEffect, useState } from 'react'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { lookUp } from '../../gloss/look-up.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import type { WordWalk } from '../reader/use-word-walk.ts'
import { LookUpCard } from './LookUpCard.tsx'
import styles from './LookUpLayer.module.css'
import { LookUpPopup } from './LookUpPopup.tsx'
import { useLookUp } from './use-look-up.ts'

interface LookUpLayerProps {
  article: RefObject<HTMLElement | null>
  stored: StoredArticle
  /** The article's texts and their glosses, the title first. */
  texts: readonly string[]
  blocks: readonly GlossedBlock[]
  walk: WordWalk
}

/** The dictionary over an article. Apart from the reader, so that a tap draws the pop-up and not the article anew. */
export const LookUpLayer = ({ article, stored, texts, blocks, walk }: LookUpLayerProps) => {
  const { open, close } = useLookUp(article, blocks, walk.focusWord)
  if (!open) return <WarmUp stored={stored} text={texts[1] ?? ''} block={blocks[1]} />
  return (
    <LookUpPopup
      open={open}
      stored={stored}
      text={texts[open.block] ?? ''}
      onWalk={walk.walk}
      onClose={close}
    />
  )
}

let isWarm = false

/**
 * Draws a card once, out of sight, when the browser has nothing else to do: the first tap would otherwise pay
 * for the first run of this code and the first use of its letters, and be twice as slow as the next.
 */
const WarmUp = ({
  stored,
  text,
  block,
}: {
  stored: StoredArticle
  text: string
  block: GlossedBlock | undefined
}) => {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (isWarm) return
    // Safari has no idle callbacks.
    const wait = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 300))
    const cancel = window.cancelIdleCallback ?? window.clearTimeout
    const waiting = wait(() => {
      isWarm = true
      setDrawn(true)
    })
    return () => cancel(waiting)
  }, [])
  useEffect(() => {
    if (!drawn) return
    const frame = requestAnimationFrame(() => setDrawn(false))
    return () => cancelAnimationFrame(frame)
  }, [drawn])
  const first = block?.sentences[0]?.tokens[0]
  const found = drawn && block && first ? lookUp(block, first) : null
  if (!found) return null
  return (
    <div className={styles.warmUp} inert>
      <LookUpCard lookUp={found} stored={stored} text={text} onClose={() => setDrawn(false)} />
    </div>
  )
}
