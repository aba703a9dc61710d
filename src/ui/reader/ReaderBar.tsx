import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { printPath, ROUTES } from '../../app/routes.ts'
import { Icon } from '../parts/Icon.tsx'
import { LevelControl } from '../parts/LevelControl.tsx'
import { useServices } from '../parts/services-context.ts'
import { DisplayMenu } from './DisplayMenu.tsx'
import styles from './ReaderBar.module.css'

/** The reader's own bar: the page's two buttons, the level, and how it looks. */
export const ReaderBar = ({ id, readings }: { id: string; readings: boolean }) => {
  const { t } = useTranslation('reader')
  const { settings, change } = useServices()
  const { dictionaryOn } = useStore(settings)
  return (
    <header className={styles.bar}>
      <Link href={ROUTES.library} className={styles.back} aria-label={t('backToLibrary')}>
        <Icon name="back" />
        <span lang="ko" aria-hidden="true">
          곁
        </span>
      </Link>
      <div className={styles.level}>
        <LevelControl />
      </div>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={dictionaryOn}
        onClick={() => change({ dictionaryOn: !dictionaryOn })}
      >
        {t('dictionary')}
      </button>
      <Link href={printPath(id)} className={`${styles.tool} ${styles.link}`}>
        {t('print')}
      </Link>
      <DisplayMenu className={styles.tool} readings={readings} />
    </header>
  )
}
