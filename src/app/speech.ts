import type { LanguageCode } from '../article/article.ts'

const VOICES: Readonly<Record<LanguageCode, string>> = { en: 'en-US', ja: 'ja-JP' }

/** Whether this browser can speak at all; a device may still lack a voice. */
export const canSpeak = (): boolean =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis

/** Says a headword, stopping what was being said. The gap of a phrase is a pause. */
export const speak = (language: LanguageCode, text: string): void => {
  const utterance = new SpeechSynthesisUtterance(text.replaceAll('…', ','))
  utterance.lang = VOICES[language]
  utterance.rate = 0.9
  speechSynthesis.cancel()
  speechSynthesis.speak(utterance)
}

/** Whether there is a voice for a language. Browsers may list their voices a moment late. */
export const canListenTo = (language: LanguageCode): boolean =>
  canSpeak() && speechSynthesis.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(language))
