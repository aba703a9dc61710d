import { useTranslation } from 'react-i18next'
import type { DayCount } from '../../vocabulary/figures.ts'
import { formatDay } from '../parts/formats.ts'
import styles from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { WIDTH } from './scale.ts'

const LEFT = 30
const TOP = 24

/** A square a day, a column a week, darker the more was answered. */
export const Calendar = ({ days }: { days: readonly DayCount[] }) => {
  const { t, i18n } = useTranslation('figures')
  const first = days[0] ? weekdayOf(days[0].day.start) : 0
  const columns = Math.ceil((days.length + first) / 7)
  const cell = (WIDTH - LEFT) / columns
  const most = Math.max(1, ...days.map(({ count }) => count))
  const depth = (count: number) => (count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4)))
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const active = days.filter(({ count }) => count > 0).length
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'narrow' })
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short' })
  return (
    <Figure title={t('calendar')} summary={t('calendarSummary', { total, active })}>
      <svg viewBox={`0 0 ${WIDTH} ${TOP + cell * 7}`} aria-hidden="true">
        {[1, 3, 5].map((day) => (
          <text key={day} x={LEFT - 8} y={TOP + cell * (day + 0.5) + 4} textAnchor="end">
            {/* The first of March 2026 was a Sunday. */}
            {weekday.format(new Date(2026, 2, 1 + day))}
          </text>
        ))}
        {days.map(({ day, count }, at) => {
          const place = at + first
          const column = Math.floor(place / 7)
          const start = new Date(day.start)
          return (
            <g key={day.key}>
              {start.getDate() === 1 && (
                <text x={LEFT + column * cell} y={TOP - 6}>
                  {month.format(start)}
                </text>
              )}
              <rect
                className={styles.day}
                data-depth={depth(count)}
                x={LEFT + column * cell + 1.5}
                y={TOP + (place % 7) * cell + 1.5}
                width={cell - 3}
                height={cell - 3}
                rx={4}
              >
                <title>{`${formatDay(day.start, i18n.language)}: ${count}`}</title>
              </rect>
            </g>
          )
        })}
      </svg>
    </Figure>
  )
}

const weekdayOf = (time: number): number => new Date(time).getDay()
