import { Failure } from '../article/failure.ts'
import { canonical } from '../vocabulary/canonical.ts'
import { BACKUP_STORES, type BackupRecords, RECORD_CHECKS } from './backup-records.ts'
import { breathe, type LongWork, partOf, stopIfCancelled, UNWATCHED } from './long-work.ts'

/** What a backup file holds. Settings and print choices are checked by those who know them. */
export interface Backup extends BackupRecords {
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly settings: unknown
  /** Print choices and presets; `null` in a file from before they were kept in it. */
  readonly print: unknown
}

/** See BACKUP.md, which is to be changed together with this. */
const VERSION = 1
const HEADER = /^gyeot-backup (\d+) ([0-9a-f]{64})\n/
const HEADER_LENGTH = `gyeot-backup ${VERSION} ${'0'.repeat(64)}\n`.length

/** Lines put together before the page is let go on. */
const SLICE = 500

/** Writes a backup file. @throws Failure `cancelled` */
export const encodeBackup = async (backup: Backup, work: LongWork = UNWATCHED): Promise<Blob> => {
  const total = BACKUP_STORES.reduce((sum, store) => sum + backup[store].length, 1)
  let done = 0
  const parts: string[] = [`${JSON.stringify({ about: { created: backup.created } })}\n`]
  for (const store of BACKUP_STORES) {
    const records: readonly unknown[] = backup[store]
    for (let at = 0; at < records.length; at += SLICE) {
      const lines = records.slice(at, at + SLICE).map((record) => `{"${store}":${canonical(record)}}\n`)
      parts.push(lines.join(''))
      done += lines.length
      // Packing comes after; how far that is, the browser doesn't tell.
      work.progress((0.8 * done) / total)
      await breathe(work)
    }
  }
  parts.push(`{"print":${canonical(backup.print)}}\n`, `{"settings":${canonical(backup.settings)}}\n`)
  const packed = await new Response(
    new Blob(parts).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer()
  stopIfCancelled(work)
  return new Blob([`gyeot-backup ${VERSION} ${await sha256(packed)}\n`, packed], {
    type: 'application/octet-stream',
  })
}

/**
 * Reads a backup file, whole or not at all.
 * @throws Failure `backup-unknown` (another kind of file), `backup-newer` (of a later Gyeot), `backup-damaged`,
 *   `cancelled`
 */
export const decodeBackup = async (file: Blob, work: LongWork = UNWATCHED): Promise<Backup> => {
  const bytes = await file.arrayBuffer()
  const header = HEADER.exec(new TextDecoder('latin1').decode(bytes.slice(0, HEADER_LENGTH + 4)))
  // A file cut off within its header isn't told from one of another kind.
  if (!header) throw new Failure('backup-unknown')
  if (Number(header[1]) !== VERSION)
    throw new Failure(Number(header[1]) > VERSION ? 'backup-newer' : 'backup-damaged')
  const packed = bytes.slice(header[0].length)
  if ((await sha256(packed)) !== header[2]) throw new Failure('backup-damaged')
  try {
    const text = await new Response(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text()
    stopIfCancelled(work)
    return await readLines(text, partOf(work, 0.2, 1))
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure('backup-damaged', {}, { cause })
  }
}

const readLines = async (text: string, work: LongWork): Promise<Backup> => {
  const records: { [Store in keyof BackupRecords]: unknown[] } = {
    articles: [],
    removals: [],
    words: [],
    reviews: [],
    corrections: [],
  }
  let created = 0
  let settings: unknown = null
  let print: unknown = null
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    if (at % SLICE === SLICE - 1) {
      work.progress(at / lines.length)
      await breathe(work)
    }
    if (line === '') continue
    const [[key, value] = ['', null]] = Object.entries(JSON.parse(line) as Record<string, unknown>)
    const store = BACKUP_STORES.find((name) => name === key)
    if (store) {
      if (!RECORD_CHECKS[store](value)) throw new Failure('backup-damaged', { line: at + 1 })
      records[store].push(value)
    } else if (key === 'settings') settings = value
    else if (key === 'print') print = value
    else if (key === 'about') created = Number((value as { created?: unknown } | null)?.created ?? 0)
    // Any other line is of a later Gyeot that older ones may leave aside.
  }
  return { ...(records as unknown as BackupRecords), created, settings, print }
}

const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
