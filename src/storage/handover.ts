import { type GyeotDatabase, storing, writing } from './database.ts'
import type { Handover } from './schema.ts'

export const HANDOVER_ID = 'choices'

/**
 * Hands what a restored backup holds of settings to those who keep them, once. They keep them elsewhere (in the
 * browser's small storage, which can be read before anything is painted), out of reach of a transaction; so a
 * restore stores them with everything else, and here they go on, at once or, where the page was killed
 * between, at the next start.
 * @param take must not wait for anything; what it throws leaves the handover as it was
 */
export const handOver = async (database: GyeotDatabase, take: (choices: Handover) => void): Promise<void> => {
  // At nearly every start there is none, and nothing is written.
  if (!(await storing(() => database.get('handovers', HANDOVER_ID)))) return
  await writing(database, ['handovers'], async (work) => {
    const store = work.objectStore('handovers')
    // Another tab may have been quicker.
    const choices = await store.get(HANDOVER_ID)
    if (!choices) return
    take(choices)
    await store.delete(HANDOVER_ID)
  })
}
