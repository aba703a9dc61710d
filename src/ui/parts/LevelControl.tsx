import { useStore } from '@nanostores/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LEVELS } from '../../dictionary/entry.ts'
import styles from './LevelControl.module.css'
import { useServices } from './services-context.ts'

/** Six dots, one a level: a radio group, so that arrow keys and screen readers know it. */
export const LevelControl = () => {
  const { t } = useTranslation('reader')
  const { settings, change } = useServices()
  const { level } = useStore(settings)
  const name = useId()
  return (
    <fieldset className={styles.level} title={t('levelHelp')}>
      <legend className={styles.legend}>{t('level')}</legend>
      {LEVELS.map((value) => (
        <label key={value} className={styles.dot} data-on={value <= level || undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === level}
            aria-label={t('levelValue', { level: value })}
            onChange={() => change({ level: value })}
          />
        </label>
      ))}
      <output className={styles.value} aria-hidden="true">
        {level}
      </output>
    </fieldset>
  )
}
