/**
 * Where a long English word may be parted. No dictionary of hyphenation is at hand on every system, so a word
 * is parted only where a common prefix or suffix leaves no doubt, and never with fewer than three letters on
 * the next line.
 */
export const hyphenPoints = (word: string): number[] => {
  const points = new Set<number>()
  if (!/^[a-z]{8,}$/i.test(word)) return []
  const lower = word.toLowerCase()
  const prefix = PREFIXES.find((start) => lower.startsWith(start))
  if (prefix && lower.length - prefix.length >= 4) points.add(prefix.length)
  const doubled = /([bdfglmnprt])\1(ing|ed|er|est)$/.exec(lower)
  if (doubled?.[2] === 'ing') points.add(doubled.index + 1)
  const suffix = SUFFIXES.find((end) => lower.endsWith(end))
  if (suffix && lower.length - suffix.length >= 3) points.add(lower.length - suffix.length)
  return [...points].sort((a, b) => a - b)
}

const PREFIXES = [
  'counter',
  'inter',
  'under',
  'trans',
  'super',
  'micro',
  'multi',
  'photo',
  'infra',
  'over',
  'semi',
  'hydro',
]
const SUFFIXES = [
  'tions',
  'sions',
  'ments',
  'nesses',
  'ships',
  'tion',
  'sion',
  'ment',
  'ness',
  'less',
  'ship',
  'hood',
  'ward',
  'wards',
  'fully',
  'ful',
]
