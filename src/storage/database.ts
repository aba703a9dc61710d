import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { Failure } from '../article/failure.ts'
import { migrate } from './migrations.ts'
import { DATABASE_NAME, type GyeotSchema, SCHEMA_VERSION } from './schema.ts'

export type GyeotDatabase = IDBPDatabase<GyeotSchema>

/**
 * Opens the reader's database, upgrading it where an older version wrote it.
 * @param onBlocked another tab holds an older version open and must be closed first
 * @param onStale a newer version wants to upgrade: this connection has been closed, the page should reload
 * @throws Failure `storage-failed` where the browser refuses (private modes, a newer database)
 */
export const openGyeotDatabase = async (
  { onBlocked, onStale }: { onBlocked?: () => void; onStale?: () => void } = {},
  name: string = DATABASE_NAME,
): Promise<GyeotDatabase> => {
  try {
    return await openDB<GyeotSchema>(name, SCHEMA_VERSION, {
      upgrade: (database, oldVersion, _newVersion, transaction) => migrate(database, oldVersion, transaction),
      blocked: () => onBlocked?.(),
      // Holding on would hang the other tab's upgrade.
      blocking: (_current, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        onStale?.()
      },
    })
  } catch (cause) {
    throw new Failure('storage-failed', {}, { cause })
  }
}

/** Runs a piece of storage work; what the browser throws becomes a Failure that can be spoken of. */
export const storing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
    throw new Failure(full ? 'storage-full' : 'storage-failed', {}, { cause })
  }
}

type Writing<Name extends StoreNames<GyeotSchema>> = IDBPTransaction<GyeotSchema, Name[], 'readwrite'>

/**
 * Writes in one transaction: all of it is stored when the promise resolves, or none of it. A request that
 * can't even be made (a value that can't be cloned, a key that is none) throws without ending the
 * transaction, which would then store the rest; so whatever is thrown aborts it.
 * @param work may wait for the transaction's own requests only
 */
export const writing = <Name extends StoreNames<GyeotSchema>, Result>(
  database: GyeotDatabase,
  stores: readonly Name[],
  work: (transaction: Writing<Name>) => Promise<Result>,
): Promise<Result> =>
  storing(async () => {
    const transaction = database.transaction([...stores], 'readwrite')
    // Awaited below; where the work fails first, its own error is the one to tell.
    transaction.done.catch(() => undefined)
    try {
      const result = await work(transaction)
      await transaction.done
      return result
    } catch (error) {
      try {
        transaction.abort()
      } catch {
        // It has ended already, by the same error.
      }
      throw error
    }
  })

/** A request that needn't be waited for: where it fails, its transaction fails, and that is told. */
export const unwaited = (request: Promise<unknown>): void => {
  request.catch(() => undefined)
}
