import { useEffect } from 'react'
import { switchUiLanguage, uiLanguageFor } from '../../app/i18n/i18n.ts'
import type { Settings } from '../../app/settings.ts'

/** Puts the chosen theme, type size and language on the document itself. */
export const useDocumentSettings = ({ theme, textSize, uiLanguage }: Settings): void => {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === null) delete dataset.theme
    else dataset.theme = theme
    dataset.textSize = String(textSize)
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper)
  }, [theme, textSize])
  useEffect(() => {
    const language = uiLanguageFor(uiLanguage, navigator.languages)
    document.documentElement.lang = language
    // The strings arrive a moment later; the screens redraw themselves then.
    void switchUiLanguage(language)
  }, [uiLanguage])
}
