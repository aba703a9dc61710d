import { useRef, useState } from 'react'
import { asFailure, type Failure } from '../../article/failure.ts'
import type { LongWork } from '../../storage/long-work.ts'

export interface Work {
  readonly busy: boolean
  /** 0 to 1; `null` where nothing is under way, or nothing is known of it yet. */
  readonly share: number | null
  /** Whether the last was given up. */
  readonly cancelled: boolean
  readonly failure: Failure | null
  /** Does one thing at a time; what it throws is shown. */
  readonly run: (work: (watched: LongWork) => Promise<void>) => void
  readonly cancel: () => void
}

/** Steps that are shown: more would draw the screen more often than anyone sees. */
const STEPS = 100

/** Something that takes a while. It goes on when the screen is left: what was begun was wanted. */
export const useWork = (): Work => {
  const [busy, setBusy] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const [cancelled, setCancelled] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const controller = useRef<AbortController | null>(null)
  const cancel = () => controller.current?.abort()
  const run: Work['run'] = (work) => {
    if (busy) return
    const leaving = new AbortController()
    controller.current = leaving
    setBusy(true)
    setShare(null)
    setCancelled(false)
    setFailure(null)
    const progress = (done: number) => setShare(Math.round(done * STEPS) / STEPS)
    // Every outcome ends in a state.
    void work({ signal: leaving.signal, progress })
      .catch((error: unknown) => {
        const failed = asFailure(error)
        if (failed.code === 'cancelled') setCancelled(true)
        else setFailure(failed)
      })
      .finally(() => setBusy(false))
  }
  return { busy, share, cancelled, failure, run, cancel }
}
