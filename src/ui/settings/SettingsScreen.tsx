import { useStore } from '@nanostores/react'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { UI_LANGUAGES } from '../../app/settings.ts'
import { OfflineContext } from '../parts/offline-context.ts'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { Choice, Toggle } from './Choice.tsx'
import { DisplayChoices } from './DisplayChoices.tsx'
import { FuriganaChoices } from './FuriganaChoices.tsx'
import { GlossChoices } from './GlossChoices.tsx'
import { PackChoices } from './PackChoices.tsx'
import styles from './SettingsScreen.module.css'

/** Each language under its own name, so that its speakers find it. */
const LANGUAGE_NAMES = { ko: '한국어', en: 'English', ja: '日本語' } as const

const SettingsScreen = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useServices()
  const { uiLanguage, readGlosses } = useStore(settings)
  const offline = useStore(use(OfflineContext))
  return (
    <Screen title={t('title')}>
      <section className={styles.group} aria-labelledby="display">
        <h2 id="display">{t('display')}</h2>
        <Choice
          label={t('uiLanguage')}
          value={uiLanguage ?? 'auto'}
          options={[
            { value: 'auto', label: t('uiLanguageAuto') },
            ...UI_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
          ]}
          onChange={(value) => change({ uiLanguage: UI_LANGUAGES.find((known) => known === value) ?? null })}
        />
        <DisplayChoices />
      </section>
      <section className={styles.group} aria-labelledby="reading">
        <h2 id="reading">{t('reading')}</h2>
        <GlossChoices />
        <FuriganaChoices />
        <Toggle
          label={t('readGlosses')}
          help={t('readGlossesHelp')}
          on={readGlosses}
          onChange={(on) => change({ readGlosses: on })}
        />
      </section>
      <section className={styles.group} aria-labelledby="packs">
        <h2 id="packs">{t('packs')}</h2>
        <PackChoices />
      </section>
      <section className={styles.group} aria-labelledby="about">
        <h2 id="about">{t('about')}</h2>
        <p>{t('aboutBody')}</p>
        {offline !== 'unsupported' && (
          <p role="status">{offline === 'ready' ? t('offlineReady') : t('offlinePreparing')}</p>
        )}
        <p className={styles.small}>{t('licences')}</p>
      </section>
    </Screen>
  )
}

export default SettingsScreen
