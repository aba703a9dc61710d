import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { UI_LANGUAGES, type UiLanguage } from '../settings.ts'
import type ko from './ko.ts'
import type koScreens from './ko-screens.ts'

/** Korean is what the others are translated from, so its keys are the keys. */
export type Messages = typeof ko & typeof koScreens

/** What the first screen says. */
const loadMessages = async (language: UiLanguage): Promise<Record<keyof typeof ko, object>> => {
  switch (language) {
    case 'ko':
      return (await import('./ko.ts')).default
    case 'en':
      return (await import('./en.ts')).default
    case 'ja':
      return (await import('./ja.ts')).default
  }
}

/** What all other screens say; it comes along with the first of them. */
const loadScreens = async (language: UiLanguage): Promise<Record<keyof typeof koScreens, object>> => {
  switch (language) {
    case 'ko':
      return (await import('./ko-screens.ts')).default
    case 'en':
      return (await import('./en-screens.ts')).default
    case 'ja':
      return (await import('./ja-screens.ts')).default
  }
}

/** The first of the browser's languages that the app speaks; English for everyone else. */
export const uiLanguageFor = (chosen: UiLanguage | null, preferred: readonly string[]): UiLanguage => {
  if (chosen !== null) return chosen
  for (const tag of preferred) {
    const language = UI_LANGUAGES.find((code) => tag.toLowerCase().split('-')[0] === code)
    if (language) return language
  }
  return 'en'
}

/** Starts i18next with one language's strings; the others are loaded when they are switched to. */
export const startI18n = async (language: UiLanguage): Promise<i18n> => {
  const messages = await loadMessages(language)
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: messages },
    defaultNS: 'shell',
    ns: Object.keys(messages),
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return i18next
}

const add = (language: UiLanguage, messages: Readonly<Record<string, object>>): void => {
  for (const [screen, strings] of Object.entries(messages))
    i18next.addResourceBundle(language, screen, strings)
}

let screensWanted = false

/** A screen's component with the strings it says. */
export const withStrings =
  <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  async () => {
    screensWanted = true
    const language = UI_LANGUAGES.find((code) => code === i18next.language) ?? 'en'
    const [module, strings] = await Promise.all([load(), loadScreens(language)])
    add(language, strings)
    return module
  }

export const switchUiLanguage = async (language: UiLanguage): Promise<void> => {
  add(language, await loadMessages(language))
  if (screensWanted) add(language, await loadScreens(language))
  await i18next.changeLanguage(language)
}
