import { atom, type ReadableAtom } from 'nanostores'
import type { Backup } from '../storage/backup-file.ts'
import type { Changes } from '../storage/changes.ts'
import { type LongWork, partOf } from '../storage/long-work.ts'
import type { BackupRepository, RestoreSummary } from '../storage/restore.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import type { Printing } from './printing.ts'
import { checkSettings, type DatedSettings, type SettingsStore } from './settings.ts'

/** A backup that has been read and found whole, and what restoring it will do. */
export interface ReadBackup {
  readonly backup: Backup
  readonly summary: RestoreSummary
  /** Whether its settings are newer than these. */
  readonly settings: boolean
  /** Whether its print choices or presets are other than these. */
  readonly print: boolean
}

export interface Backups {
  /** Whether it is time to remind, quietly, of a backup. */
  readonly reminder: ReadableAtom<boolean>
  /** When the last one was made here, milliseconds since the epoch; `null` for never. */
  readonly last: ReadableAtom<number | null>
  /** The file, and its name. @throws Failure of storage, or `cancelled` */
  make(work: LongWork): Promise<{ file: Blob; name: string }>
  /**
   * @throws Failure `backup-unknown`, `backup-newer`, `backup-damaged`, `cancelled`, or of storage: nothing was
   *   changed
   */
  read(file: Blob, work: LongWork): Promise<ReadBackup>
  /** @throws Failure of storage, or `cancelled`: nothing was changed */
  restore(read: ReadBackup, work: LongWork): Promise<RestoreSummary>
  /** Takes over the settings that a restore has stored; at the start, too, if the page was killed before. */
  takeOver(): Promise<void>
}

export interface BackupsNeeds {
  /** Loaded when first needed. */
  readonly repository: () => Promise<BackupRepository>
  readonly words: ReadableAtom<readonly SavedWord[] | null>
  readonly settings: SettingsStore
  readonly printing: Printing
  /** Gives what a restore has stored of settings, once (see storage/handover.ts). */
  readonly handOver: (take: (choices: Pick<Backup, 'settings' | 'print'>) => void) => Promise<void>
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
  const { repository, words, settings, printing, handOver, changes, storage, refresh, now } = needs
  const last = atom<number | null>(readLast(storage))
  const reminder = atom(false)
  const remind = () => {
    const kept = words.get()?.length ?? 0
    const oldest = last.get() ?? words.get()?.at(-1)?.saved ?? now()
    reminder.set(kept >= WORTH_KEEPING && now() - oldest > GOOD_FOR)
  }
  const takeOver = () =>
    handOver((choices) => {
      settings.adopt(checkDated(choices.settings))
      printing.adopt(choices.print)
    })
  words.subscribe(remind)
  last.subscribe(remind)
  return {
    reminder,
    last,
    takeOver,
    async make(work) {
      const { encodeBackup } = await import('../storage/backup-file.ts')
      const created = now()
      const records = await (await repository()).readAll(partOf(work, 0, 0.4))
      const file = await encodeBackup(
        { ...records, created, settings: settings.dated(), print: printing.dated() },
        partOf(work, 0.4, 1),
      )
      last.set(created)
      try {
        storage?.setItem(LAST_KEY, String(created))
      } catch {
        // Storage is full or forbidden: the reminder comes earlier than it needs to.
      }
      return { file, name: `gyeot-${localDate(created)}.gyeot` }
    },
    async read(file, work) {
      const { decodeBackup } = await import('../storage/backup-file.ts')
      const backup = await decodeBackup(file, partOf(work, 0, 0.6))
      const summary = await (await repository()).summarise(backup, partOf(work, 0.6, 1))
      return {
        backup,
        summary,
        settings: checkDated(backup.settings).changed > settings.dated().changed,
        print: printing.differs(backup.print),
      }
    },
    async restore({ backup }, work) {
      const { settings: dated, print } = backup
      const summary = await (await repository()).restore(backup, { settings: dated, print }, work)
      // What was merged is stored, whatever comes now.
      await takeOver()
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
