import { pace } from './pace.ts'

/** Items gone through before it is asked whether the page should go on. */
const STRIDE = 64

/**
 * Goes through a long list a slice at a time, so that typing is never held up.
 * @returns whether the end was reached: `signal` gives up
 */
export const paced = async <Item>(
  items: readonly Item[],
  each: (item: Item) => void,
  signal?: AbortSignal,
  clock?: () => number,
): Promise<boolean> => {
  const rest = pace(clock)
  for (let at = 0; at < items.length; at += STRIDE) {
    for (const item of items.slice(at, at + STRIDE)) each(item)
    await rest()
    if (signal?.aborted) return false
  }
  return signal?.aborted !== true
}
