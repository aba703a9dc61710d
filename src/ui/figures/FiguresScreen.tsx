import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answersByDay, dueByDay, retentionByWeek, statusByWeek } from '../../vocabulary/figures.ts'
import type { ReviewEntry } from '../../vocabulary/review-card.ts'
import { dayAfter, studyDayOf } from '../../vocabulary/study-day.ts'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { Calendar } from './Calendar.tsx'
import { DueChart } from './DueChart.tsx'
import styles from './FiguresScreen.module.css'
import { RetentionChart } from './RetentionChart.tsx'
import { StatusChart } from './StatusChart.tsx'

const DAYS_AHEAD = 30
const WEEKS = 26

/** A reader's words in four plots, each with its figures said in a line for those who don't see it. */
const FiguresScreen = () => {
  const { t } = useTranslation('figures')
  const { words: store, settings } = useServices()
  const words = useStore(store.words)
  const { dayStart } = useStore(settings)
  const entries = useLog(dayStart)
  useEffect(() => {
    // A failure shows a notice of its own.
    void store.refresh()
  }, [store])
  const today = useMemo(() => studyDayOf(Date.now(), dayStart), [dayStart])
  const all = words ?? []
  return (
    <Screen title={t('title')}>
      {words && entries && (
        <div className={styles.figures}>
          <DueChart days={dueByDay(all, today, DAYS_AHEAD, dayStart)} />
          <RetentionChart weeks={retentionByWeek(entries, today, 12, dayStart)} />
          <StatusChart weeks={statusByWeek(all, entries, today, WEEKS, dayStart)} />
          <Calendar days={answersByDay(entries, today, WEEKS * 7, dayStart)} />
        </div>
      )}
    </Screen>
  )
}

const useLog = (dayStart: number): readonly ReviewEntry[] | null => {
  const { words } = useServices()
  const [entries, setEntries] = useState<readonly ReviewEntry[] | null>(null)
  useEffect(() => {
    const since = dayAfter(studyDayOf(Date.now(), dayStart), -WEEKS * 7, dayStart).start
    let left = false
    words.log(since).then(
      (log) => !left && setEntries(log),
      () => !left && setEntries([]),
    )
    return () => {
      left = true
    }
  }, [words, dayStart])
  return entries
}

export default FiguresScreen
