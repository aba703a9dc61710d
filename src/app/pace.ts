/** How long the page may be held up at a time. Milliseconds. */
const SLICE = 8

/** Lets the page go on, where it has been held up for long enough; to be awaited every hundred steps or so. */
export type Pace = () => Promise<void>

/**
 * The pace of work that is done in between what a reader does.
 * @param clock milliseconds
 */
export const pace = (clock: () => number = () => performance.now()): Pace => {
  let until = clock() + SLICE
  return async () => {
    if (clock() <= until) return
    await new Promise((resolve) => setTimeout(resolve))
    until = clock() + SLICE
  }
}
