import { useTranslation } from 'react-i18next'
import type { WeekFigure } from '../../vocabulary/figures.ts'
import { formatShare } from '../parts/formats.ts'
import styles from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { formatMonthDay, WIDTH } from './scale.ts'

const HEIGHT = 140
const LEFT = 56
/** What FSRS aims at. */
const GOAL = 0.9
/** Below this the line would only say that something is wrong. */
const LOWEST = 0.5

/** How much was remembered, week by week, beside the nine in ten that the intervals aim at. */
export const RetentionChart = ({ weeks }: { weeks: readonly WeekFigure[] }) => {
  const { t, i18n } = useTranslation('figures')
  const step = (WIDTH - LEFT - 10) / Math.max(1, weeks.length - 1)
  const x = (at: number) => LEFT + at * step
  const y = (share: number) => HEIGHT - ((Math.max(LOWEST, share) - LOWEST) / (1 - LOWEST)) * (HEIGHT - 8)
  const points = weeks.flatMap(({ retention, day }, at) =>
    retention === null ? [] : [{ x: x(at), y: y(retention), key: day.key }],
  )
  const asked = weeks.reduce((sum, week) => sum + week.asked, 0)
  const remembered = weeks.reduce((sum, week) => sum + week.asked * (week.retention ?? 0), 0)
  const summary =
    asked === 0
      ? t('retentionNone')
      : t('retentionSummary', {
          share: formatShare(remembered / asked, i18n.language),
          goal: formatShare(GOAL, i18n.language),
        })
  return (
    <Figure title={t('retention')} summary={summary}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 26}`} aria-hidden="true">
        {[0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 8} y={y(share) + 4} textAnchor="end">
              {formatShare(share, i18n.language)}
            </text>
          </g>
        ))}
        <line className={styles.goal} x1={LEFT} x2={WIDTH} y1={y(GOAL)} y2={y(GOAL)} />
        <polyline className={styles.line} points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
        {points.map((point) => (
          <circle key={point.key} className={styles.dot} cx={point.x} cy={point.y} r={3.5} />
        ))}
        {weeks.map(
          ({ day }, at) =>
            at % 3 === 2 && (
              <text
                key={day.key}
                x={x(at)}
                y={HEIGHT + 18}
                textAnchor={at === weeks.length - 1 ? 'end' : 'middle'}
              >
                {formatMonthDay(day.start, i18n.language)}
              </text>
            ),
        )}
      </svg>
    </Figure>
  )
}
