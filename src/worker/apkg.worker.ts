/// <reference lib="webworker" />
import initSqlJs from 'sql.js'
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url'
import type { AnkiCollection } from '../vocabulary/anki.ts'
import { buildApkg } from './apkg.ts'

/** Page to worker: one request, after which the worker is done with. */
export interface ApkgRequest {
  readonly collection: AnkiCollection
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Worker to page. */
export type ApkgReply = { readonly bytes: Uint8Array } | { readonly message: string }

/*
 * SQLite is WebAssembly, which a page's policy allows only with 'wasm-unsafe-eval'. A worker is under the
 * policy its own file is served with and not under the page's, so here it may run while the page stays strict;
 * and a large collection doesn't hold the page up.
 */
const answer = async ({ collection, now }: ApkgRequest): Promise<ApkgReply> => {
  try {
    const SQL = await initSqlJs({ locateFile: () => new URL(wasmUrl, import.meta.url).href })
    const database = new SQL.Database()
    return { bytes: await buildApkg(database, collection, now) }
  } catch (error) {
    return { message: String(error) }
  }
}

addEventListener('message', (event: MessageEvent<ApkgRequest>) => {
  // Whatever goes wrong is in the answer.
  void answer(event.data).then((reply) => postMessage(reply))
})
