/** BCP 47 tags of the languages whose articles can be read. A new language starts here. */
export const LANGUAGE_CODES = ['en', 'ja'] as const

export type LanguageCode = (typeof LANGUAGE_CODES)[number]

export const isLanguageCode = (value: unknown): value is LanguageCode =>
  (LANGUAGE_CODES as readonly unknown[]).includes(value)
