import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { DAY_STARTS, NEW_A_DAY, REVIEW_KINDS } from '../../app/settings.ts'
import { canListenTo } from '../../app/speech.ts'
import { Select } from '../parts/Select.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './ReviewChoices.module.css'

/** How cards ask, how many new ones a day, and when the day ends. */
export const ReviewChoices = () => {
  const { t, i18n } = useTranslation('review')
  const { settings, change } = useServices()
  const { reviewKind, newADay, dayStart } = useStore(settings)
  const kinds = REVIEW_KINDS.filter((kind) => kind !== 'listen' || canListenTo('en') || reviewKind === kind)
  const hour = (value: number) =>
    new Intl.DateTimeFormat(i18n.language, { hour: 'numeric' }).format(new Date(2000, 0, 1, value))
  return (
    <div className={styles.choices}>
      <Select
        label={t('kind')}
        value={reviewKind}
        options={kinds.map((kind) => [kind, t(`kinds.${kind}`)])}
        onChange={(value) => change({ reviewKind: REVIEW_KINDS.find((kind) => kind === value) ?? 'mix' })}
      />
      <Select
        label={t('newADay')}
        value={String(newADay)}
        options={NEW_A_DAY.map((value) => [String(value), t('newADayValue', { value })])}
        onChange={(value) => change({ newADay: NEW_A_DAY.find((known) => String(known) === value) ?? 10 })}
      />
      <Select
        label={t('dayStart')}
        value={String(dayStart)}
        options={DAY_STARTS.map((value) => [String(value), t('dayStartValue', { hour: hour(value) })])}
        onChange={(value) => change({ dayStart: DAY_STARTS.find((known) => String(known) === value) ?? 4 })}
      />
    </div>
  )
}
