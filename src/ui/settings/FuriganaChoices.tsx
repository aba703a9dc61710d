import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { FURIGANA, FURIGANA_GRADES } from '../../app/settings.ts'
import { useServices } from '../parts/services-context.ts'
import { Choice } from './Choice.tsx'

const LABELS = {
  all: 'furiganaAll',
  above: 'furiganaAbove',
  tap: 'furiganaTap',
  none: 'furiganaNone',
} as const

/** Which kanji carry their reading. */
export const FuriganaChoices = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useServices()
  const { furigana, furiganaGrade } = useStore(settings)
  return (
    <>
      <Choice
        label={t('furigana')}
        value={furigana}
        options={FURIGANA.map((value) => ({ value, label: t(LABELS[value]) }))}
        onChange={(value) => change({ furigana: value })}
      />
      {furigana === 'above' && (
        <Choice
          label={t('furiganaGrade')}
          value={String(furiganaGrade)}
          options={FURIGANA_GRADES.map((grade) => ({
            value: String(grade),
            label: grade === 6 ? t('furiganaGradeBeyond') : t('furiganaGradeAbove', { grade }),
          }))}
          onChange={(value) =>
            change({
              furiganaGrade: FURIGANA_GRADES.find((grade) => String(grade) === value) ?? furiganaGrade,
            })
          }
        />
      )}
    </>
  )
}
