import { useStore } from '@nanostores/react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './PrintPresets.module.css'

/** Choices kept under a name, to be had again with one press. */
export const PrintPresets = () => {
  const { t } = useTranslation('print')
  const { printing } = useServices()
  const presets = useStore(printing.presets)
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    printing.keepPreset(name)
    setName('')
  }
  return (
    <>
      {presets.length > 0 && (
        <ul className={styles.presets}>
          {presets.map((preset) => (
            <li key={preset.name}>
              <Button
                aria-label={t('usePreset', { name: preset.name })}
                onClick={() => printing.applyPreset(preset.name)}
              >
                {preset.name}
              </Button>
              <Button
                look="quiet"
                aria-label={t('removePreset', { name: preset.name })}
                onClick={() => printing.removePreset(preset.name)}
              >
                <Icon name="close" size={16} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.save} onSubmit={save}>
        <input
          value={name}
          maxLength={40}
          aria-label={t('presetName')}
          placeholder={t('presetName')}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('savePreset')}
        </Button>
      </form>
    </>
  )
}
