import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  COLUMNS,
  type Column,
  languageOf,
  type ReadTable,
  readTable,
  type TableWords,
  wordsInTable,
} from '../../app/transfer/word-table.ts'
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '../../article/language-code.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import { useServices } from '../parts/services-context.ts'
import { FileButton } from './FileButton.tsx'
import styles from './TransferScreen.module.css'
import { useWork } from './use-work.ts'
import { WorkStatus } from './WorkStatus.tsx'

/** Rows shown before anything is brought in. */
const PREVIEWED = 5
/** Rows that couldn't be read, told one by one up to here. */
const TOLD = 20

export const TableImport = () => {
  const { t } = useTranslation('transfer')
  const { words } = useServices()
  const work = useWork()
  const { busy, run } = work
  const [table, setTable] = useState<ReadTable | null>(null)
  const [language, setLanguage] = useState<LanguageCode>('en')
  const [columns, setColumns] = useState<readonly (Column | null)[]>([])
  const open = (file: File) =>
    run(async () => {
      setTable(null)
      const read = await readTable(file)
      setColumns(read.columns)
      setLanguage(languageOf(read))
      setTable(read)
    })
  const found = useMemo(
    () => table && wordsInTable(table, columns, language, Date.now()),
    [table, columns, language],
  )
  const bringIn = (wanted: TableWords) =>
    run(async (watched) => {
      await words.bringIn(wanted.words, watched)
      setTable(null)
    })
  return (
    <>
      <p>{t('importBody')}</p>
      <div className={styles.actions}>
        <FileButton
          label={t('openTable')}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          disabled={busy}
          onFile={open}
        />
      </div>
      <WorkStatus work={work} done="" />
      {table && found && (
        <>
          <Preview
            table={table}
            columns={columns}
            onColumn={(at, column) => setColumns(columns.with(at, column))}
          />
          <Select
            label={t('language')}
            value={language}
            options={LANGUAGE_CODES.map((code) => [code, t(`languages.${code}`)])}
            onChange={(value) => {
              if (isLanguageCode(value)) setLanguage(value)
            }}
          />
          <p role="status">
            {columns.includes('headword') ? t('found', { count: found.words.length }) : t('needHeadword')}
          </p>
          {columns.includes('headword') && <Broken broken={found.broken} />}
          <div className={styles.actions}>
            <Button
              look="primary"
              disabled={busy || !columns.includes('headword') || found.words.length === 0}
              onClick={() => bringIn(found)}
            >
              {t('bringIn')}
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => setTable(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

interface PreviewProps {
  table: ReadTable
  columns: readonly (Column | null)[]
  onColumn: (at: number, column: Column | null) => void
}

const Preview = ({ table, columns, onColumn }: PreviewProps) => {
  const { t } = useTranslation('transfer')
  const rows = table.rows.slice(table.headed ? 1 : 0, PREVIEWED + (table.headed ? 1 : 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too
    <section className={styles.scroller} tabIndex={0} aria-label={t('preview')}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns keep their places
              <th key={at} scope="col">
                <Select
                  label={t('columnOf', { number: at + 1 })}
                  value={column ?? 'none'}
                  options={[
                    ['none', t('leaveOut')],
                    ...COLUMNS.map((name) => [name, t(`columns.${name}`)] as const),
                  ]}
                  onChange={(value) => onColumn(at, COLUMNS.find((name) => name === value) ?? null)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above, of rows
            <tr key={row}>
              {columns.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at}>{cells[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Broken = ({ broken }: { broken: TableWords['broken'] }) => {
  const { t } = useTranslation('transfer')
  if (broken.length === 0) return null
  return (
    <div className={styles.broken}>
      <b>{t('brokenRows', { count: broken.length })}</b>
      <ul>
        {broken.slice(0, TOLD).map(({ row, why }) => (
          <li key={`${row} ${why}`}>{t(why === 'quotes' ? 'rowQuotes' : 'rowHeadword', { row })}</li>
        ))}
      </ul>
    </div>
  )
}
