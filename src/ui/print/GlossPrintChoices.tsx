import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { MARKS, NOTE_COLUMNS } from '../../app/print-choices.ts'
import { LEVELS } from '../../dictionary/entry.ts'
import { Button } from '../parts/Button.tsx'
import { useServices } from '../parts/services-context.ts'
import { Choice, Toggle } from '../settings/Choice.tsx'

interface GlossPrintChoicesProps {
  hasPicks: boolean
  onForgetPicks: () => void
}

/** Which words are glossed, and how that is shown. */
export const GlossPrintChoices = ({ hasPicks, onForgetPicks }: GlossPrintChoicesProps) => {
  const { t } = useTranslation('print')
  const { printing } = useServices()
  const { layout, level, firstOnly, marks, noteColumns } = useStore(printing.choices)
  return (
    <>
      <Choice
        label={t('level')}
        value={level === null ? 'mine' : `${level}`}
        options={[
          { value: 'mine', label: t('levelMine') },
          ...LEVELS.map((value) => ({ value: `${value}`, label: t('levelFrom', { level: value }) })),
        ]}
        onChange={(value) => printing.change({ level: LEVELS.find((known) => `${known}` === value) ?? null })}
      />
      <Toggle label={t('firstOnly')} on={firstOnly} onChange={(on) => printing.change({ firstOnly: on })} />
      {(layout === 'margin' || layout === 'word-check') && (
        <Choice
          label={t('marks')}
          value={marks}
          options={MARKS.map((value) => ({ value, label: t(`markNames.${value}`) }))}
          onChange={(value) => printing.change({ marks: value })}
        />
      )}
      {(layout === 'page-notes' || layout === 'word-check') && (
        <Choice
          label={t('noteColumns')}
          value={`${noteColumns}`}
          options={NOTE_COLUMNS.map((count) => ({
            value: `${count}` as const,
            label: t('columnCount', { count }),
          }))}
          onChange={(value) => {
            const columns = NOTE_COLUMNS.find((count) => `${count}` === value)
            if (columns) printing.change({ noteColumns: columns })
          }}
        />
      )}
      {hasPicks && (
        <Button look="quiet" onClick={onForgetPicks}>
          {t('forgetPicks')}
        </Button>
      )}
    </>
  )
}
