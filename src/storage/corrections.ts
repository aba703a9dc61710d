import { type Correction, mergeCorrections } from '../vocabulary/correction.ts'
import { type GyeotDatabase, storing, writing } from './database.ts'

/** Glosses that the reader put in place of the dictionary's. */
export interface CorrectionRepository {
  /** Without those taken back. */
  list(): Promise<Correction[]>
  /** Keeps it, unless a later one stands there. Gives what stood there before. */
  put(correction: Correction): Promise<Correction | null>
}

export const correctionRepository = (database: GyeotDatabase): CorrectionRepository => ({
  list: () => storing(async () => (await database.getAll('corrections')).filter(({ deleted }) => !deleted)),
  put: (correction) =>
    writing(database, ['corrections'], async (work) => {
      const store = work.objectStore('corrections')
      const before = (await store.get(correction.id)) ?? null
      await store.put(before ? mergeCorrections(before, correction) : correction)
      return before
    }),
})
