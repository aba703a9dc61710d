import { Failure } from '../article/failure.ts'
import type { Glossary } from '../gloss/gloss-article.ts'
import { japaneseGlossary } from '../gloss/japanese-glossary.ts'
import { openCutter } from '../language/japanese/morphemes.ts'
import type { PackAddress } from './protocol.ts'

/**
 * The Japanese analyser and dictionary from the pack that the page has put into the browser's cache.
 * @throws Failure `pack-missing` where a file isn't there (any more)
 */
export const loadJapanese = async ({ cache, urls }: PackAddress): Promise<Glossary> => {
  const files = await caches.open(cache)
  const read = async (name: string): Promise<Response> => {
    const file = await files.match(urls[name] ?? '')
    if (!file) throw new Failure('pack-missing')
    return file
  }
  const [dictionary, cognates, cut] = await Promise.all([
    read('dictionary').then((file) => file.text()),
    read('cognates').then((file) => file.text()),
    openCutter(async (name) => (await read(name)).arrayBuffer()),
  ])
  return japaneseGlossary({ dictionary, cognates, cut })
}
