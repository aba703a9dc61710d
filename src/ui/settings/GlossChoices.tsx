import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { placementPath } from '../../app/routes.ts'
import { NARROW_GLOSSES } from '../../app/settings.ts'
import { LANGUAGE_CODES, type LanguageCode } from '../../article/language-code.ts'
import { LevelControl } from '../parts/LevelControl.tsx'
import { useServices } from '../parts/services-context.ts'
import { Choice, Field, Toggle } from './Choice.tsx'
import styles from './GlossChoices.module.css'

const PLACE_LABELS = { list: 'narrowList', ruby: 'narrowRuby' } as const

/** How much is glossed, and where. @param languages those whose level is asked for */
export const GlossChoices = ({ languages = LANGUAGE_CODES }: { languages?: readonly LanguageCode[] }) => {
  const { t } = useTranslation('settings')
  const { settings, change } = useServices()
  const { firstOnly, narrowGlosses } = useStore(settings)
  return (
    <>
      <Field help={t('levelHelp')}>
        {languages.map((language) => (
          <div key={language} className={styles.level}>
            <LevelControl language={language} label={t(`levelOf.${language}`)} />
            <Link href={placementPath(language)}>{t(`placement.${language}`)}</Link>
          </div>
        ))}
      </Field>
      <Toggle label={t('firstOnly')} on={firstOnly} onChange={(on) => change({ firstOnly: on })} />
      <Choice
        label={t('narrowGlosses')}
        value={narrowGlosses}
        options={NARROW_GLOSSES.map((value) => ({ value, label: t(PLACE_LABELS[value]) }))}
        onChange={(value) => change({ narrowGlosses: value })}
      />
    </>
  )
}
