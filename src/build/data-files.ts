import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A data file as it is served: gzipped and named by its content, so that it can be cached for good. */
export interface DataFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * @param name without ending; the file is named `.bin` (see dictionary/packed-file.ts)
 */
export const packDataFile = (name: string, text: string): DataFile => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { fileName: `data/${name}-${hash}.bin`, bytes: gzipSync(text, { level: 9 }) }
}
