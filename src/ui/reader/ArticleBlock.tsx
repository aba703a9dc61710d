import { memo } from 'react'
import type { BlockKind } from '../../article/article.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import styles from './ArticleBlock.module.css'
import { BlockText } from './BlockText.tsx'
import { GlossList } from './GlossList.tsx'

/** Where glosses stand: in the margin, in a list beneath each block, or above the words. */
export type GlossLayout = 'margin' | 'list' | 'ruby'

interface ArticleBlockProps {
  kind: BlockKind
  text: string
  index: number
  block: GlossedBlock | null
  shown: readonly number[]
  layout: GlossLayout
  spoken: boolean
}

const ELEMENTS = {
  paragraph: 'p',
  heading: 'h2',
  caption: 'p',
  quote: 'blockquote',
  'list-item': 'p',
} as const satisfies Record<BlockKind, string>

export const ArticleBlock = memo(({ kind, text, index, block, shown, layout, spoken }: ArticleBlockProps) => {
  const Element = ELEMENTS[kind]
  return (
    <>
      <Element className={styles[kind]} data-block={index}>
        <BlockText
          text={text}
          block={block}
          index={index}
          shown={shown}
          ruby={layout === 'ruby'}
          spoken={spoken}
        />
      </Element>
      {layout === 'list' && block && <GlossList block={block} index={index} shown={shown} spoken={spoken} />}
    </>
  )
})
