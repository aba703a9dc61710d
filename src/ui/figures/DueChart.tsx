import { useTranslation } from 'react-i18next'
import type { DayCount } from '../../vocabulary/figures.ts'
import styles from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { formatMonthDay, roundTop, WIDTH } from './scale.ts'

const HEIGHT = 150
const LEFT = 44

/** Cards that fall due on each of the coming days. */
export const DueChart = ({ days }: { days: readonly DayCount[] }) => {
  const { t, i18n } = useTranslation('figures')
  const top = roundTop(Math.max(...days.map(({ count }) => count)))
  const y = (count: number) => HEIGHT - (count / top) * (HEIGHT - 12)
  const step = (WIDTH - LEFT) / days.length
  const total = days.reduce((sum, { count }) => sum + count, 0)
  return (
    <Figure
      title={t('due')}
      summary={t('dueSummary', { today: days[0]?.count ?? 0, total, days: days.length })}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 26}`} aria-hidden="true">
        {[top / 2, top].map((value) => (
          <g key={value}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {days.map(({ day, count }, at) => (
          <g key={day.key}>
            <rect
              className={at === 0 ? styles.bar : styles.faintBar}
              x={LEFT + at * step + 2}
              y={y(count)}
              width={step - 4}
              height={HEIGHT - y(count)}
              rx={2}
            />
            {at % 7 === 0 && (
              <text x={LEFT + (at + 0.5) * step} y={HEIGHT + 18} textAnchor="middle">
                {at === 0 ? t('today') : formatMonthDay(day.start, i18n.language)}
              </text>
            )}
          </g>
        ))}
        <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
    </Figure>
  )
}
