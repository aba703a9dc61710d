import type { Entry } from '../dictionary/entry.ts'

/** So many senses must put two words side by side, before one is taken to say the other. */
const TIMES_AT_LEAST = 2
/** Nouns stand beside what only goes with them too (가족 and 유족), so theirs must be of one mind. */
const NOUN_TIMES_AT_LEAST = 4
/** And such a share of all senses that have the word. */
const SHARE_AT_LEAST = 0.12

/**
 * For each Korean word of a lexicon, the word that stands beside it most often in one sense: what a learner would
 * rather say. Two languages that share a word (획득하다) seldom use it alike; its companion (얻다) is the everyday one.
 */
export const companionsIn = (entries: Iterable<Entry>): Map<string, string> => {
  const counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const { kind, senses } of entries) {
    for (const { alternatives } of senses) {
      const words = [...new Set(alternatives.flatMap((text) => dictionaryForm(text, kind) ?? []))]
      for (const word of words) {
        totals.set(word, (totals.get(word) ?? 0) + 1)
        const beside = counts.get(word) ?? new Map<string, number>()
        counts.set(word, beside)
        for (const other of words)
          if (other !== word && !shareWord(word, other)) beside.set(other, (beside.get(other) ?? 0) + 1)
      }
    }
  }
  const total = (word: string): number => totals.get(word) ?? 0
  const best = new Map<string, string>()
  for (const [word, beside] of counts) {
    const [first] = [...beside].sort(([a, m], [b, n]) => n - m || total(b) - total(a) || (a < b ? -1 : 1))
    const times = word.endsWith('다') ? TIMES_AT_LEAST : NOUN_TIMES_AT_LEAST
    if (first && first[1] >= times && first[1] >= total(word) * SHARE_AT_LEAST) best.set(word, first[0])
  }
  return new Map([...best].filter(([word, other]) => word.endsWith('다') || best.get(other) === word))
}

/** 국제기구 beside 기구 says nothing new. */
const shareWord = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((word) => word.replace(/(하다|되다|시키다)$/, ''))
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one))
}

/** An adjective's modifier form as a dictionary has it (빈번한 빈번하다, 잦은 잦다, 쉬운 쉽다); `null` where that can't be told. */
const dictionaryForm = (text: string, kind: Entry['kind']): string | null => {
  const word = text.replace(/\([^)]*\)|~[을를이가에의와과로]?/g, '').trim()
  if (!/^[가-힣]{2,}$/.test(word)) return null
  if (kind === 'n') return word
  if (kind === 'v') return word.endsWith('다') ? word : null
  if (kind !== 'adj') return null
  if (/.한$/.test(word)) return `${word.slice(0, -1)}하다`
  if (/.은$/.test(word)) return `${word.slice(0, -1)}다`
  if (!/.운$/.test(word)) return null
  const before = word.charCodeAt(word.length - 2) - 0xac00
  return before % 28 === 0 ? `${word.slice(0, -2)}${String.fromCharCode(0xac00 + before + 17)}다` : null
}

/**
 * The companions of words that are one word alone: 지구 is 地区 and 地球, and its companion (구역) goes with one of them.
 * @param cognates the table of lexicon/cognates/
 */
export const unambiguous = (
  companions: ReadonlyMap<string, string>,
  cognates: string,
): Map<string, string> => {
  const words = new Map<string, number>()
  for (const line of cognates.split('\n')) {
    const [, hangul = ''] = line.split('\t')
    words.set(hangul, (words.get(hangul) ?? 0) + 1)
  }
  return new Map(
    [...companions].filter(([word]) => (words.get(word.replace(/(하다|되다|시키다)$/, '')) ?? 0) <= 1),
  )
}
