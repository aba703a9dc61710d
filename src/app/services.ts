import {
  beyondPaths,
  dictionaryPath,
  glossEngine,
  japanesePack,
  pronunciationsPath,
  vectorsPath,
} from 'virtual:gyeot-data'
import { articleRepository } from '../storage/articles.ts'
import { tabChanges } from '../storage/changes.ts'
import { correctionRepository } from '../storage/corrections.ts'
import { openGyeotDatabase } from '../storage/database.ts'
import { handOver } from '../storage/handover.ts'
import { packStore } from '../storage/pack-store.ts'
import { wordRepository } from '../storage/words.ts'
import { type GlossWorker, glossWorker } from '../worker/client.ts'
import { type Backups, backupsStore } from './backups.ts'
import { type Corrections, correctionsStore } from './corrections.ts'
import { type LanguagePack, languagePack } from './language-pack.ts'
import { type Library, libraryStore } from './library.ts'
import { type Notices, noticesStore } from './notices.ts'
import type { PackFile } from './pack-file.ts'
import { type Printing, printingStore } from './printing.ts'
import { type Packs, type Reading, readingOf } from './reading.ts'
import { type Review, reviewStore } from './review.ts'
import { type SettingsStore, settingsStore } from './settings.ts'
import { painted } from './timing.ts'
import { type Words, wordsStore } from './words.ts'

/** Everything the screens work with, put together here and nowhere else. */
export interface Services extends SettingsStore {
  readonly notices: Notices
  readonly library: Library
  readonly words: Words
  readonly review: Review
  readonly corrections: Corrections
  readonly backups: Backups
  readonly reading: Reading
  readonly printing: Printing
  readonly worker: GlossWorker
  readonly packs: Packs
}

/**
 * @param onBlocked another tab holds an older version's database open; this goes on once it is closed
 * @throws Failure `storage-failed` where the browser refuses to keep anything
 */
export const startServices = async (
  page: Window & typeof globalThis,
  onBlocked: () => void,
): Promise<Services> => {
  const notices = noticesStore()
  const database = await openGyeotDatabase({ onBlocked, onStale: () => notices.show({ kind: 'stale' }) })
  const changes = tabChanges(() => ('BroadcastChannel' in page ? new page.BroadcastChannel('gyeot') : null))
  const repository = articleRepository(database)
  const worker = openedWorker(page)
  const storage = smallStorage(page)
  const settings = settingsStore(storage)
  const words = wordsStore({
    repository: wordRepository(database),
    notices,
    changes,
    now: Date.now,
    askToPersist: persistOnce(page),
    painted,
  })
  const library = libraryStore({ repository, notices, now: Date.now, newId: () => page.crypto.randomUUID() })
  const corrections = correctionsStore({
    repository: correctionRepository(database),
    notices,
    changes,
    now: Date.now,
  })
  const packs = { ja: japanese(page) }
  const printing = printingStore(storage, Math.random)
  const backups = backupsStore({
    repository: async () => (await import('../storage/restore.ts')).backupRepository(database),
    words: words.words,
    settings,
    printing,
    handOver: (take) => handOver(database, take),
    changes,
    storage,
    refresh: async () => {
      await Promise.all([words.reload(), library.refresh(), corrections.refresh()])
    },
    now: Date.now,
  })
  // What fails now is tried again at the next start.
  backups.takeOver().catch((error: unknown) => console.warn('settings were not taken over', error))
  return {
    ...settings,
    printing,
    notices,
    worker,
    packs,
    library,
    words,
    corrections,
    review: reviewStore({ words, settings: settings.settings, notices, now: Date.now }),
    backups,
    reading: readingOf({ repository, worker, corrections, packs, now: Date.now, engine: glossEngine }),
  }
}

/**
 * Asks at the first word kept in a visit, when the reader has something to lose. Browsers answer by their own
 * lights, some by asking the reader; a refusal changes nothing.
 */
const persistOnce = (page: Window): (() => void) => {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    void page.navigator.storage?.persist?.().catch((error: unknown) => console.warn('not persisted', error))
  }
}

/** Reading `localStorage` throws where a browser's settings forbid it. */
const smallStorage = (page: Window): Storage | null => {
  try {
    return page.localStorage
  } catch {
    // Forbidden: settings last as long as the page.
    return null
  }
}

/** One cache a pack; the worker reads from it what the page has put there. */
const JAPANESE_CACHE = 'gyeot-pack-ja'

const packFiles = (page: Window & typeof globalThis): PackFile[] =>
  japanesePack.map(({ path, ...file }) => ({ ...file, url: new URL(path, page.document.baseURI).href }))

const japanese = (page: Window & typeof globalThis): LanguagePack =>
  languagePack({
    files: packFiles(page),
    store: packStore(page.caches, JAPANESE_CACHE),
    fetch: page.fetch.bind(page),
  })

const openedWorker = (page: Window & typeof globalThis): GlossWorker => {
  const address = (path: string) => new URL(path, page.document.baseURI).href
  return glossWorker(() => {
    const worker = new Worker(new URL('../worker/gloss.worker.ts', import.meta.url), { type: 'module' })
    worker.postMessage({
      id: 0,
      call: 'open',
      take: {
        dictionaryUrl: address(dictionaryPath),
        pronunciationsUrl: address(pronunciationsPath),
        vectorsUrl: address(vectorsPath),
        packs: {
          ja: {
            cache: JAPANESE_CACHE,
            urls: Object.fromEntries(packFiles(page).map(({ name, url }) => [name, url])),
          },
        },
        beyondUrls: Object.fromEntries(
          Object.entries(beyondPaths).map(([letter, path]) => [letter, address(path)]),
        ),
      },
    })
    return worker
  })
}
