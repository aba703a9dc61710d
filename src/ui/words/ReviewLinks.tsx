import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import buttonStyles from '../parts/Button.module.css'
import { useServices } from '../parts/services-context.ts'
import styles from './ReviewLinks.module.css'

/** The way to today's review, and to the figures. */
export const ReviewLinks = () => {
  const { t } = useTranslation('words')
  const { review, words, backups } = useServices()
  const { reviews, learning, fresh } = useStore(review.session)
  const all = useStore(words.words)
  const reminder = useStore(backups.reminder)
  useEffect(() => {
    // A failure shows a notice of its own.
    if (all) void review.count()
  }, [review, all])
  const count = reviews + learning + fresh
  return (
    <div className={styles.links}>
      <Link
        href={ROUTES.review}
        className={`${buttonStyles.button} ${count > 0 ? buttonStyles.primary : buttonStyles.plain}`}
      >
        {count > 0 ? t('reviewCount', { count }) : t('reviewNone')}
      </Link>
      <Link href={ROUTES.figures} className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {t('figures')}
      </Link>
      {reminder && (
        <Link href={ROUTES.transfer} className={styles.reminder}>
          {t('backupReminder')}
        </Link>
      )}
    </div>
  )
}
