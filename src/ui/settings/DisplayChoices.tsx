import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { TEXT_SIZES, type TextSize, THEMES } from '../../app/settings.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './Choice.module.css'
import { Choice, Field } from './Choice.tsx'

const THEME_LABELS = { light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia' } as const

/** Theme and type size. */
export const DisplayChoices = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useServices()
  const { theme, textSize } = useStore(settings)
  const step = (by: -1 | 1) => {
    const next = TEXT_SIZES.find((size) => size === textSize + by)
    if (next) change({ textSize: next })
  }
  return (
    <>
      <Choice
        label={t('theme')}
        value={theme ?? 'auto'}
        options={[
          { value: 'auto', label: t('themeAuto') },
          ...THEMES.map((value) => ({ value, label: t(THEME_LABELS[value]) })),
        ]}
        onChange={(value) => change({ theme: THEMES.find((known) => known === value) ?? null })}
      />
      <Field label={t('textSize')}>
        <div className={styles.steps}>
          <button
            type="button"
            aria-label={t('smaller')}
            disabled={textSize === TEXT_SIZES[0]}
            onClick={() => step(-1)}
          >
            <small aria-hidden="true">가</small>
          </button>
          <SizeDots size={textSize} />
          <button
            type="button"
            aria-label={t('larger')}
            disabled={textSize === TEXT_SIZES.at(-1)}
            onClick={() => step(1)}
          >
            <span aria-hidden="true">가</span>
          </button>
        </div>
      </Field>
    </>
  )
}

const SizeDots = ({ size }: { size: TextSize }) => (
  <span className={styles.dots} aria-hidden="true">
    {TEXT_SIZES.map((value) => (
      <i key={value} data-on={value === size || undefined} />
    ))}
  </span>
)
