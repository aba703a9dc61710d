import { Failure } from '../article/failure.ts'
import { isGzipped } from '../dictionary/packed-file.ts'

/**
 * One of the app's own data files, unzipped.
 * @throws Failure `dictionary-unavailable` where it can't be had
 */
export const fetchData = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${response.status} for ${url}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!isGzipped(bytes)) return bytes
    const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(unzipped).arrayBuffer())
  } catch (cause) {
    throw new Failure('dictionary-unavailable', {}, { cause })
  }
}

/** The same as text. */
export const fetchDataText = async (url: string): Promise<string> =>
  new TextDecoder().decode(await fetchData(url))
