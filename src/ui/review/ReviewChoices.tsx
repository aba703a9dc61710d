import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { CARD_READINGS, DAY_STARTS, NEW_A_DAY, REVIEW_KINDS } from '../../app/settings.ts'
import { canListenTo } from '../../app/speech.ts'
import { LANGUAGE_CODES } from '../../article/language-code.ts'
import { Select } from '../parts/Select.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './ReviewChoices.module.css'

/** How cards ask, how many new ones a day, and when the day ends. */
export const ReviewChoices = () => {
  const { t, i18n } = useTranslation('review')
  const { settings, change, words } = useServices()
  const { reviewKind, newADay, dayStart, cardReading } = useStore(settings)
  const withReadings = useStore(words.words)?.some(({ reading }) => Boolean(reading)) ?? false
  const kinds = REVIEW_KINDS.filter(
    (kind) => kind !== 'listen' || LANGUAGE_CODES.some(canListenTo) || reviewKind === kind,
  )
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
      {withReadings && (
        <Select
          label={t('reading')}
          value={cardReading}
          options={CARD_READINGS.map((when) => [when, t(`readings.${when}`)])}
          onChange={(value) =>
            change({ cardReading: CARD_READINGS.find((when) => when === value) ?? 'back' })
          }
        />
      )}
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
