/**
 * Words beyond the lexicon: what they mean in their own language, and which listed words mean nearly the same.
 * Compiled from WordNet at build time into one file a first letter, fetched when such a word is first met.
 */
export interface BeyondWord {
  readonly word: string
  readonly kind: 'n' | 'v' | 'adj' | 'adv'
  /** Whether `words` mean nearly the same, or something broader of which this is a kind. */
  readonly relation: 'synonym' | 'broader'
  /** Headwords that the lexicon has, closest first; at least one. */
  readonly words: readonly string[]
  /** In English. */
  readonly definition: string
}

/** The file a word stands in: `a` to `z`, or `null` where there can be none. */
export const beyondShard = (word: string): string | null => {
  const letter = word.charAt(0).toLowerCase()
  return /[a-z]/.test(letter) ? letter : null
}

const BROADER = '<'

/**
 * A word a line: word, kind, the listed words joined with '|' (after '<' where they are broader), definition;
 * tabs between. Encode and decode stand together here.
 */
export const encodeBeyond = (entries: readonly BeyondWord[]): string =>
  entries
    .map(({ word, kind, relation, words, definition }) =>
      [word, kind, (relation === 'broader' ? BROADER : '') + words.join('|'), definition].join('\t'),
    )
    .join('\n')

/** The first line of a word is its commonest use. Reads only as far as it must. */
export const decodeBeyond = (shard: string, word: string): BeyondWord | null => {
  const start = shard.startsWith(`${word}\t`) ? 0 : shard.indexOf(`\n${word}\t`) + 1
  if (start === 0 && !shard.startsWith(`${word}\t`)) return null
  const end = shard.indexOf('\n', start)
  const [found = '', kind = 'n', words = '', definition = ''] = shard
    .slice(start, end < 0 ? undefined : end)
    .split('\t')
  const broader = words.startsWith(BROADER)
  return {
    word: found,
    kind: kind as BeyondWord['kind'],
    relation: broader ? 'broader' : 'synonym',
    words: words.slice(broader ? BROADER.length : 0).split('|'),
    definition,
  }
}
