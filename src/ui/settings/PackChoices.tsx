import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguagePack } from '../../app/language-pack.ts'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { formatMegabytes } from '../parts/formats.ts'
import { useServices } from '../parts/services-context.ts'
import { Field } from './Choice.tsx'
import styles from './PackChoices.module.css'

/** The language packs on this device: to be fetched beforehand, stopped, and taken off again. */
export const PackChoices = () => {
  const { packs } = useServices()
  return packs.ja ? <Pack pack={packs.ja} /> : null
}

const Pack = ({ pack }: { pack: LanguagePack }) => {
  const { t, i18n } = useTranslation('settings')
  const state = useStore(pack.state)
  // A failure is a state of the pack.
  useEffect(() => void pack.refresh(), [pack])
  const size = formatMegabytes(pack.size, i18n.language)
  return (
    <Field label={t('packJapanese')} help={t('packHelp')}>
      <div className={styles.line}>
        <span role="status">
          {state.kind === 'ready' && t('packReady')}
          {(state.kind === 'absent' || state.kind === 'failed') && t('packAbsent')}
          {state.kind === 'fetching' && t('packFetching')}
          <small>
            {state.kind === 'fetching' ? `${formatMegabytes(state.done, i18n.language)} / ${size}` : size}
          </small>
        </span>
        {state.kind === 'ready' && <Button onClick={() => void pack.remove()}>{t('packRemove')}</Button>}
        {state.kind === 'fetching' && <Button onClick={pack.cancel}>{t('packCancel')}</Button>}
        {(state.kind === 'absent' || state.kind === 'failed') && (
          // Whatever goes wrong is a state of the pack.
          <Button onClick={() => void pack.ensure().catch(() => null)}>{t('packDownload')}</Button>
        )}
      </div>
      {state.kind === 'fetching' && (
        <progress
          className={styles.progress}
          value={state.done}
          max={state.total}
          aria-label={t('packProgress')}
        />
      )}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} />}
    </Field>
  )
}
