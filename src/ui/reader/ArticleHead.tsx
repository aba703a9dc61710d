import { useStore } from '@nanostores/react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { countWords, easyShare, totalWords } from '../../gloss/word-counts.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { formatShare } from '../parts/formats.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './ArticleHead.module.css'
import { BlockText } from './BlockText.tsx'

/** Words a learner reads in a minute, lookups and all. */
const WORDS_A_MINUTE = 120

interface ArticleHeadProps {
  stored: StoredArticle
  blocks: readonly GlossedBlock[] | null
  shown: readonly (readonly number[])[]
}

export const ArticleHead = memo(({ stored: { article }, blocks, shown }: ArticleHeadProps) => {
  const { t, i18n } = useTranslation('reader')
  const { level } = useStore(useServices().settings)
  const counts = useMemo(() => blocks && countWords(blocks), [blocks])
  const minutes = counts && Math.max(1, Math.round(totalWords(counts) / WORDS_A_MINUTE))
  return (
    <header className={styles.head}>
      {article.section && <p>{article.section.replaceAll(' > ', ' › ')}</p>}
      <h1 data-block={0}>
        <BlockText
          text={article.title}
          block={blocks?.[0] ?? null}
          index={0}
          shown={NONE}
          ruby={false}
          spoken={false}
        />
      </h1>
      <p className={styles.facts}>
        {article.byline && <span>{article.byline}</span>}
        {article.source && <span>{article.source}</span>}
        {minutes && <span lang={i18n.language}>{t('minutes', { count: minutes })}</span>}
      </p>
      {/* Keeps its line before the figures are there, so that the text below doesn't move. */}
      <p className={styles.meter} lang={i18n.language}>
        {counts && (
          <>
            <span>
              {t('meterEasy')} <b>{formatShare(easyShare(counts, level), i18n.language)}</b>
            </span>
            <span>
              {t('meterGlossed')} <b>{shown.reduce((sum, block) => sum + block.length, 0)}</b>
            </span>
          </>
        )}
      </p>
    </header>
  )
})

const NONE: readonly number[] = []
