/** A word that Japanese and Korean both took from Chinese, or made of it. */
export interface Cognate {
  readonly hangul: string
  /** As Korean writes it; `null` where Japanese writes it the same. */
  readonly hanja: string | null
}

export interface Cognates {
  /** The Korean word of a Japanese one, as IPADIC spells it; `null` where there is none. */
  cognateOf(word: string): Cognate | null
  /** Whether the word is known to have none, though its hanja could be read: 大丈夫, 新幹線. */
  refuses(word: string): boolean
}

/**
 * The table of `lexicon/cognates/`: a word a line, its Hangul and, where it is written otherwise in Korean, its
 * hanja, with tabs between. A word without Hangul is refused. A line is parsed when its word is looked up.
 */
export const openCognates = (table: string): Cognates => {
  const rows = new Map<string, string>()
  for (const line of table.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) rows.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return {
    cognateOf(word) {
      const row = rows.get(word)
      if (row === undefined || row === '') return null
      const [hangul = '', hanja] = row.split('\t')
      return { hangul, hanja: hanja ?? null }
    },
    refuses: (word) => rows.get(word) === '',
  }
}
