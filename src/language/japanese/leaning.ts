import type { Inflection, Token, WordClass } from '../language.ts'

/** How a dictionary marks a noun that leans on a predicate before it: 〜ところ. */
const PREDICATE = '〜'
const CONNECTIVE = '〜て'
/** The same where the predicate's end says what the noun means: 調べたところ 결과, 調べているところ 중. */
const ENDS: readonly (readonly [string, RegExp, Inflection | null])[] = [
  ['〜た', /[ただ]$/, 'past'],
  ['〜ている', /る$/, 'progressive'],
  ['〜ない', /[いぬん]$/, 'negative'],
  ['〜う', /[うい]$/, 'volitional'],
  ['〜る', /[うくぐすつぬぶむる]$/, null],
  [CONNECTIVE, /[てで]$/, 'connective'],
]

/** Words that mean something of their own behind a predicate: nouns (ところ), and particles (として, ばかり). */
const LEANING: ReadonlySet<WordClass> = new Set(['noun', 'suffix', 'particle'])
/** Auxiliaries that end a predicate in its dictionary form. */
const COPULAS: ReadonlySet<string> = new Set(['な', 'だ', 'です'])

/**
 * What a word directly behind a predicate leans on, as the marks before its headword, the narrower first: 〜た and 〜 for
 * the noun of 調べたところ. What a quotation is given as, leans on it too (「できない」として). `[]` where it stands by itself, or begins
 * the next clause (調べて、ところが).
 */
export const leaningOf = (
  { wordClass, surface: written, start }: Pick<Token, 'wordClass' | 'surface' | 'start'>,
  before: Token | undefined,
): string[] => {
  if (!LEANING.has(wordClass) || !before || before.end !== start) return []
  const { surface, inflections = [] } = before
  // A title is a noun: 「タイタニック」が.
  if (surface === '」') return written === 'として' ? [PREDICATE] : []
  if (before.wordClass === 'auxiliary' && COPULAS.has(surface)) return [PREDICATE]
  if (before.wordClass === 'adjective' && inflections.length === 0)
    return surface.endsWith('い') ? [PREDICATE] : []
  if (!PREDICATES.has(before.wordClass)) return []
  const last = inflections.at(-1) ?? null
  const found = ENDS.find(([, end, inflection]) => end.test(surface) && (inflection ?? last) === last)
  if (!found) return []
  // What stands behind て may begin the next clause.
  return found[0] === CONNECTIVE ? [CONNECTIVE] : [found[0], PREDICATE]
}
const PREDICATES: ReadonlySet<WordClass> = new Set(['verb', 'auxiliary', 'adjective'])
