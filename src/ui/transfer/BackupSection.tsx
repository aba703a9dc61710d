import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadBackup } from '../../app/backups.ts'
import { download } from '../../app/transfer/download.ts'
import { Button } from '../parts/Button.tsx'
import { formatDay } from '../parts/formats.ts'
import { useServices } from '../parts/services-context.ts'
import { FileButton } from './FileButton.tsx'
import styles from './TransferScreen.module.css'
import { useWork } from './use-work.ts'
import { WorkStatus } from './WorkStatus.tsx'

export const BackupSection = () => {
  const { t, i18n } = useTranslation('transfer')
  const { backups } = useServices()
  const last = useStore(backups.last)
  const work = useWork()
  const { busy, run } = work
  const [read, setRead] = useState<ReadBackup | null>(null)
  const [restored, setRestored] = useState(false)
  const make = () =>
    run(async (watched) => {
      const { file, name } = await backups.make(watched)
      download(file, name)
    })
  const open = (file: File) =>
    run(async (watched) => {
      setRead(null)
      setRestored(false)
      setRead(await backups.read(file, watched))
    })
  const restore = (chosen: ReadBackup) =>
    run(async (watched) => {
      await backups.restore(chosen, watched)
      setRead(null)
      setRestored(true)
    })
  return (
    <>
      <p>{t('backupBody')}</p>
      <p>{last === null ? t('neverBackup') : t('lastBackup', { day: formatDay(last, i18n.language) })}</p>
      <div className={styles.actions}>
        <Button look="primary" disabled={busy} onClick={make}>
          {t('makeBackup')}
        </Button>
        <FileButton label={t('openBackup')} accept=".gyeot" disabled={busy} onFile={open} />
      </div>
      <WorkStatus work={work} done={restored ? t('restored') : ''} />
      {read && (
        <RestoreSummary
          read={read}
          busy={busy}
          onRestore={() => restore(read)}
          onCancel={() => setRead(null)}
        />
      )}
    </>
  )
}

interface RestoreSummaryProps {
  read: ReadBackup
  busy: boolean
  onRestore: () => void
  onCancel: () => void
}

const STORES = ['articles', 'words', 'reviews', 'corrections'] as const
const WAYS = ['added', 'changed', 'removed'] as const

/** What will change, before it does. */
const RestoreSummary = ({ read, busy, onRestore, onCancel }: RestoreSummaryProps) => {
  const { t, i18n } = useTranslation('transfer')
  const { summary, settings, print, backup } = read
  const lines = STORES.flatMap((store) => {
    const ways = WAYS.filter((way) => summary[store][way] > 0)
    return ways.length === 0
      ? []
      : [{ store, text: ways.map((way) => t(way, { count: summary[store][way] })).join(', ') }]
  })
  const nothing = lines.length === 0 && !settings && !print
  return (
    <section className={styles.summary} aria-label={t('willChange')}>
      <h3>{t('willChange')}</h3>
      <p>{t('created', { day: formatDay(backup.created, i18n.language) })}</p>
      {nothing && <p>{t('noChange')}</p>}
      <dl>
        {lines.map(({ store, text }) => (
          <div key={store} style={{ display: 'contents' }}>
            <dt>{t(`stores.${store}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {settings && <p>{t('settingsToo')}</p>}
      {print && <p>{t('printToo')}</p>}
      <div className={styles.actions}>
        {!nothing && (
          <Button look="primary" disabled={busy} onClick={onRestore}>
            {t('restore')}
          </Button>
        )}
        <Button look="quiet" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  )
}
