import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { AnkiExport } from './AnkiExport.tsx'
import { BackupSection } from './BackupSection.tsx'
import { TableExport } from './TableExport.tsx'
import { TableImport } from './TableImport.tsx'
import styles from './TransferScreen.module.css'

/** Everything out and in: one backup file, Anki, tables. */
const TransferScreen = () => {
  const { t } = useTranslation('transfer')
  const { words } = useServices()
  useEffect(() => {
    // A failure shows a notice of its own.
    void words.refresh()
  }, [words])
  return (
    <Screen title={t('title')}>
      <section className={styles.group} aria-labelledby="backup">
        <h2 id="backup">{t('backup')}</h2>
        <BackupSection />
      </section>
      <section className={styles.group} aria-labelledby="anki">
        <h2 id="anki">{t('anki')}</h2>
        <AnkiExport />
      </section>
      <section className={styles.group} aria-labelledby="table">
        <h2 id="table">{t('table')}</h2>
        <TableExport />
      </section>
      <section className={styles.group} aria-labelledby="import-table">
        <h2 id="import-table">{t('importTable')}</h2>
        <TableImport />
      </section>
    </Screen>
  )
}

export default TransferScreen
