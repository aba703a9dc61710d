import { useRef } from 'react'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { type StatusOf, withoutKnown } from '../../gloss/known-words.ts'

/**
 * The glosses beside each block, without those of known words. A block of which nothing changed keeps its
 * list, so that marking one word draws only the paragraphs it stands in.
 */
export const useShown = (
  blocks: readonly GlossedBlock[] | null,
  atLevel: readonly (readonly number[])[],
  statusOf: StatusOf,
): readonly (readonly number[])[] => {
  const last = useRef<readonly (readonly number[])[]>([])
  const next = blocks ? withoutKnown(blocks, atLevel, statusOf) : atLevel
  const kept = next.map((indexes, at) => {
    const before = last.current[at]
    return before && before.length === indexes.length && indexes.every((index, i) => index === before[i])
      ? before
      : indexes
  })
  const same =
    kept.length === last.current.length && kept.every((indexes, at) => indexes === last.current[at])
  if (!same) last.current = kept
  return last.current
}
