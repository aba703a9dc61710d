import { Failure } from '../article/failure.ts'
import { isGzipped } from '../dictionary/packed-file.ts'

/**
 * The text of one of the app's own data files.
 * @throws Failure `dictionary-unavailable` where it can't be had
 */
export const fetchDataText = async (url: string): Promise<string> => {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${response.status} for ${url}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!isGzipped(bytes)) return new TextDecoder().decode(bytes)
    const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await new Response(unzipped).text()
  } catch (cause) {
    throw new Failure('dictionary-unavailable', {}, { cause })
  }
}
