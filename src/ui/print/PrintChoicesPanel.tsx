import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Layout, READING_LAYOUTS, WORKSHEETS } from '../../app/print-choices.ts'
import { useServices } from '../parts/services-context.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { GlossPrintChoices } from './GlossPrintChoices.tsx'
import { PaperChoices } from './PaperChoices.tsx'
import styles from './PrintChoicesPanel.module.css'
import { PrintPresets } from './PrintPresets.tsx'
import { WorksheetChoices } from './WorksheetChoices.tsx'

interface PanelProps {
  hasPicks: boolean
  onForgetPicks: () => void
}

/** Every choice beside the paper; on a narrow screen folded up above it. */
export const PrintChoicesPanel = (props: PanelProps) => {
  const { t } = useTranslation('print')
  const narrow = useNarrow()
  if (!narrow)
    return (
      <aside className={styles.panel} aria-label={t('choices')}>
        <Groups {...props} />
      </aside>
    )
  return (
    <details className={styles.folded}>
      <summary>{t('choices')}</summary>
      <Groups {...props} />
    </details>
  )
}

const Groups = ({ hasPicks, onForgetPicks }: PanelProps) => {
  const { t } = useTranslation('print')
  const { layout } = useStore(useServices().printing.choices)
  const worksheet = (WORKSHEETS as readonly Layout[]).includes(layout)
  return (
    <>
      <LayoutChoice legend={t('readingGroup')} layouts={READING_LAYOUTS} />
      <LayoutChoice legend={t('sheetGroup')} layouts={WORKSHEETS} />
      {worksheet && (
        <Group title={t('worksheetGroup')}>
          <WorksheetChoices />
        </Group>
      )}
      <Group title={t('glossGroup')}>
        <GlossPrintChoices hasPicks={hasPicks} onForgetPicks={onForgetPicks} />
      </Group>
      <Group title={t('paperGroup')}>
        <PaperChoices part="paper" />
      </Group>
      <Group title={t('typeGroup')}>
        <PaperChoices part="type" />
      </Group>
      <Group title={t('furnitureGroup')}>
        <PaperChoices part="furniture" />
      </Group>
      <Group title={t('presetGroup')}>
        <PrintPresets />
      </Group>
    </>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.group}>
    <h2>{title}</h2>
    {children}
  </section>
)

const LayoutChoice = ({ legend, layouts }: { legend: string; layouts: readonly Layout[] }) => {
  const { t } = useTranslation('print')
  const { printing } = useServices()
  const { layout } = useStore(printing.choices)
  return (
    <fieldset className={styles.layouts}>
      <legend>{legend}</legend>
      {layouts.map((value) => (
        <label key={value}>
          {/* One name for both lists: a paper has one layout. */}
          <input
            type="radio"
            name="print-layout"
            checked={value === layout}
            onChange={() => printing.change({ layout: value })}
          />
          <LayoutSketch layout={value} />
          <span>{t(`layoutNames.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A page in a few strokes: where the text stands, and where the Korean does. */
const SKETCHES: Readonly<Record<Layout, { text: string; korean: string }>> = {
  margin: { text: 'M4 7h11M4 11h11M4 15h11M4 19h11M4 23h8', korean: 'M18 7h4M18 15h4' },
  interlinear: { text: 'M4 9h18M4 16h18M4 23h14', korean: 'M7 6h5M15 13h5M6 20h5' },
  'page-notes': { text: 'M4 6h18M4 10h18M4 14h12', korean: 'M4 20h7M4 24h7M14 20h7M14 24h7' },
  'word-check': { text: 'M4 5h18M4 9h14M4 21h18M4 25h14', korean: 'M4 13h18M5 15.5h6M14 15.5h6M4 18h18' },
  'word-list': { text: 'M8 7h5M8 13h5M8 19h5', korean: 'M16 7h6M16 13h6M16 19h6M4 7h1M4 13h1M4 19h1' },
  cloze: { text: 'M4 8h6M17 8h5M4 14h11M4 20h4M16 20h6', korean: 'M11 9h5M16 15h6M9 21h6' },
  matching: { text: 'M4 7h5M4 14h5M4 21h5', korean: 'M17 7h5M17 14h5M17 21h5M10 7l6 7M10 14l6-7M10 21h6' },
  translation: { text: 'M4 6h15M4 17h13', korean: 'M4 10h18M4 13h18M4 21h18M4 24h18' },
  quiz: { text: 'M7 7h5M7 14h5M7 21h5', korean: 'M15 8h7M15 15h7M15 22h7' },
}

const LayoutSketch = ({ layout }: { layout: Layout }) => (
  <svg width="26" height="30" viewBox="0 0 26 30" aria-hidden="true" focusable="false">
    <rect x="0.75" y="0.75" width="24.5" height="28.5" rx="2" className={styles.sheet} />
    <path d={SKETCHES[layout].text} className={styles.strokes} />
    <path d={SKETCHES[layout].korean} className={styles.korean} />
  </svg>
)
