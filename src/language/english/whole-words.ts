import type { Token } from '../language.ts'

/** Letters and accents that wink does not know for letters: it cuts *Kılıçdaroğlu* to pieces at them. */
const STRANGE_END = /(?:(?![a-z])\p{L}|\p{M})$/iu
const STRANGE_START = /^(?:(?![a-z])\p{L}|\p{M})/iu
const LETTER_END = /[\p{L}\p{M}]$/u
const LETTER_START = /^[\p{L}\p{M}]/u

/** The tokens with words put together again that were cut at a letter of another alphabet or at a loose accent. */
export const wholeWords = (tokens: readonly Token[]): Token[] => {
  const whole: Token[] = []
  for (const token of tokens) {
    const before = whole.at(-1)
    if (before && belongs(before, token)) whole[whole.length - 1] = joined(before, token)
    else whole.push(token)
  }
  return whole
}

const belongs = (before: Token, token: Token): boolean =>
  before.end === token.start &&
  LETTER_END.test(before.surface) &&
  LETTER_START.test(token.surface) &&
  (STRANGE_END.test(before.surface) || STRANGE_START.test(token.surface))

const joined = (before: Token, token: Token): Token => {
  const surface = before.surface + token.surface
  const proper = /^\p{Lu}/u.test(surface)
  return {
    ...before,
    end: token.end,
    surface,
    lemma: proper ? surface : surface.toLowerCase(),
    wordClass: proper ? 'proper-noun' : before.wordClass,
  }
}
