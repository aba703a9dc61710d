/**
 * The cues of a sense as numbers in a table that has the commonest first: how many they are, then each as its
 * distance from the one before, in one byte where it is near and in two where it is far. The order of a sense's
 * cues means nothing, so they are written from the lowest up.
 */
const NEAR = 192

/** Numbers that two bytes reach. */
export const CUES_AT_MOST = NEAR + (256 - NEAR) * 256

/** @param numbers each below {@link CUES_AT_MOST}, at most 255 of them */
export const encodeCues = (numbers: readonly number[]): number[] => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  if (sorted.length > 255 || (sorted.at(-1) ?? 0) >= CUES_AT_MOST) throw new RangeError('too many cues')
  let next = 0
  return [
    sorted.length,
    ...sorted.flatMap((number) => {
      const step = number - next
      next = number + 1
      return step < NEAR ? [step] : [NEAR + Math.floor((step - NEAR) / 256), (step - NEAR) % 256]
    }),
  ]
}

/** @returns the numbers of the sense that starts at `start`, lowest first, and where the next sense starts */
export const decodeCues = (bytes: Uint8Array, start: number): { numbers: number[]; end: number } => {
  const numbers: number[] = []
  let at = start + 1
  let next = 0
  for (let left = bytes[start] ?? 0; left > 0; left -= 1) {
    const step = bytes[at] ?? 0
    const far = step >= NEAR
    next += far ? NEAR + (step - NEAR) * 256 + (bytes[at + 1] ?? 0) : step
    numbers.push(next)
    next += 1
    at += far ? 2 : 1
  }
  return { numbers, end: at }
}

/** Where the sense that follows the one at `start` starts. */
export const skipCues = (bytes: Uint8Array, start: number): number => {
  let at = start + 1
  for (let left = bytes[start] ?? 0; left > 0; left -= 1) at += (bytes[at] ?? 0) >= NEAR ? 2 : 1
  return at
}
