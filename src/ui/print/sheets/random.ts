/** Numbers from 0 up to 1 that a seed repeats: mulberry32, by Tommy Ettinger, in the public domain. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A copy in another order, by Fisher and Yates. */
export const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] => {
  const copy = [...items]
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = copy[at] as Item
    copy[at] = copy[other] as Item
    copy[other] = kept
  }
  return copy
}
