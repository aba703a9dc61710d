import { useTranslation } from 'react-i18next'
import type { Gloss } from '../../gloss/gloss.ts'
import styles from './GlossReason.module.css'

/** Why this sense stands here, and where the gloss comes from. */
export const GlossReason = ({ gloss: { reason, source, guess } }: { gloss: Gloss }) => {
  const { t } = useTranslation('lookup')
  const words = reason.kind === 'cue' ? reason.words.map((word) => word.replaceAll('-', ' ')).join(', ') : ''
  return (
    <p className={styles.why}>
      <span>{guess ? t('guess') : t(`reason.${reason.kind}`, { words })}</span>
      <span className={styles.source}>{t(`source.${source}`)}</span>
    </p>
  )
}
