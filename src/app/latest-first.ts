import type { SavedWord } from '../vocabulary/saved-word.ts'
import type { Pace } from './pace.ts'

/** Words sorted, or merged, before it is asked whether the page should go on. */
const STRIDE = 1024

const byLatest = (a: SavedWord, b: SavedWord): number => b.saved - a.saved

/** A list that is sorted already, with words added that aren't; those given again stand where they now belong. */
export const mergeLatest = (
  sorted: readonly SavedWord[],
  changed: ReadonlySet<string>,
  added: readonly SavedWord[],
): readonly SavedWord[] => {
  const merged: SavedWord[] = []
  const coming = added.toSorted(byLatest)
  let next = 0
  for (const word of sorted) {
    if (changed.has(word.id)) continue
    for (let one = coming[next]; one && one.saved > word.saved; one = coming[next]) {
      merged.push(one)
      next += 1
    }
    merged.push(word)
  }
  return [...merged, ...coming.slice(next)]
}

/** Words sorted with the latest first, a piece at a time: fifty thousand would hold the page up. */
export const sortLatest = async (words: readonly SavedWord[], rest: Pace): Promise<readonly SavedWord[]> => {
  let runs: SavedWord[][] = []
  for (let at = 0; at < words.length; at += STRIDE) {
    runs.push(words.slice(at, at + STRIDE).sort(byLatest))
    await rest()
  }
  while (runs.length > 1) {
    const longer: SavedWord[][] = []
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], rest))
    runs = longer
  }
  return runs[0] ?? []
}

const mergeRuns = async (a: SavedWord[], b: SavedWord[], rest: Pace): Promise<SavedWord[]> => {
  const merged: SavedWord[] = []
  let atA = 0
  let atB = 0
  for (;;) {
    const [one, other] = [a[atA], b[atB]]
    if (one && (!other || byLatest(one, other) <= 0)) {
      merged.push(one)
      atA += 1
    } else if (other) {
      merged.push(other)
      atB += 1
    } else return merged
    if (merged.length % STRIDE === 0) await rest()
  }
}
