import { storing } from './database.ts'

/** The files of a language pack, unpacked, in the browser's cache by their addresses. */
export interface PackStore {
  /** Of these addresses, those that are there. @throws Failure of storage */
  present(urls: readonly string[]): Promise<readonly string[]>
  /** @throws Failure `storage-full` and other failures of storage */
  put(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Takes out every file but these. @throws Failure of storage */
  keepOnly(urls: readonly string[]): Promise<void>
}

/** @param name of the cache; one a pack */
export const packStore = (caches: CacheStorage, name: string): PackStore => ({
  present: (urls) =>
    storing(async () => {
      const known = new Set((await (await caches.open(name)).keys()).map(({ url }) => url))
      return urls.filter((url) => known.has(url))
    }),
  put: (url, bytes) => storing(async () => (await caches.open(name)).put(url, new Response(bytes))),
  keepOnly: (urls) =>
    storing(async () => {
      if (urls.length === 0) {
        await caches.delete(name)
        return
      }
      const cache = await caches.open(name)
      const old = (await cache.keys()).filter(({ url }) => !urls.includes(url))
      await Promise.all(old.map((request) => cache.delete(request)))
    }),
})
