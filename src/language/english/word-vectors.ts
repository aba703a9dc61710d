/** How a word is used, as a point among all words: words that stand in like company lie in like directions. */
export type WordVector = Float32Array

/** Values of a vector, and steps that each may take. */
export const VECTOR_LENGTH = 24
export const VECTOR_STEPS = 16

export interface WordVectors {
  /** @param word a lemma in lower case; `null` for a rare word, or one that tells nothing (*the*) */
  vectorOf(word: string): WordVector | null
}

export const NO_VECTORS: WordVectors = { vectorOf: () => null }

/** One hexadecimal digit a value. */
export const encodeVector = (steps: readonly number[]): string =>
  steps.map((step) => step.toString(VECTOR_STEPS)).join('')

const decodeVector = (digits: string): WordVector =>
  Float32Array.from(digits, (digit) => (Number.parseInt(digit, VECTOR_STEPS) / (VECTOR_STEPS - 1)) * 2 - 1)

/** @param table of `lexicon/vectors/`: a word a line, a tab, its vector. A vector is read when it is first asked for. */
export const openVectors = (table: string): WordVectors => {
  const digits = new Map<string, string>()
  for (const line of table.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) digits.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const read = new Map<string, WordVector>()
  return {
    vectorOf(word) {
      const known = read.get(word)
      if (known) return known
      const written = digits.get(word)
      if (written === undefined) return null
      const vector = decodeVector(written)
      read.set(word, vector)
      return vector
    },
  }
}
