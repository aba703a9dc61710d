import {
  beyondPaths,
  dictionaryPath,
  glossEngine,
  japanesePack,
  pronunciationsPath,
} from 'virtual:gyeot-data'
import { articleRepository } from '../storage/articles.ts'
import { openGyeotDatabase } from '../storage/database.ts'
import { packStore } from '../storage/pack-store.ts'
import { wordRepository } from '../storage/words.ts'
import { type GlossWorker, glossWorker } from '../worker/client.ts'
import { type LanguagePack, languagePack } from './language-pack.ts'
import { type Library, libraryStore } from './library.ts'
import { type Notices, noticesStore } from './notices.ts'
import type { PackFile } from './pack-file.ts'
import { type Packs, type Reading, readingOf } from './reading.ts'
import { type SettingsStore, settingsStore } from './settings.ts'
import { type Words, wordsStore } from './words.ts'

/** Everything the screens work with, put together here and nowhere else. */
export interface Services extends SettingsStore {
  readonly notices: Notices
  readonly library: Library
  readonly words: Words
  readonly reading: Reading
  readonly worker: GlossWorker
  readonly packs: Packs
}

/** @throws Failure `storage-failed` where the browser refuses to keep anything */
export const startServices = async (page: Window & typeof globalThis): Promise<Services> => {
  const notices = noticesStore()
  const database = await openGyeotDatabase({ onStale: () => notices.show({ kind: 'stale' }) })
  const repository = articleRepository(database)
  const worker = openedWorker(page)
  const packs = { ja: japanese(page) }
  return {
    ...settingsStore(smallStorage(page)),
    notices,
    worker,
    packs,
    library: libraryStore({ repository, notices, now: Date.now, newId: () => page.crypto.randomUUID() }),
    words: wordsStore(wordRepository(database), notices),
    reading: readingOf({ repository, worker, packs, now: Date.now, engine: glossEngine }),
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
