import type { Entry } from '../dictionary/entry.ts'
import type { Language } from '../language/language.ts'
import type { SentenceWords } from './context.ts'

/**
 * How like the words around a place are to the cues of each sense, though none of the cues stands there: *the cell
 * powers the motor* is nearer to battery than to prison. By the vectors of words (see {@link Language.vectorOf}), for
 * languages that have them.
 */
export interface Likeness {
  /**
   * For each sense, how much more like its cues the surroundings are than those of the entry's senses on the whole;
   * about -0.5 to 0.5. `null` where nothing can be said.
   */
  ofSenses(entry: Entry): readonly number[] | null
}

/** @param first @param last word positions of what is to be glossed, both included */
export type LikenessAt = (first: number, last: number) => Likeness

const UNKNOWN: Likeness = { ofSenses: () => null }

/** A word so many places away counts half. */
const HALF_AT = 3

type Vector = Float32Array

interface Placed {
  readonly at: number
  readonly vector: Vector
}

export const likenessIn = (words: SentenceWords, language: Language): LikenessAt => {
  const { vectorOf } = language
  if (!vectorOf) return () => UNKNOWN
  let placed: readonly Placed[] | null = null
  return (first, last) => {
    let around: Vector | null | undefined
    return {
      ofSenses(entry) {
        placed ??= placesOf(words, vectorOf)
        if (around === undefined) around = weighedSum(placed, first, last)
        if (around === null) return null
        const here = around
        const likenesses = sensesOf(entry, vectorOf).map((sense) => sense && cosine(sense, here))
        const known = likenesses.filter((one) => one !== null)
        const mean = known.reduce((sum, one) => sum + one, 0) / known.length
        // A sense of which nothing is known is neither more nor less like.
        return likenesses.map((one) => (one === null ? 0 : one - mean))
      },
    }
  }
}

type VectorOf = NonNullable<Language['vectorOf']>

const placesOf = ({ positions }: SentenceWords, vectorOf: VectorOf): Placed[] =>
  [...positions].flatMap(([word, places]) => {
    const vector = vectorOf(word)
    return vector ? places.map((at) => ({ at, vector })) : []
  })

const weighedSum = (placed: readonly Placed[], first: number, last: number): Vector | null => {
  let sum: Vector | null = null
  for (const { at, vector } of placed) {
    if (at >= first && at <= last) continue
    const distance = at > last ? at - last : first - at
    sum ??= new Float32Array(vector.length)
    addTo(sum, vector, 1 / (1 + distance / HALF_AT))
  }
  return sum
}

/** Entries stay as they are, and so does what their cues amount to. */
const known = new WeakMap<Entry, readonly (Vector | null)[]>()

const sensesOf = (entry: Entry, vectorOf: VectorOf): readonly (Vector | null)[] => {
  const before = known.get(entry)
  if (before) return before
  const senses = entry.senses.map(({ cues }) => {
    const vectors = cues.flatMap((cue) => cue.split('-').flatMap((word) => vectorOf(word) ?? []))
    const [first] = vectors
    if (!first) return null
    const sum = new Float32Array(first.length)
    for (const vector of vectors) addTo(sum, vector, 1)
    return sum
  })
  known.set(entry, senses)
  return senses
}

const addTo = (sum: Vector, vector: Vector, weight: number): void => {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0)
}

const cosine = (a: Vector, b: Vector): number => {
  let both = 0
  let one = 0
  let other = 0
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    both += x * y
    one += x * x
    other += y * y
  }
  return one > 0 && other > 0 ? both / Math.sqrt(one * other) : 0
}
