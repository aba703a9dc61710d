import { useState } from 'react'
import { asFailure, type Failure } from '../../article/failure.ts'

export interface Work {
  readonly busy: boolean
  readonly failure: Failure | null
  /** Does one thing at a time; what it throws is shown. */
  readonly run: (work: () => Promise<void>) => void
}

export const useWork = (): Work => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setFailure(null)
    // Every outcome ends in a state.
    void work()
      .catch((error: unknown) => setFailure(asFailure(error)))
      .finally(() => setBusy(false))
  }
  return { busy, failure, run }
}
