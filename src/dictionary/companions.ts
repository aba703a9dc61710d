/** Korean words that say the same, by what lexicographers put side by side; see build/companions.ts. */
export interface Companions {
  /** The usual companion of a Korean word in its dictionary form (획득하다: 얻다); `null` where none is known. */
  companionOf(korean: string): string | null
}

/** A word a line with its companion, a tab between. Encode and decode stand together. */
export const encodeCompanions = (companions: ReadonlyMap<string, string>): string =>
  [...companions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, companion]) => `${word}\t${companion}`)
    .join('\n')

export const openCompanions = (table: string): Companions => {
  const companions = new Map(
    table.split('\n').flatMap((line): [string, string][] => {
      const tab = line.indexOf('\t')
      return tab > 0 ? [[line.slice(0, tab), line.slice(tab + 1)]] : []
    }),
  )
  return { companionOf: (korean) => companions.get(korean) ?? null }
}
