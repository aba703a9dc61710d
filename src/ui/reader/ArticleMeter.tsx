import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { articleTexts } from '../../article/article.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { knownWords } from '../../gloss/known-words.ts'
import { sentenceAt } from '../../gloss/look-up.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { wordFrom } from '../lookup/word-from.ts'
import { formatShare } from '../parts/formats.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './ArticleMeter.module.css'
import { useStatusOf } from './use-word-statuses.ts'

interface ArticleMeterProps {
  stored: StoredArticle
  blocks: readonly GlossedBlock[]
  /** How many glosses stand beside the text. */
  shown: number
}

/** How much of the article the reader knows, and the way to say that the rest is known too. */
export const ArticleMeter = ({ stored, blocks, shown }: ArticleMeterProps) => {
  const { t, i18n } = useTranslation('reader')
  const { settings, words } = useServices()
  const level = useStore(settings).levels[stored.article.language]
  const complete = useStore(words.complete)
  const statusOf = useStatusOf(stored.article.language)
  const figures = useMemo(() => knownWords(blocks, level, statusOf), [blocks, level, statusOf])
  const { fresh, knownShare } = figures
  const markRest = () => {
    const texts = articleTexts(stored.article)
    const now = Date.now()
    const rest = fresh.map(({ gloss, block }) =>
      wordFrom({
        gloss,
        ipa: null,
        text: texts[block] ?? '',
        sentence: sentenceAt(blocks[block], gloss),
        stored,
        standing: 'known',
        now,
      }),
    )
    // A failure shows a notice of its own.
    void words.mark(rest, 'article-known')
  }
  return (
    <>
      <span>{t('meterWords', { count: figures.words })}</span>
      <span>
        {t('meterKnown')} <b>{formatShare(knownShare, i18n.language)}</b>
      </span>
      <span>
        {t('meterFresh')} <b>{complete ? fresh.length : '…'}</b>
      </span>
      <span>
        {t('meterGlossed')} <b>{shown}</b>
      </span>
      {complete && fresh.length > 0 && (
        <button type="button" className={styles.rest} title={t('markRestHelp')} onClick={markRest}>
          {t('markRest')}
        </button>
      )}
    </>
  )
}
