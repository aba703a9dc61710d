import type { Token } from '../language.ts'

/** Endings that turn a British spelling into the American one the lexicon is written in. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|ed|es|ing)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|able|al|er|ers)?$/, 'or$1'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/ence$/, 'ense'],
  [/ll(ed|ing|er|or)$/, 'l$1'],
  [/ogue$/, 'og'],
  [/ae/, 'e'],
  [/lph/, 'lf'],
]

/** Inflections, for words that the analyser took for something else and left as they were. */
const INFLECTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/(s|x|z|ch|sh)es$/, ['$1']],
  [/ves$/, ['f', 'fe']],
  [/men$/, ['man']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/([^aeiou])\1(ed|ing|er|est)$/, ['$1']],
  [/(ed|ing|er|est)$/, ['', 'e']],
  [/ier$/, ['y']],
  [/iest$/, ['y']],
]

const respell = (word: string): string[] =>
  SPELLINGS.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))

/** What a word in small letters may be a form of, likely or not. */
export const uninflect = (word: string): string[] =>
  word.length < 3
    ? []
    : INFLECTIONS.filter(([from]) => from.test(word)).flatMap(([from, stems]) =>
        stems.map((stem) => word.replace(from, stem)),
      )

/** Groups of forms under which the lexicon may list a token; see {@link Language.lookupForms}. */
export const lookupForms = (token: Token): string[][] => {
  const surface = token.surface.normalize('NFC')
  const lower = surface.toLowerCase().replaceAll('’', "'")
  const lemma = token.lemma.toLowerCase()
  // *meeting* before an object is *meet*, and *raided* no plural of anything: the lemma is the tagger's noun.
  const asVerb =
    token.wordClass === 'verb' && lemma === lower && /(ed|ing)$/.test(lower) ? uninflect(lower) : []
  return [
    [surface, surface.replaceAll('.', ''), lower, lemma, ...asVerb],
    isCapitals(token.surface) ? [titleCase(token.surface)] : [],
    [...respell(lower), ...respell(lemma), lower.replaceAll('-', '')],
    // The surface too: *Americans* is listed as American.
    [...uninflect(token.surface), ...uninflect(lower).flatMap((stem) => [stem, ...respell(stem)])],
  ].map((forms) => [...new Set(forms)])
}

/** A headline in capitals hides names: SEOUL is listed as Seoul. */
const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}-]+$/u.test(word)
const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
