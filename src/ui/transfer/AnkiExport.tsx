import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { localDate } from '../../app/backups.ts'
import { ankiFile } from '../../app/transfer/anki-file.ts'
import { download } from '../../app/transfer/download.ts'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './TransferScreen.module.css'
import { useWork } from './use-work.ts'

export const AnkiExport = () => {
  const { t } = useTranslation('transfer')
  const { words: store, settings } = useServices()
  const words = useStore(store.words)
  const complete = useStore(store.complete)
  const { busy, failure, run } = useWork()
  const make = () =>
    run(async () => {
      const now = Date.now()
      const file = await ankiFile(words ?? [], await store.log(0), now, settings.get().cardReading)
      download(file, `gyeot-${localDate(now)}.apkg`)
    })
  return (
    <>
      <p>{t('ankiBody')}</p>
      <div className={styles.actions}>
        <Button disabled={busy || !complete || words?.length === 0} onClick={make}>
          {t('makeAnki')}
        </Button>
      </div>
      <p role="status">{busy ? t('working') : words?.length === 0 ? t('noWords') : ''}</p>
      {failure && <FailureMessage failure={failure} />}
    </>
  )
}
