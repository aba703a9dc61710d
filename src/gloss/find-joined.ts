import type { Dictionary } from '../dictionary/dictionary.ts'
import { isNameKind } from '../dictionary/entry.ts'
import { isWord, type Language, type Token } from '../language/language.ts'
import type { PhraseMatch } from './find-phrases.ts'

/** A compound, pattern or idiom takes up to so many tokens. */
const TOKENS_AT_MOST = 8
/** Marks that stand inside a name: ドナルド・トランプ. */
const INNER_MARK = /^[・＝=-]$/

/**
 * The compounds, patterns and names of one sentence in a language that writes its words together: at each
 * token the longest run that a dictionary has as one headword, none overlapping another.
 */
export const findJoined = (
  tokens: readonly Token[],
  language: Language,
  dictionary: Dictionary,
): PhraseMatch[] => {
  const matches: PhraseMatch[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(tokens, at, language, dictionary)
    if (match) matches.push(match)
    at += match?.tokens.length ?? 1
  }
  return matches
}

const longestAt = (
  tokens: readonly Token[],
  at: number,
  language: Language,
  dictionary: Dictionary,
): PhraseMatch | null => {
  for (let length = runLength(tokens, at); length > 1; length -= 1) {
    const run = tokens.slice(at, at + length)
    for (const headword of language.joinedForms?.(run) ?? []) {
      const entries = dictionary.entriesOf(headword)
      if (entries.length === 0) continue
      return {
        phrase: { parts: [headword], entries, isName: entries.every(({ kind }) => isNameKind(kind)) },
        tokens: run.map((_, place) => at + place),
      }
    }
  }
  return null
}

/** How many tokens may join from `at` on: words that nothing parts, up to the limit. */
const runLength = (tokens: readonly Token[], at: number): number => {
  let length = 0
  while (length < TOKENS_AT_MOST) {
    const token = tokens[at + length]
    const before = tokens[at + length - 1]
    if (!token || !(isWord(token) || (length > 0 && INNER_MARK.test(token.surface)))) break
    if (length > 0 && before && before.end !== token.start) break
    length += 1
  }
  return length
}
