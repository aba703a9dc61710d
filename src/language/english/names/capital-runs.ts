import { isWord, type NameRun, type Token } from '../../language.ts'
import { koreanName } from './korean-name.ts'

/** Small words that stand inside a name: *Ursula von der Leyen*, *Osama bin Laden*. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ten',
  'ter',
])

/** They stand before a person's name and are words of their own. */
const TITLES = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame president vice prime minister premier chancellor senator sen sen. representative rep rep. ' +
    'gov gov. governor mayor king queen prince princess emperor pope cardinal archbishop bishop rev rev. father sister general gen gen. colonel col col. ' +
    'lt lt. lieutenant major maj. sgt sgt. sergeant captain capt capt. admiral adm. commander judge justice professor prof prof. secretary spokesman ' +
    'spokeswoman chairman chairwoman chief director coach manager officer inspector detective deputy foreign defense defence finance interior health ' +
    'ambassador envoy speaker leader candidate former acting first lady then ceo attorney congressman congresswoman ayatollah sheikh imam crown ' +
    'actor actress singer author analyst striker midfielder defender goalkeeper pitcher executive founder commissioner and'
  ).split(' '),
)

/** Words that end or begin names of bodies and places, never a person's. */
const NO_PERSON = new Set(
  (
    'university college school institute party committee council commission ministry department agency office bureau court bank group corp corp. inc inc. ' +
    'co co. ltd ltd. company association organization organisation union league club team church street avenue road river lake sea ocean island islands ' +
    'mountain mount bay gulf north south east west northern southern eastern western new central city county province state states district airport ' +
    'hospital stadium park square bridge tower building center centre museum times post news daily press journal act war day world cup games olympics ' +
    'summit conference festival award prize house senate congress parliament assembly republic kingdom nations army navy force forces police guard fund ' +
    'foundation center trade national international united royal democratic republican social people american british records circuit station metro garden gardens powers region valley beach hotel ' +
    'theatre theater academy society movement empire dynasty temple palace castle tv radio channel studio studios motors airlines airways partners services ' +
    'systems technologies media council elder younger great grand saint st st. i ii iii iv v vi vii viii ix x xi xii xiv xv xvi'
  ).split(' '),
)

const HYPHEN = /^[-‐‑]$/
const CAPITAL = /^\p{Lu}/u

/**
 * Runs of capitalised words that may be names, with titles before them left out. In a heading where every word
 * of weight is a capital none is found: there capitals say nothing.
 * @param taken tokens that a listed phrase or name has; a run ends before them (*Trade Minister* | *Kim Han-soo*)
 */
export const capitalRuns = (tokens: readonly Token[], taken: ReadonlySet<number>): NameRun[] => {
  if (isTitleCase(tokens)) return []
  const runs: NameRun[] = []
  let at = 0
  while (at < tokens.length) {
    const end = runEnd(tokens, at, taken)
    if (end > at) {
      const run = trimmed(tokens, at, end)
      if (run) runs.push(run)
      at = end
    } else {
      at += 1
    }
  }
  return runs
}

/** *Peter King, a New York Republican, said Tuesday* is none: its verb is small, however short (*met*). */
const isTitleCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(isWord)
  const small = words.filter(({ surface }) => /^\p{Ll}/u.test(surface))
  return (
    words.filter(({ surface }) => surface.length > 3).length >= 4 &&
    small.every(({ wordClass }) => NO_NAME.has(wordClass))
  )
}

/** Classes that begin sentences with a capital and no name: *The*, *In*, *Using*. */
const NO_NAME = new Set([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'adverb',
  'particle',
  'numeral',
])
/** Regnal numbers and the pronoun: *Henry I*, *I'm*. */
const NUMERAL_OR_I = /^(?:[IVX]+|I['’].*)$/

const isCapitalised = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isWord(token) &&
  CAPITAL.test(token.surface) &&
  /^[\p{L}\p{M}.'’-]+$/u.test(token.surface) &&
  !NUMERAL_OR_I.test(token.surface)

const isNameWord = (token: Token | undefined): boolean =>
  isCapitalised(token) && !NO_NAME.has(token.wordClass)

/** Months that are names too, and what stands before a month and no name: *in May*, though the article is about Mrs. May. */
const MONTHS = new Set(['March', 'April', 'May', 'June', 'August'])
const BEFORE_MONTHS = new Set('in since until till early late mid last next this'.split(' '))

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(tokens[at]?.surface ?? '') &&
  (BEFORE_MONTHS.has(tokens[at - 1]?.surface.toLowerCase() ?? '') ||
    /^\d/.test(tokens[at + 1]?.surface ?? ''))

/** *Do Ye-jong*, *Song Sang-jin*: a Korean surname before a given name with a hyphen, whatever else the words may be. */
const isKoreanName = (tokens: readonly Token[], at: number): boolean => {
  const [surname, first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (
    isCapitalised(surname) &&
    isCapitalised(first) &&
    HYPHEN.test(hyphen?.surface ?? '') &&
    /^\p{Ll}/u.test(second?.surface ?? '') &&
    koreanName([surname.surface, `${first.surface}-${second?.surface}`]) !== null
  )
}

/** One past the last token of the run that begins at `at`; `at` itself where none does. */
const runEnd = (tokens: readonly Token[], at: number, taken: ReadonlySet<number>): number => {
  if (taken.has(at) || isMonth(tokens, at)) return at
  if (isKoreanName(tokens, at)) return at + 4
  if (!isNameWord(tokens[at])) return at
  let end = at + 1
  for (;;) {
    const token = tokens[end]
    const after = tokens[end + 1]
    if (taken.has(end)) return end
    if (isKoreanName(tokens, end)) end += 4
    else if (isNameWord(token)) end += 1
    else if (
      token &&
      HYPHEN.test(token.surface) &&
      !taken.has(end + 1) &&
      token.start === tokens[end - 1]?.end &&
      after?.start === token.end
    )
      end += 2
    else if (
      token &&
      PARTICLES.has(token.surface) &&
      (isNameWord(after) || (after && PARTICLES.has(after.surface)))
    )
      end += 1
    else return end
  }
}

const isTitle = (token: Token | undefined): boolean => TITLES.has(token?.surface.toLowerCase() ?? '')

const trimmed = (tokens: readonly Token[], from: number, end: number): NameRun | null => {
  let start = from
  // *Using* and *Rising* begin sentences with a capital of their own.
  if (tokens[start]?.wordClass === 'verb' && from === firstWord(tokens)) start += 1
  while (start < end && isTitle(tokens[start])) start += 1
  // A title alone is one, but for a surname that happens to be a title: *King objects*, not *the King*.
  if (start >= end) {
    if (end - from > 1 || tokens[from - 1]?.wordClass === 'determiner') return null
    start = from
  }
  const words = joined(tokens, start, end)
  const mayBePerson =
    words.length <= 5 && !isBody(words) && words.every((word) => !/^\p{Lu}{2,}$/u.test(word))
  return {
    first: start,
    last: end - 1,
    words,
    surelyPerson: (start > from && isTitle(tokens[start - 1])) || isKoreanName(tokens, start),
    mayBePerson,
    initial: from === firstWord(tokens) && start === from,
  }
}

const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(isWord)

/** *Central Park* and *New York*, but *Park Do-hyun*. */
const isBody = (words: readonly string[]): boolean => {
  const first = words[0]?.toLowerCase() ?? ''
  const last = words.at(-1)?.toLowerCase() ?? ''
  return NO_PERSON.has(last) || (NO_PERSON.has(first) && first !== 'park')
}

/** The run's words, hyphened ones put together again. */
const joined = (tokens: readonly Token[], from: number, end: number): string[] => {
  const words: string[] = []
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const last = words.length - 1
    if (at > from && tokens[at - 1]?.end === token.start) words[last] = `${words[last] ?? ''}${token.surface}`
    else words.push(token.surface)
  }
  return words.map((word) => word.normalize('NFC'))
}
