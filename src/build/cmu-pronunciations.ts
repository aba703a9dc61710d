import { dictionary as cmu } from 'cmu-pronouncing-dictionary'

/** Each word's first pronunciation in ARPABET, without entries for marks and without the remarks after '#'. */
export const cmuPronunciations = (): Map<string, string> =>
  new Map(
    Object.entries(cmu)
      .filter(([word]) => /^[a-z][a-z.'-]*$/.test(word))
      .map(([word, phones]) => [word, phones.replace(/ #.*$/, '')]),
  )
