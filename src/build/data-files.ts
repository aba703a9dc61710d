import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'

/** A data file as it is served: gzipped and named by its content, so that it can be cached for good. */
export interface DataFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A file of a language pack: served beside the app, fetched when its language is first read. */
export interface PackDataFile extends DataFile {
  /** What the analyser asks for it by. */
  readonly name: string
  /** Of the bytes as they are served, in hexadecimal. */
  readonly sha256: string
}

/** @param gzipped as it is served */
export const packFile = (language: string, name: string, gzipped: Uint8Array): PackDataFile => {
  const sha256 = createHash('sha256').update(gzipped).digest('hex')
  return { name, fileName: `data/${language}/${name}-${sha256.slice(0, 10)}.bin`, bytes: gzipped, sha256 }
}

/**
 * @param name without ending; the file is named `.bin` (see dictionary/packed-file.ts)
 */
export const packDataFile = (name: string, content: string | Uint8Array): DataFile => ({
  fileName: dataFileName(name, content),
  bytes: gzip(content),
})

/** As {@link packDataFile}, a twentieth smaller and some thirty times slower to make: for what the first article waits for. */
export const squeezeDataFile = async (name: string, content: string | Uint8Array): Promise<DataFile> => ({
  fileName: dataFileName(name, content),
  bytes: await gzipAsync(Buffer.from(content), { numiterations: ZOPFLI_ROUNDS }),
})

/** Further rounds save a thousandth more. */
const ZOPFLI_ROUNDS = 5

const dataFileName = (name: string, content: string | Uint8Array): string =>
  `data/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.bin`

export const gzip = (content: string | Uint8Array): Uint8Array => gzipSync(content, { level: 9 })
