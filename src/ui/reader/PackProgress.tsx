import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackState } from '../../app/language-pack.ts'
import type { LanguageCode } from '../../article/article.ts'
import { Button } from '../parts/Button.tsx'
import { formatMegabytes } from '../parts/formats.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './PackProgress.module.css'

const NOTHING = atom<PackState>({ kind: 'ready' })

/** While the language's pack comes over the network: how far it is, and a way to stop. Else its children. */
export const PackProgress = ({ language, children }: { language: LanguageCode; children: ReactNode }) => {
  const { t, i18n } = useTranslation('settings')
  const pack = useServices().packs[language]
  const state = useStore(pack?.state ?? NOTHING)
  if (!pack || state.kind !== 'fetching') return children
  const { done, total } = state
  return (
    <div role="status" className={styles.progress}>
      <p id="pack-progress">{t('packProgress')}</p>
      <progress value={done} max={total} aria-labelledby="pack-progress" />
      <p className={styles.foot}>
        <small>
          {formatMegabytes(done, i18n.language)} / {formatMegabytes(total, i18n.language)}
        </small>
        <Button onClick={pack.cancel}>{t('packCancel')}</Button>
      </p>
    </div>
  )
}
