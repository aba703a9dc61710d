import { Failure } from '../article/failure.ts'
import { isGzipped } from '../dictionary/packed-file.ts'
import { withoutPadding } from '../dictionary/padding.ts'

/** One file of a language pack, as the build tells of it. */
export interface PackFile {
  readonly name: string
  readonly url: string
  /** As it comes over the network. */
  readonly bytes: number
  /** Of these bytes, in hexadecimal. */
  readonly sha256: string
  /** Whether room was left unused at its end; see {@link withoutPadding}. */
  readonly padded: boolean
}

interface FetchNeeds {
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  /** Told how many bytes have come so far. */
  readonly onBytes: (bytes: number) => void
}

/**
 * A file's content, unzipped and without the unused room at its end.
 * @throws Failure `pack-unavailable` where it can't be had, `pack-damaged` where it isn't what was asked for
 */
export const fetchPackFile = async (
  file: PackFile,
  { fetch, signal, onBytes }: FetchNeeds,
): Promise<Uint8Array<ArrayBuffer>> => {
  let received: Uint8Array<ArrayBuffer>
  try {
    const response = await fetch(file.url, { signal })
    if (!response.ok || !response.body) throw new Error(`${response.status} for ${file.url}`)
    received = await collect(response.body, onBytes)
  } catch (cause) {
    throw new Failure('pack-unavailable', {}, { cause })
  }
  if ((await sha256(received)) !== file.sha256) {
    throw new Failure('pack-damaged', {}, { cause: `checksum of ${file.name}` })
  }
  const whole = isGzipped(received) ? await unzipped(received) : received
  return file.padded ? withoutPadding(whole) : whole
}

const collect = async (
  body: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    onBytes(length)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const unzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
