/// <reference lib="webworker" />
import initSqlJs from 'sql.js'
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url'
import { type AnkiCollection, ankiCollection } from '../vocabulary/anki.ts'
import type { ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { buildApkg } from './apkg.ts'

/**
 * Page to worker: words and log a part at a time, since handing over a large log in one piece holds the page up;
 * then the wish for the package. There is one in a worker's life.
 */
export type ApkgRequest =
  | { readonly words: readonly SavedWord[] }
  | { readonly entries: readonly ReviewEntry[] }
  /** Milliseconds since the epoch, and when a card shows its word's reading. */
  | { readonly now: number; readonly reading: AnkiCollection['reading'] }

/** Worker to page: how far it is (0 to 1), any number of times, then the package or why there is none. */
export type ApkgReply =
  | { readonly share: number }
  | { readonly bytes: Uint8Array }
  | { readonly message: string }

const words: SavedWord[] = []
const entries: ReviewEntry[] = []

const tell = (reply: ApkgReply): void => postMessage(reply)

/*
 * SQLite is WebAssembly, which a page's policy allows only with 'wasm-unsafe-eval'. A worker is under the
 * policy its own file is served with and not under the page's, so here it may run while the page stays strict;
 * and a large collection doesn't hold the page up.
 */
const make = async (now: number, reading: AnkiCollection['reading']): Promise<ApkgReply> => {
  try {
    const SQL = await initSqlJs({ locateFile: () => new URL(wasmUrl, import.meta.url).href })
    const collection = ankiCollection(words, entries, now, reading)
    return { bytes: await buildApkg(new SQL.Database(), collection, now, (share) => tell({ share })) }
  } catch (error) {
    return { message: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ApkgRequest>) => {
  if ('words' in data) words.push(...data.words)
  else if ('entries' in data) entries.push(...data.entries)
  // Whatever goes wrong is in the answer.
  else void make(data.now, data.reading).then(tell)
})
