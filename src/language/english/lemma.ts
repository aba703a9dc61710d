import type { WordClass } from '../language.ts'

/** Irregular forms that wink's lemmatiser leaves as they are or takes for other words. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'people',
  media: 'media',
  data: 'data',
  police: 'police',
  news: 'news',
  series: 'series',
  species: 'species',
  politics: 'politics',
  economics: 'economics',
  crises: 'crisis',
  analyses: 'analysis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  biting: 'bite',
  routed: 'route',
  routing: 'route',
  premiered: 'premiere',
  premiering: 'premiere',
  storeys: 'storey',
  cheques: 'cheque',
  draughts: 'draught',
  // A headword of its own: who is born bears nothing.
  born: 'born',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "n't": 'not',
  'n’t': 'not',
  "'ll": 'will',
  '’ll': 'will',
  "'ve": 'have',
  '’ve': 'have',
  "'re": 'be',
  '’re': 'be',
  "'m": 'be',
  '’m': 'be',
}

/** wink's lemma, with what it gets wrong mended and its letter case made even. */
export const lemmaOf = (surface: string, winkLemma: string, wordClass: WordClass): string => {
  const lower = surface.toLowerCase()
  // Object's own names are words too: *constructor*.
  if (Object.hasOwn(IRREGULAR, lower)) return IRREGULAR[lower] ?? lower
  if (wordClass === 'proper-noun') return surface
  // A noun in -ing is no form of the noun without it: *briefing* isn't a lawyer's *brief*.
  if (wordClass === 'noun' && /ings?$/.test(lower)) return lower.replace(/s$/, '')
  return withSilentE(winkLemma.toLowerCase(), lower)
}

/** A verb of one syllable doubles its last letter before an ending: *raped* is no form of *rap*, nor *coping* of *cop*. */
const withSilentE = (lemma: string, lower: string): string =>
  /^(?!bus$)[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && (lower === `${lemma}ed` || lower === `${lemma}ing`)
    ? `${lemma}e`
    : lemma
