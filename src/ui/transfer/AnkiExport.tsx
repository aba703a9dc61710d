import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { localDate } from '../../app/backups.ts'
import { ankiFile } from '../../app/transfer/anki-file.ts'
import { download } from '../../app/transfer/download.ts'
import { partOf } from '../../storage/long-work.ts'
import { Button } from '../parts/Button.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './TransferScreen.module.css'
import { useWork } from './use-work.ts'
import { WorkStatus } from './WorkStatus.tsx'

/** What of the work is reading the log. */
const LOG_SHARE = 0.2

export const AnkiExport = () => {
  const { t } = useTranslation('transfer')
  const { words: store, settings } = useServices()
  const words = useStore(store.words)
  const complete = useStore(store.complete)
  const work = useWork()
  const make = () =>
    work.run(async (watched) => {
      const now = Date.now()
      const log = await store.log(0, partOf(watched, 0, LOG_SHARE))
      const rest = partOf(watched, LOG_SHARE, 1)
      const file = await ankiFile(words ?? [], log, now, settings.get().cardReading, rest)
      download(file, `gyeot-${localDate(now)}.apkg`)
    })
  return (
    <>
      <p>{t('ankiBody')}</p>
      <div className={styles.actions}>
        <Button disabled={work.busy || !complete || words?.length === 0} onClick={make}>
          {t('makeAnki')}
        </Button>
      </div>
      <WorkStatus work={work} done={words?.length === 0 ? t('noWords') : ''} />
    </>
  )
}
