import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { printPath, ROUTES } from '../../app/routes.ts'
import type { LanguageCode } from '../../article/language-code.ts'
import { Icon } from '../parts/Icon.tsx'
import { LevelControl } from '../parts/LevelControl.tsx'
import { useServices } from '../parts/services-context.ts'
import { DisplayMenu } from './DisplayMenu.tsx'
import styles from './ReaderBar.module.css'

interface ReaderBarProps {
  id: string
  language: LanguageCode
  /** Whether the article's words have readings to show. */
  readings: boolean
}

/** The reader's own bar: the page's two buttons, the level, and how it looks. */
export const ReaderBar = ({ id, language, readings }: ReaderBarProps) => {
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
        <LevelControl language={language} />
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
      <DisplayMenu className={styles.tool} language={language} readings={readings} />
    </header>
  )
}
