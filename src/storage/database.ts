import { type IDBPDatabase, openDB } from 'idb'
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
