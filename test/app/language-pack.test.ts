import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { languagePack } from '../../src/app/language-pack.ts'
import type { PackFile } from '../../src/app/pack-file.ts'
import type { PackStore } from '../../src/storage/pack-store.ts'

const CONTENTS = new Map([
  ['https://gyeot.test/a.bin', gzipSync('first file')],
  ['https://gyeot.test/b.bin', gzipSync('the second file, which is longer than the first')],
])
const FILES: PackFile[] = [...CONTENTS].map(([url, bytes]) => ({
  name: url,
  url,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  padded: false,
}))
const [A = '', B = ''] = [...CONTENTS.keys()]

const memoryStore = () => {
  const kept = new Map<string, string>([['https://gyeot.test/old.bin', 'old']])
  const store: PackStore = {
    present: async (urls) => urls.filter((url) => kept.has(url)),
    put: async (url, bytes) => void kept.set(url, new TextDecoder().decode(bytes)),
    keepOnly: async (urls) => {
      for (const url of kept.keys()) if (!urls.includes(url)) kept.delete(url)
    },
  }
  return { kept, store }
}

const serving = (contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(CONTENTS)) => {
  const asked: string[] = []
  const fetch = async (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url)
    if (signal.aborted) throw new DOMException('stopped', 'AbortError')
    return new Response(contents.get(url) ?? null, { status: contents.has(url) ? 200 : 404 })
  }
  return { asked, fetch: fetch as unknown as typeof globalThis.fetch }
}

describe('a language pack', () => {
  it('is fetched, unzipped and kept; what an older version left is taken out', async () => {
    const { kept, store } = memoryStore()
    const pack = languagePack({ files: FILES, store, fetch: serving().fetch })
    await pack.refresh()
    expect(pack.state.get()).toEqual({ kind: 'absent' })
    await pack.ensure()
    expect(pack.state.get()).toEqual({ kind: 'ready' })
    expect([...kept]).toEqual([
      [A, 'first file'],
      [B, 'the second file, which is longer than the first'],
    ])
  })

  it('tells how far it is, from nothing to everything', async () => {
    const pack = languagePack({ files: FILES, store: memoryStore().store, fetch: serving().fetch })
    const shares: number[] = []
    pack.state.listen((state) => {
      if (state.kind === 'fetching') shares.push(state.done / state.total)
    })
    await pack.ensure()
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('is fetched once for all who ask', async () => {
    const { asked, fetch } = serving()
    const pack = languagePack({ files: FILES, store: memoryStore().store, fetch })
    await Promise.all([pack.ensure(), pack.ensure()])
    expect(asked).toEqual([A, B])
  })

  it('goes on where the line broke', async () => {
    const { kept, store } = memoryStore()
    const broken = serving(new Map([...CONTENTS].slice(0, 1)))
    const first = languagePack({ files: FILES, store, fetch: broken.fetch })
    await expect(first.ensure()).rejects.toMatchObject({ code: 'pack-unavailable' })
    expect(first.state.get()).toMatchObject({ kind: 'failed' })
    expect(kept.has(A)).toBe(true)
    const whole = serving()
    await languagePack({ files: FILES, store, fetch: whole.fetch }).ensure()
    expect(whole.asked).toEqual([B])
  })

  it('keeps nothing of a file whose checksum is another', async () => {
    const { kept, store } = memoryStore()
    const damaged = serving(new Map([...CONTENTS, [B, gzipSync('something else')]]))
    const pack = languagePack({ files: FILES, store, fetch: damaged.fetch })
    await expect(pack.ensure()).rejects.toMatchObject({ code: 'pack-damaged' })
    expect(kept.has(B)).toBe(false)
  })

  it('stops when asked, and says that it was stopped', async () => {
    const pack = languagePack({ files: FILES, store: memoryStore().store, fetch: serving().fetch })
    const work = pack.ensure()
    pack.cancel()
    await expect(work).rejects.toMatchObject({ code: 'pack-cancelled' })
    expect(pack.state.get()).toEqual({ kind: 'absent' })
  })

  it('goes on for others when one who waits has left', async () => {
    const pack = languagePack({ files: FILES, store: memoryStore().store, fetch: serving().fetch })
    const leaving = new AbortController()
    const left = pack.ensure(leaving.signal)
    const stays = pack.ensure()
    leaving.abort()
    await expect(left).rejects.toMatchObject({ code: 'cancelled' })
    await stays
    expect(pack.state.get()).toEqual({ kind: 'ready' })
  })

  it('is gone once removed', async () => {
    const { kept, store } = memoryStore()
    const pack = languagePack({ files: FILES, store, fetch: serving().fetch })
    await pack.ensure()
    await pack.remove()
    expect(kept.size).toBe(0)
    expect(pack.state.get()).toEqual({ kind: 'absent' })
  })
})
