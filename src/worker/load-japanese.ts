import { Failure } from '../article/failure.ts'
import { openSinoKorean } from '../dictionary/open-sino-korean.ts'
import type { Glossary } from '../gloss/gloss-article.ts'
import { NO_PHRASES } from '../gloss/phrase-index.ts'
import { japanese } from '../language/japanese/japanese.ts'
import { schoolLevelOf } from '../language/japanese/kanji-grades.ts'
import { openSources } from '../language/japanese/loanword-sources.ts'
import { openCutter } from '../language/japanese/morphemes.ts'
import { openReadings } from '../language/japanese/readings.ts'
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
  const text = async (name: string): Promise<string> => (await read(name)).text()
  const bytes = async (name: string): Promise<ArrayBuffer> => (await read(name)).arrayBuffer()
  const [dictionary, cognates, companions, loanwords, readings, cut] = await Promise.all([
    bytes('dictionary'),
    text('cognates'),
    text('companions'),
    text('loanwords'),
    text('readings'),
    openCutter(bytes),
  ])
  return {
    language: japanese(cut, openSources(loanwords), openReadings(readings)),
    dictionary: openSinoKorean(
      { dictionary: new Uint8Array(dictionary), cognates, companions },
      schoolLevelOf,
    ),
    // Phrases of a language that writes its words together are found by their joined forms.
    phrases: NO_PHRASES,
  }
}
