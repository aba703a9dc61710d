import { atom, type ReadableAtom } from 'nanostores'
import type { Failure } from '../article/failure.ts'

/** A line at the foot of the screen: something done that can be undone, or something that failed. */
export type Notice =
  | {
      readonly id: number
      readonly kind: 'done'
      readonly what: DoneWhat
      /** What it was done to, where that is one thing. */
      readonly name: string
      /** How many it was done to; one where it isn't given. */
      readonly count?: number
      undo: () => void
    }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure }
  | { readonly id: number; readonly kind: 'update'; accept: () => void }
  | { readonly id: number; readonly kind: 'stale' }

export type DoneWhat =
  | 'article-removed'
  | 'word-removed'
  | 'word-standing'
  | 'word-edited'
  | 'word-combined'
  | 'word-brought-in'
  | 'article-known'
  | 'gloss-corrected'

type NewNotice = Notice extends infer One ? (One extends Notice ? Omit<One, 'id'> : never) : never

export interface Notices {
  /** The newest; earlier ones give way to it. */
  readonly current: ReadableAtom<Notice | null>
  show(notice: NewNotice): void
  dismiss(id: number): void
}

export const noticesStore = (): Notices => {
  const current = atom<Notice | null>(null)
  let nextId = 1
  return {
    current,
    show(notice) {
      current.set({ ...notice, id: nextId })
      nextId += 1
    },
    dismiss(id) {
      if (current.get()?.id === id) current.set(null)
    },
  }
}
