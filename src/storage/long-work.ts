import { Failure } from '../article/failure.ts'

/** Work that takes a while: whoever waits sees how far it is, and may give it up. */
export interface LongWork {
  readonly signal: AbortSignal
  /** @param share 0 to 1 */
  readonly progress: (share: number) => void
}

/** For work that nobody watches. */
export const UNWATCHED: LongWork = { signal: new AbortController().signal, progress: () => undefined }

/** @throws Failure `cancelled` where the work was given up */
export const stopIfCancelled = ({ signal }: LongWork): void => {
  if (signal.aborted) throw new Failure('cancelled')
}

/** A part of the work, from one share of the whole to another. */
export const partOf = ({ signal, progress }: LongWork, from: number, to: number): LongWork => ({
  signal,
  progress: (share) => progress(from + share * (to - from)),
})

/** Lets the page go on for a moment. @throws Failure `cancelled` where the work was given up meanwhile */
export const breathe = async (work: LongWork): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve))
  stopIfCancelled(work)
}
