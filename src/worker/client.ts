import { Failure } from '../article/failure.ts'
import type { CallName, WorkerCalls, WorkerReply, WorkerRequest } from './protocol.ts'

/** Calls to the gloss worker, each answered by a promise. */
export interface GlossWorker {
  /**
   * @param signal gives up waiting: the promise rejects with `cancelled`, and a late answer is dropped
   * @throws Failure with the worker's code
   */
  call<Name extends CallName>(
    call: Name,
    take: WorkerCalls[Name]['take'],
    signal?: AbortSignal,
  ): Promise<WorkerCalls[Name]['give']>
}

interface Waiting {
  resolve(give: never): void
  reject(failure: Failure): void
}

/**
 * @param start makes the worker; called at the first call, so that nothing is loaded before it is needed,
 *   and again after a worker has died
 */
export const glossWorker = (start: () => Worker): GlossWorker => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let nextId = 1

  const settle = (reply: WorkerReply): void => {
    const call = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (!call) return
    if ('failure' in reply) call.reject(new Failure(reply.failure, {}, { cause: reply.message }))
    else call.resolve(reply.give as never)
  }

  const die = (event: ErrorEvent | MessageEvent): void => {
    const failure = new Failure(
      'analyser-failed',
      {},
      { cause: 'message' in event ? event.message : event.type },
    )
    for (const call of waiting.values()) call.reject(failure)
    waiting.clear()
    worker?.terminate()
    worker = null
  }

  const running = (): Worker => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', (event: MessageEvent<WorkerReply>) => settle(event.data))
    worker.addEventListener('error', die)
    worker.addEventListener('messageerror', die)
    return worker
  }

  return {
    call(call, take, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(new Failure('cancelled'))
          return
        }
        const id = nextId
        nextId += 1
        waiting.set(id, { resolve, reject })
        signal?.addEventListener('abort', () => {
          if (waiting.delete(id)) reject(new Failure('cancelled'))
        })
        running().postMessage({ id, call, take } as WorkerRequest)
      })
    },
  }
}
