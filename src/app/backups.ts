import { atom, type ReadableAtom } from 'nanostores'
import type { Backup } from '../storage/backup-file.ts'
import type { Changes } from '../storage/changes.ts'
import type { BackupRepository, RestoreSummary } from '../storage/restore.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { checkSettings, type DatedSettings, type SettingsStore } from './settings.ts'

/** A backup that has been read and found whole, and what restoring it will do. */
export interface ReadBackup {
  readonly backup: Backup
  readonly summary: RestoreSummary
  /** Whether its settings are newer than these. */
  readonly settings: boolean
}

export interface Backups {
  /** Whether it is time to remind, quietly, of a backup. */
  readonly reminder: ReadableAtom<boolean>
  /** When the last one was made here, milliseconds since the epoch; `null` for never. */
  readonly last: ReadableAtom<number | null>
  /** The file, and its name. @throws Failure of storage */
  make(): Promise<{ file: Blob; name: string }>
  /** @throws Failure `backup-unknown`, `backup-newer`, `backup-damaged`, or of storage: nothing was changed */
  read(file: Blob): Promise<ReadBackup>
  /** @throws Failure of storage: nothing was changed */
  restore(read: ReadBackup): Promise<RestoreSummary>
}

export interface BackupsNeeds {
  /** Loaded when first needed. */
  readonly repository: () => Promise<BackupRepository>
  readonly words: ReadableAtom<readonly SavedWord[] | null>
  readonly settings: SettingsStore
  readonly changes: Changes
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** Shows what was restored in this tab. */
  readonly refresh: () => Promise<void>
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

const LAST_KEY = 'gyeot.last-backup'
/** Words before there is enough to lose, and the days a backup is good for. */
const WORTH_KEEPING = 30
const GOOD_FOR = 30 * 86_400_000

export const backupsStore = (needs: BackupsNeeds): Backups => {
  const { repository, words, settings, changes, storage, refresh, now } = needs
  const last = atom<number | null>(readLast(storage))
  const reminder = atom(false)
  const remind = () => {
    const kept = words.get()?.length ?? 0
    const oldest = last.get() ?? words.get()?.at(-1)?.saved ?? now()
    reminder.set(kept >= WORTH_KEEPING && now() - oldest > GOOD_FOR)
  }
  words.subscribe(remind)
  last.subscribe(remind)
  return {
    reminder,
    last,
    async make() {
      const { encodeBackup } = await import('../storage/backup-file.ts')
      const created = now()
      const records = await (await repository()).readAll()
      const file = await encodeBackup({ ...records, created, settings: settings.dated() })
      last.set(created)
      try {
        storage?.setItem(LAST_KEY, String(created))
      } catch {
        // Storage is full or forbidden: the reminder comes earlier than it needs to.
      }
      return { file, name: `gyeot-${localDate(created)}.gyeot` }
    },
    async read(file) {
      const { decodeBackup } = await import('../storage/backup-file.ts')
      const backup = await decodeBackup(file)
      const summary = await (await repository()).summarise(backup)
      return { backup, summary, settings: checkDated(backup.settings).changed > settings.dated().changed }
    },
    async restore({ backup }) {
      const summary = await (await repository()).restore(backup)
      settings.adopt(checkDated(backup.settings))
      changes.tell({ store: 'all' })
      await refresh()
      return summary
    },
  }
}

/** `2026-11-24`, by the device's own calendar; for file names. */
export const localDate = (time: number): string => new Intl.DateTimeFormat('sv-SE').format(time)

const readLast = (storage: Pick<Storage, 'getItem'> | null): number | null => {
  try {
    return Number(storage?.getItem(LAST_KEY) ?? 0) || null
  } catch {
    // Forbidden: as on a first visit.
    return null
  }
}

const checkDated = (stored: unknown): DatedSettings => {
  const { settings, changed } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof DatedSettings, unknown>
  >
  return { settings: checkSettings(settings), changed: Number(changed) || 0 }
}
