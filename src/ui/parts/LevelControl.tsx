import { useStore } from '@nanostores/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageCode } from '../../article/language-code.ts'
import { LEVELS } from '../../dictionary/entry.ts'
import styles from './LevelControl.module.css'
import { useServices } from './services-context.ts'

interface LevelControlProps {
  /** Whose level it is. */
  language: LanguageCode
  /** Where those of several languages stand together; else just *level*. */
  label?: string
}

/** Six dots, one a level: a radio group, so that arrow keys and screen readers know it. */
export const LevelControl = ({ language, label }: LevelControlProps) => {
  const { t } = useTranslation('reader')
  const { settings, change } = useServices()
  const { levels } = useStore(settings)
  const level = levels[language]
  const name = useId()
  return (
    <fieldset className={styles.level} title={t('levelHelp')}>
      <legend className={styles.legend}>{label ?? t('level')}</legend>
      {LEVELS.map((value) => (
        <label key={value} className={styles.dot} data-on={value <= level || undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === level}
            aria-label={t('levelValue', { level: value })}
            onChange={() => change({ levels: { ...levels, [language]: value } })}
          />
        </label>
      ))}
      <output className={styles.value} aria-hidden="true">
        {level}
      </output>
    </fieldset>
  )
}
