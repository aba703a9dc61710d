import { atom, type ReadableAtom } from 'nanostores'
import { asFailure } from '../article/failure.ts'
import type { Changes } from '../storage/changes.ts'
import type { CorrectionRepository } from '../storage/corrections.ts'
import { type Correction, correctionId } from '../vocabulary/correction.ts'
import type { Notices } from './notices.ts'

export interface Corrections {
  /** Those that hold; a new list at every change. Empty until they have been read. */
  readonly all: ReadableAtom<readonly Correction[]>
  /** Those that hold, once they have been read. @throws Failure of storage */
  ready(): Promise<readonly Correction[]>
  refresh(): Promise<void>
  /** Keeps a correction; a notice offers to undo it. */
  correct(correction: Omit<Correction, 'id' | 'changed' | 'deleted'>): Promise<void>
  /** Goes back to the dictionary's gloss; a notice offers to undo it. */
  takeBack(correction: Correction): Promise<void>
}

export interface CorrectionsNeeds {
  readonly repository: CorrectionRepository
  readonly notices: Notices
  readonly changes: Changes
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

export const correctionsStore = ({ repository, notices, changes, now }: CorrectionsNeeds): Corrections => {
  const all = atom<readonly Correction[]>([])
  let reading: Promise<readonly Correction[]> | null = null
  const failed = (error: unknown) => notices.show({ kind: 'failed', failure: asFailure(error) })
  const read = async () => {
    const list = await repository.list()
    all.set(list)
    return list
  }
  const ready = () => {
    reading ??= read().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
  const refresh = async () => {
    try {
      reading = null
      await ready()
    } catch (error) {
      failed(error)
    }
  }
  changes.listen(({ store }) => {
    // A failure shows a notice of its own.
    if (store !== 'words') void refresh()
  })
  const put = async (correction: Correction): Promise<Correction | null> => {
    const before = await repository.put(correction)
    await refresh()
    changes.tell({ store: 'corrections' })
    return before
  }
  const putWithUndo = async (correction: Correction) => {
    try {
      const before = await put(correction)
      const earlier = before ?? { ...correction, deleted: true }
      const undo = () => void put({ ...earlier, changed: now() }).catch(failed)
      notices.show({ kind: 'done', what: 'gloss-corrected', name: correction.headword, undo })
    } catch (error) {
      failed(error)
    }
  }
  return {
    all,
    ready,
    refresh,
    correct: (correction) =>
      putWithUndo({ ...correction, id: correctionId(correction), changed: now(), deleted: false }),
    takeBack: (correction) => putWithUndo({ ...correction, changed: now(), deleted: true }),
  }
}
