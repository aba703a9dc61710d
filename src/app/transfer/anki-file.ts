import { Failure } from '../../article/failure.ts'
import { ankiCollection } from '../../vocabulary/anki.ts'
import type { ReviewEntry } from '../../vocabulary/review-card.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import type { ApkgReply, ApkgRequest } from '../../worker/apkg.worker.ts'
import type { CardReading } from '../settings.ts'

/**
 * The words as an Anki package, written by a worker of its own that is loaded for it and ends with it.
 * @param now milliseconds since the epoch
 * @param reading when a card shows its word's reading
 * @throws Failure `export-failed`
 */
export const ankiFile = async (
  words: readonly SavedWord[],
  entries: readonly ReviewEntry[],
  now: number,
  reading: CardReading,
): Promise<Blob> => {
  const worker = new Worker(new URL('../../worker/apkg.worker.ts', import.meta.url), { type: 'module' })
  const reply = new Promise<ApkgReply>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<ApkgReply>) => resolve(event.data))
    worker.addEventListener('error', (event) => resolve({ message: event.message }))
  })
  try {
    const request: ApkgRequest = { collection: ankiCollection(words, entries, now, reading), now }
    worker.postMessage(request)
    const answer = await reply
    if ('message' in answer) throw new Failure('export-failed', {}, { cause: answer.message })
    return new Blob([answer.bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' })
  } finally {
    worker.terminate()
  }
}
