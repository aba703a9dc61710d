import { Failure } from '../../article/failure.ts'
import { breathe, type LongWork, stopIfCancelled } from '../../storage/long-work.ts'
import type { ReviewEntry } from '../../vocabulary/review-card.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import type { ApkgReply, ApkgRequest } from '../../worker/apkg.worker.ts'
import type { CardReading } from '../settings.ts'

/** Records handed to the worker in one go: few enough not to hold up the page. */
const BATCH = 500

/** What of the work is handing over; the rest is the worker's. */
const HANDING_OVER = 0.3

/**
 * The words as an Anki package, written by a worker of its own that is loaded for it and ends with it.
 * @param now milliseconds since the epoch
 * @param reading when a card shows its word's reading
 * @throws Failure `export-failed`, or `cancelled`
 */
export const ankiFile = async (
  words: readonly SavedWord[],
  entries: readonly ReviewEntry[],
  now: number,
  reading: CardReading,
  work: LongWork,
): Promise<Blob> => {
  stopIfCancelled(work)
  const worker = new Worker(new URL('../../worker/apkg.worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: ApkgRequest) => worker.postMessage(request)
  const done = new Promise<Uint8Array>((resolve, reject) => {
    const fail = (cause: string) => reject(new Failure('export-failed', {}, { cause }))
    worker.addEventListener('message', ({ data }: MessageEvent<ApkgReply>) => {
      if ('share' in data) work.progress(HANDING_OVER + (1 - HANDING_OVER) * data.share)
      else if ('bytes' in data) resolve(data.bytes)
      else fail(data.message)
    })
    worker.addEventListener('error', ({ message }) => fail(message))
    work.signal.addEventListener('abort', () => reject(new Failure('cancelled')))
  })
  // Where handing over fails first, its own error is the one to tell.
  done.catch(() => undefined)
  try {
    const total = words.length + entries.length + 1
    for (let at = 0; at < words.length; at += BATCH) {
      ask({ words: words.slice(at, at + BATCH) })
      work.progress((HANDING_OVER * at) / total)
      await breathe(work)
    }
    for (let at = 0; at < entries.length; at += BATCH) {
      ask({ entries: entries.slice(at, at + BATCH) })
      work.progress((HANDING_OVER * (words.length + at)) / total)
      await breathe(work)
    }
    ask({ now, reading })
    return new Blob([(await done) as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' })
  } finally {
    worker.terminate()
  }
}
