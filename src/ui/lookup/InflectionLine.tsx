import { useTranslation } from 'react-i18next'
import { overlaps, type Span } from '../../article/article.ts'
import type { Sentence } from '../../language/language.ts'
import styles from './InflectionLine.module.css'

interface InflectionLineProps {
  span: Span
  sentence: Sentence | null
  language: string
}

/** What inflection adds to the word that was asked about, piece by piece: 사역 + 수동 + 진행 + 과거. */
export const InflectionLine = ({ span, sentence, language }: InflectionLineProps) => {
  const { t } = useTranslation('lookup')
  const inflected = sentence?.tokens.filter((token) => overlaps(token, span) && token.inflections) ?? []
  if (inflected.length === 0) return null
  return (
    <dl className={styles.inflections} aria-label={t('grammar')}>
      {inflected.map(({ start, surface, inflections = [] }) => (
        <div key={start}>
          <dt lang={language}>{surface}</dt>
          <dd>{inflections.map((inflection) => t(`inflection.${inflection}`)).join(' + ')}</dd>
        </div>
      ))}
    </dl>
  )
}
