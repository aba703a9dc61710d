import type { Sentence } from '../language/language.ts'

/**
 * Which blocks speak of the same thing. A file or a page may hold several stories, and a list of sentences holds
 * as many as it has lines, so that nothing is carried from one block to another unless words tie them together.
 */
export interface Cohesion {
  /** Places of the blocks tied to this one, itself among them. */
  tiedTo(block: number): ReadonlySet<number>
}

const NAME_WEIGHT = 1.5
const NOUN_WEIGHT = 1
/** Two names, or three nouns, or one and two. */
const TIED_AT = 3
/** What stands in so many blocks, and so great a share of them, ties nothing together. */
const COMMON_BLOCKS = 12
const COMMON_SHARE = 0.1

export const cohesionOf = (blocks: readonly (readonly Sentence[])[]): Cohesion => {
  const items = blocks.map(itemsOf)
  const places = new Map<string, number[]>()
  items.forEach((weights, block) => {
    for (const item of weights.keys()) {
      const known = places.get(item)
      if (known) known.push(block)
      else places.set(item, [block])
    }
  })
  const tied = new Map<number, ReadonlySet<number>>()
  const tiesOf = (block: number): ReadonlySet<number> => {
    const shared = new Map<number, number>()
    for (const [item, weight] of items[block] ?? []) {
      const others = places.get(item) ?? []
      if (others.length > COMMON_BLOCKS && others.length > blocks.length * COMMON_SHARE) continue
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    return new Set([block, ...[...shared].filter(([, weight]) => weight >= TIED_AT).map(([other]) => other)])
  }
  return {
    tiedTo(block) {
      const known = tied.get(block) ?? tiesOf(block)
      tied.set(block, known)
      return known
    },
  }
}

const itemsOf = (sentences: readonly Sentence[]): Map<string, number> => {
  const weights = new Map<string, number>()
  for (const { lemma, surface, wordClass } of sentences.flatMap(({ tokens }) => tokens)) {
    if (wordClass === 'proper-noun' && surface.length > 2) weights.set(surface, NAME_WEIGHT)
    else if (wordClass === 'noun' && surface.length > 3) weights.set(lemma, NOUN_WEIGHT)
  }
  return weights
}
