import { useTranslation } from 'react-i18next'
import type { Failure } from '../../article/failure.ts'
import styles from './FailureMessage.module.css'

/** A language's own name in the reader's language; the bare tag where the browser doesn't know it. */
const languageName = (tag: string, inLanguage: string): string => {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    // Not a tag that Intl takes.
    return tag
  }
}

export const useFailureText = (): ((failure: Failure) => string) => {
  const { t, i18n } = useTranslation('failures')
  return ({ code, details }) => {
    const language = typeof details.language === 'string' ? languageName(details.language, i18n.language) : ''
    return t(code, { ...details, language })
  }
}

export const FailureMessage = ({ failure }: { failure: Failure }) => (
  <p role="alert" className={styles.message}>
    {useFailureText()(failure)}
  </p>
)
