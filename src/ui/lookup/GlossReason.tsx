import { useTranslation } from 'react-i18next'
import { type Gloss, rivalSense } from '../../gloss/gloss.ts'
import styles from './GlossReason.module.css'

/** Why this sense stands here, or that it is in doubt, and where the gloss comes from. */
export const GlossReason = ({ gloss }: { gloss: Gloss }) => {
  const { t } = useTranslation('lookup')
  const { reason, source, guess } = gloss
  const words = reason.kind === 'cue' ? reason.words.map((word) => word.replaceAll('-', ' ')).join(', ') : ''
  const why = t(`reason.${reason.kind}`, { words })
  return (
    <p className={styles.why}>
      <span>{guess ? t('guess') : rivalSense(gloss) ? t('either') : why}</span>
      <span className={styles.source}>{t(`source.${source}`)}</span>
    </p>
  )
}
