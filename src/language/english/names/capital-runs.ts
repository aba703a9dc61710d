import { isWord, type NameRun, type Token } from '../../language.ts'

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
    'foundation center trade national international united royal democratic republican social christian islamic people american british'
  ).split(' '),
)

const HYPHEN = /^[-‐‑]$/
const CAPITAL = /^\p{Lu}/u

/**
 * Runs of capitalised words that may be names, with titles before them left out. In a heading where most words
 * are capitals none is found: there capitals say nothing.
 */
export const capitalRuns = (tokens: readonly Token[]): NameRun[] => {
  if (isTitleCase(tokens)) return []
  const runs: NameRun[] = []
  let at = 0
  while (at < tokens.length) {
    const end = runEnd(tokens, at)
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

const isTitleCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((token) => isWord(token) && token.surface.length > 3)
  return words.length >= 4 && words.filter(({ surface }) => CAPITAL.test(surface)).length > words.length * 0.7
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && isWord(token) && CAPITAL.test(token.surface) && /^[\p{L}.'’-]+$/u.test(token.surface)

/** One past the last token of the run that begins at `at`; `at` itself where none does. */
const runEnd = (tokens: readonly Token[], at: number): number => {
  if (!isNameWord(tokens[at])) return at
  let end = at + 1
  for (;;) {
    const token = tokens[end]
    const after = tokens[end + 1]
    if (isNameWord(token)) end += 1
    else if (
      token &&
      HYPHEN.test(token.surface) &&
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

const trimmed = (tokens: readonly Token[], from: number, end: number): NameRun | null => {
  let start = from
  let titled = false
  while (start < end && TITLES.has(tokens[start]?.surface.toLowerCase() ?? '')) {
    titled = true
    start += 1
  }
  if (start >= end) return null
  const words = joined(tokens, start, end)
  const mayBePerson =
    words.length <= 5 &&
    words.every((word) => !NO_PERSON.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word))
  return {
    first: start,
    last: end - 1,
    words,
    titled: titled && TITLES.has(tokens[start - 1]?.surface.toLowerCase() ?? ''),
    mayBePerson,
    initial: from === firstWord(tokens) && start === from,
  }
}

const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(isWord)

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
  return words
}
