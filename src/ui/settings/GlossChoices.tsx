import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import { NARROW_GLOSSES } from '../../app/settings.ts'
import { LevelControl } from '../parts/LevelControl.tsx'
import { useServices } from '../parts/services-context.ts'
import { Choice, Field, Toggle } from './Choice.tsx'

const PLACE_LABELS = { list: 'narrowList', ruby: 'narrowRuby' } as const

/** How much is glossed, and where. */
export const GlossChoices = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useServices()
  const { firstOnly, narrowGlosses } = useStore(settings)
  return (
    <>
      <Field help={t('levelHelp')}>
        <LevelControl />
        <Link href={ROUTES.placement}>{t('placement')}</Link>
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
