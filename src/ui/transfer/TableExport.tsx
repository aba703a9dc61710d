import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDate } from '../../app/backups.ts'
import { download } from '../../app/transfer/download.ts'
import { COLUMNS, type Column, type TableFormat, writeTable } from '../../app/transfer/word-table.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './TransferScreen.module.css'
import { useWork } from './use-work.ts'
import { WorkStatus } from './WorkStatus.tsx'

const USUAL: readonly Column[] = ['headword', 'gloss', 'sentence', 'source']

export const TableExport = () => {
  const { t } = useTranslation('transfer')
  const { words: store } = useServices()
  const words = useStore(store.words) ?? []
  const complete = useStore(store.complete)
  const work = useWork()
  const [chosen, setChosen] = useState<ReadonlySet<Column>>(new Set(USUAL))
  const [format, setFormat] = useState<TableFormat>('csv')
  const [mark, setMark] = useState(true)
  const columns = COLUMNS.filter((column) => chosen.has(column))
  const toggle = (column: Column) => {
    const next = new Set(chosen)
    if (!next.delete(column)) next.add(column)
    setChosen(next)
  }
  const make = () =>
    work.run(async (watched) => {
      const type = format === 'csv' ? 'text/csv' : 'text/tab-separated-values'
      const file = new Blob([await writeTable(words, columns, format, mark, watched)], { type })
      download(file, `gyeot-${localDate(Date.now())}.${format}`)
    })
  return (
    <>
      <fieldset className={styles.columns}>
        <legend>{t('columnsLegend')}</legend>
        {COLUMNS.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={chosen.has(column)} onChange={() => toggle(column)} />
            {t(`columns.${column}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Select
          label={t('format')}
          value={format}
          options={[
            ['csv', t('formats.csv')],
            ['tsv', t('formats.tsv')],
          ]}
          onChange={(value) => setFormat(value === 'tsv' ? 'tsv' : 'csv')}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={mark} onChange={() => setMark(!mark)} />
          {t('mark')}
        </label>
        <Button
          disabled={work.busy || !complete || words.length === 0 || columns.length === 0}
          onClick={make}
        >
          {t('makeTable')}
        </Button>
      </div>
      <WorkStatus work={work} done="" />
    </>
  )
}
