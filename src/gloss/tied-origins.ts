import type { NameOrigins } from '../language/language.ts'
import type { Cohesion } from './cohesion.ts'

/** What another sentence of the same story tells counts for so much of what the name's own tells. */
const ELSEWHERE = 0.4
/** However often a story names a land, its names need not all come from there. */
const MOST_ELSEWHERE = 1.2

/**
 * What a sentence and those that speak of the same thing tell of the origin of its names.
 * @param told of each block's sentences, what each tells by itself
 */
export const tiedOrigins = (
  told: readonly (readonly NameOrigins[])[],
  cohesion: Cohesion,
): ((block: number, sentence: number) => NameOrigins) => {
  const ofBlock = told.map((sentences) => sum(sentences))
  const around = new Map<number, Map<string, number>>()
  const aroundOf = (block: number): Map<string, number> => {
    const known =
      around.get(block) ?? sum([...cohesion.tiedTo(block)].flatMap((other) => ofBlock[other] ?? []))
    around.set(block, known)
    return known
  }
  return (block, sentence) => {
    const own = told[block]?.[sentence] ?? new Map<string, number>()
    const all = new Map(own)
    for (const [origin, weight] of aroundOf(block)) {
      const itself = own.get(origin) ?? 0
      const elsewhere = Math.min(MOST_ELSEWHERE, (weight - itself) * ELSEWHERE)
      if (elsewhere > 0) all.set(origin, itself + elsewhere)
    }
    return all
  }
}

const sum = (parts: readonly NameOrigins[]): Map<string, number> => {
  const all = new Map<string, number>()
  for (const part of parts)
    for (const [origin, weight] of part) all.set(origin, (all.get(origin) ?? 0) + weight)
  return all
}
