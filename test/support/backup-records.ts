import { nightBus } from '../../src/app/samples/night-bus.ts'
import type { Backup } from '../../src/storage/backup-file.ts'
import type { BackupRecords } from '../../src/storage/backup-records.ts'
import type { StoredArticle } from '../../src/storage/schema.ts'
import type { Correction } from '../../src/vocabulary/correction.ts'
import { reviewEntry, savedWord } from './saved-words.ts'

export const article = (id: string, opened: number | null, added = 1): StoredArticle => ({
  id,
  article: nightBus,
  added,
  opened,
  position: { block: 1, offset: 0, share: 0.5 },
  counts: null,
})
export const correction: Correction = {
  id: 'en:bid:n',
  scope: 'always',
  language: 'en',
  headword: 'bid',
  kind: 'n',
  articleId: null,
  block: null,
  start: null,
  gloss: '신청',
  changed: 4,
  deleted: false,
}
export const NOTHING: BackupRecords = { articles: [], removals: [], words: [], reviews: [], corrections: [] }
export const records: BackupRecords = {
  articles: [article('a', 7), article('b', null)],
  removals: [{ id: 'gone', removed: 9 }],
  words: [savedWord('bid', 1), savedWord('ally', 2, { deleted: true }), savedWord('envoy', 3)],
  reviews: [reviewEntry('en:bid:n', 50), reviewEntry('en:bid:n', 60)],
  corrections: [correction],
}
export const backup: Backup = {
  ...records,
  created: 100,
  settings: { settings: { level: 3 }, changed: 5 },
  print: { presets: [{ name: '3학년' }] },
}
export const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
