import { useTranslation } from 'react-i18next'
import styles from './App.module.css'

/** Stands in for a screen that is on its way. */
export const Loading = () => {
  const { t } = useTranslation('shell')
  return (
    <main id="content" className={styles.loading} aria-busy="true">
      <p role="status">{t('loading')}</p>
    </main>
  )
}
