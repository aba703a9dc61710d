import { useTranslation } from 'react-i18next'
import { glossLine } from '../../gloss/gloss.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { glossId } from './BlockText.tsx'
import styles from './GlossList.module.css'

interface GlossListProps {
  block: GlossedBlock
  index: number
  shown: readonly number[]
  spoken: boolean
}

/** On a narrow screen: a paragraph's glosses beneath it, in the order of the text. */
export const GlossList = ({ block, index, shown, spoken }: GlossListProps) => {
  const { t, i18n } = useTranslation('reader')
  if (shown.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('glossesOf')} lang={i18n.language} aria-hidden={!spoken}>
      {shown.map((place) => {
        const gloss = block.glosses[place]
        if (!gloss) return null
        return (
          <li key={place} data-gloss={glossId(index, place)} data-note tabIndex={-1}>
            <b>{gloss.entry.headword}</b>
            <span lang="ko" className={gloss.guess ? styles.guess : undefined}>
              {glossLine(gloss)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
