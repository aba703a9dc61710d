import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Screen.module.css'

interface ScreenProps {
  title: string
  /** Stands at the end of the title's line. */
  action?: ReactNode
  children: ReactNode
}

/** A screen of the shell: one column under a title, which also names the browser's tab. */
export const Screen = ({ title, action, children }: ScreenProps) => {
  useDocumentTitle(title)
  return (
    <main id="content" className={styles.screen} tabIndex={-1}>
      <div className={styles.head}>
        <h1>{title}</h1>
        {action}
      </div>
      {children}
    </main>
  )
}

export const useDocumentTitle = (title: string): void => {
  const { t } = useTranslation('shell')
  const appName = t('appName')
  useEffect(() => {
    document.title = title === '' ? appName : `${title} · ${appName}`
  }, [title, appName])
}
