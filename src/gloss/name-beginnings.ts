import type { Language, Token } from '../language/language.ts'
import type { PhraseMatch } from './find-phrases.ts'
import { HYPHEN } from './hyphen-compounds.ts'

/** Without listed persons that are but the beginning of a longer name: *Cho Hyun* in *Cho Hyun-min*. */
export const withoutBeginnings = (
  matches: readonly PhraseMatch[],
  tokens: readonly Token[],
  language: Language,
): PhraseMatch[] => matches.filter((match) => !isBeginning(match, tokens, language))

const isBeginning = (
  { phrase, tokens: taken }: PhraseMatch,
  tokens: readonly Token[],
  language: Language,
) => {
  const last = taken.at(-1) ?? 0
  const [hyphen, next] = [tokens[last + 1], tokens[last + 2]]
  if (!phrase.isName || !HYPHEN.test(hyphen?.surface ?? '') || hyphen?.end !== next?.start) return false
  // *Donald Trump-backed* is no name, and *New York-based* no person's.
  if (next?.wordClass === 'verb' || !phrase.entries.some(({ kind }) => kind === 'person')) return false
  return language
    .nameRuns(tokens, new Set())
    .some((run) => run.surelyPerson && run.first <= (taken[0] ?? 0) && run.last > last)
}
