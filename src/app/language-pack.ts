import { atom, type ReadableAtom } from 'nanostores'
import { asFailure, Failure } from '../article/failure.ts'
import type { PackStore } from '../storage/pack-store.ts'
import { fetchPackFile, type PackFile } from './pack-file.ts'

export type PackState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  /** Bytes as they come over the network. */
  | { readonly kind: 'fetching'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What a language needs beyond the app itself, fetched when it is first read and kept for reading offline. */
export interface LanguagePack {
  /** Bytes as they come over the network. */
  readonly size: number
  readonly state: ReadableAtom<PackState>
  /** Looks whether it is there. */
  refresh(): Promise<void>
  /**
   * Fetches what is missing; files that came before a cancel or a broken line are not fetched again.
   * @param signal gives up waiting, while the fetching goes on
   * @throws Failure `pack-unavailable`, `pack-damaged`, `pack-cancelled`, `cancelled`, or of storage
   */
  ensure(signal?: AbortSignal): Promise<void>
  /** Stops the fetching. */
  cancel(): void
  /** Takes it off the device. */
  remove(): Promise<void>
}

export interface LanguagePackNeeds {
  readonly files: readonly PackFile[]
  readonly store: PackStore
  readonly fetch: typeof fetch
}

export const languagePack = ({ files, store, fetch }: LanguagePackNeeds): LanguagePack => {
  const urls = files.map(({ url }) => url)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const state = atom<PackState>({ kind: 'unknown' })
  let running: { readonly work: Promise<void>; readonly stop: AbortController } | null = null

  const missing = async (): Promise<PackFile[]> => {
    const present = new Set(await store.present(urls))
    return files.filter(({ url }) => !present.has(url))
  }

  const work = async (signal: AbortSignal): Promise<void> => {
    const wanted = await missing()
    if (wanted.length > 0) {
      let before = total - wanted.reduce((sum, { bytes }) => sum + bytes, 0)
      const show = (done: number) => state.set({ kind: 'fetching', done, total })
      show(before)
      // The small ones first: whatever is wrong with the line or the server shows early.
      for (const file of wanted.toSorted((a, b) => a.bytes - b.bytes)) {
        const unpacked = await fetchPackFile(file, {
          fetch,
          signal,
          onBytes: (bytes) => show(before + bytes),
        })
        await store.put(file.url, unpacked)
        before += file.bytes
        show(before)
      }
      await store.keepOnly(urls)
    }
    state.set({ kind: 'ready' })
  }

  const start = (): Promise<void> => {
    const stop = new AbortController()
    const done = work(stop.signal)
      .catch((error: unknown) => {
        const failure = stop.signal.aborted ? new Failure('pack-cancelled') : asFailure(error)
        state.set(failure.code === 'pack-cancelled' ? { kind: 'absent' } : { kind: 'failed', failure })
        throw failure
      })
      .finally(() => {
        running = null
      })
    running = { work: done, stop }
    return done
  }

  return {
    size: total,
    state,
    async refresh() {
      if (running) return
      try {
        state.set({ kind: (await missing()).length === 0 ? 'ready' : 'absent' })
      } catch (error) {
        state.set({ kind: 'failed', failure: asFailure(error) })
      }
    },
    ensure: (signal) => unlessAborted(running?.work ?? start(), signal),
    cancel() {
      running?.stop.abort()
    },
    async remove() {
      running?.stop.abort()
      await store.keepOnly([])
      state.set({ kind: 'absent' })
    },
  }
}

const unlessAborted = (work: Promise<void>, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const left = () => reject(new Failure('cancelled'))
    if (signal?.aborted) left()
    signal?.addEventListener('abort', left, { once: true })
    work.then(resolve, reject)
  })
