import { isFunctionKind } from '../dictionary/entry.ts'
import type { Cohesion } from './cohesion.ts'
import type { Gloss } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/** A sense that cues have decided in one block. */
interface Decision {
  readonly block: number
  readonly sense: number
}

/**
 * One sense per discourse (Gale, Church and Yarowsky, 1992): where cues have decided a word's sense in one place
 * and nothing decides it in another, the sense carries over, within what speaks of the same thing. Where places
 * decide against each other it doesn't.
 */
export const carryOver = (blocks: readonly GlossedBlock[], cohesion: Cohesion): GlossedBlock[] => {
  const decisions = decisionsOf(blocks)
  return blocks.map((block, at) => ({
    ...block,
    glosses: block.glosses.map((gloss) => {
      const sense = isUndecided(gloss) ? agreed(decisions.get(keyOf(gloss)) ?? [], cohesion.tiedTo(at)) : null
      return sense === null ? gloss : carried(gloss, sense)
    }),
  }))
}

const carried = ({ rival: _, ...gloss }: Gloss, sense: number): Gloss =>
  sense === gloss.chosen ? gloss : { ...gloss, chosen: sense, reason: { kind: 'discourse' } }

const keyOf = ({ entry }: Gloss): string => `${entry.headword}\t${entry.kind}`

/** Function words mean what their neighbours make of them; nothing carries over. */
const isUndecided = ({ reason, entry }: Gloss): boolean =>
  entry.senses.length > 1 &&
  !isFunctionKind(entry.kind) &&
  ['most-common', 'part-of-speech', 'surroundings'].includes(reason.kind)

const decisionsOf = (blocks: readonly GlossedBlock[]): Map<string, Decision[]> => {
  const decisions = new Map<string, Decision[]>()
  blocks.forEach(({ glosses }, block) => {
    for (const gloss of glosses) {
      if (gloss.reason.kind !== 'cue') continue
      const known = decisions.get(keyOf(gloss)) ?? []
      known.push({ block, sense: gloss.chosen })
      decisions.set(keyOf(gloss), known)
    }
  })
  return decisions
}

/** The sense on which all of the decisions that count agree. */
const agreed = (decisions: readonly Decision[], counting: ReadonlySet<number>): number | null => {
  const senses = new Set(decisions.filter(({ block }) => counting.has(block)).map(({ sense }) => sense))
  const [only] = senses
  return senses.size === 1 && only !== undefined ? only : null
}
