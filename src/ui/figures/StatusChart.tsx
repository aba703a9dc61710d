import { useTranslation } from 'react-i18next'
import type { StatusFigure } from '../../vocabulary/figures.ts'
import styles from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { formatMonthDay, roundTop, WIDTH } from './scale.ts'

const HEIGHT = 150
const LEFT = 56
/** From the ground up. */
const SERIES = ['known', 'learning', 'new'] as const

/** Words by status over time, one upon another. */
export const StatusChart = ({ weeks }: { weeks: readonly StatusFigure[] }) => {
  const { t, i18n } = useTranslation('figures')
  const { t: named } = useTranslation('words')
  const sums = weeks.map((week) => {
    const known = week.known
    const learning = known + week.learning
    return { ground: 0, known, learning, new: learning + week.new }
  })
  const top = roundTop(Math.max(...sums.map((sum) => sum.new)))
  const step = (WIDTH - LEFT) / Math.max(1, weeks.length - 1)
  const x = (at: number) => LEFT + at * step
  const y = (count: number) => HEIGHT - (count / top) * (HEIGHT - 8)
  const area = (series: (typeof SERIES)[number]) => {
    const below = SERIES[SERIES.indexOf(series) - 1] ?? 'ground'
    const upper = sums.map((sum, at) => `${x(at)},${y(sum[series])}`)
    const lower = sums.map((sum, at) => `${x(at)},${y(sum[below])}`).reverse()
    return [...upper, ...lower].join(' ')
  }
  const last = weeks.at(-1)
  return (
    <Figure
      title={t('status')}
      summary={t('statusSummary', {
        known: last?.known ?? 0,
        learning: last?.learning ?? 0,
        fresh: last?.new ?? 0,
      })}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 26}`} aria-hidden="true">
        {[top / 2, top].map((value) => (
          <g key={value}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {value.toLocaleString(i18n.language)}
            </text>
          </g>
        ))}
        {SERIES.map((series) => (
          <polygon key={series} className={styles[series]} points={area(series)} />
        ))}
        <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {weeks.map(
          ({ day }, at) =>
            at % 5 === 0 && (
              <text
                key={day.key}
                x={x(at)}
                y={HEIGHT + 18}
                textAnchor={at === 0 ? 'start' : at === weeks.length - 1 ? 'end' : 'middle'}
              >
                {formatMonthDay(day.start, i18n.language)}
              </text>
            ),
        )}
      </svg>
      <p className={styles.legend} aria-hidden="true">
        {SERIES.map((series) => (
          <span key={series} data-series={series}>
            <i />
            {named(`status.${series}`)}
          </span>
        ))}
      </p>
    </Figure>
  )
}
