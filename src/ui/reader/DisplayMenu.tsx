import { Popover } from '@base-ui/react/popover'
import { useTranslation } from 'react-i18next'
import type { LanguageCode } from '../../article/language-code.ts'
import { DisplayChoices } from '../settings/DisplayChoices.tsx'
import { FuriganaChoices } from '../settings/FuriganaChoices.tsx'
import { GlossChoices } from '../settings/GlossChoices.tsx'
import styles from './DisplayMenu.module.css'

/** Two letters, a large and a small one; drawn, since it is a sign and no word to be read out. */
const LetterSizes = () => (
  <svg
    width="26"
    height="20"
    viewBox="0 0 26 20"
    aria-hidden="true"
    focusable="false"
    className={styles.letters}
  >
    <text x="0" y="17" fontSize="17">
      가
    </text>
    <text x="16" y="10" fontSize="10.5">
      가
    </text>
  </svg>
)

interface DisplayMenuProps {
  className: string | undefined
  /** The article's. */
  language: LanguageCode
  /** Whether the article's words have readings to show. */
  readings: boolean
}

/** How the page looks and how much is glossed, without leaving it. */
export const DisplayMenu = ({ className, language, readings }: DisplayMenuProps) => {
  const { t } = useTranslation('reader')
  return (
    <Popover.Root>
      <Popover.Trigger className={className} title={t('display')}>
        <LetterSizes />
        <span className="visually-hidden">{t('display')}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={8} className={styles.positioner}>
          <Popover.Popup className={styles.popup} aria-label={t('display')}>
            <GlossChoices languages={[language]} />
            {readings && <FuriganaChoices />}
            <DisplayChoices />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
