import type { Language } from '../language.ts'
import { analyseEnglish } from './analyse.ts'
import { lookupForms } from './lookup-forms.ts'

/** @param pronounce looks a headword up in the pronouncing dictionary, where one is loaded */
export const english = (pronounce: Language['pronounce'] = () => null): Language => ({
  code: 'en',
  analyse: analyseEnglish,
  lookupForms,
  pronounce,
})
