/// <reference lib="webworker" />
import type { LanguageCode } from '../article/article.ts'
import { asFailure, Failure } from '../article/failure.ts'
import { openDictionary } from '../dictionary/dictionary.ts'
import { type Glossary, glossBlock } from '../gloss/gloss-block.ts'
import { buildPhraseIndex } from '../gloss/phrase-index.ts'
import { english } from '../language/english/english.ts'
import { openPronunciations, type Pronunciations } from '../language/english/pronunciations.ts'
import { fetchDataText } from './fetch-data.ts'
import type { CallName, OpenRequest, WorkerCalls, WorkerReply, WorkerRequest } from './protocol.ts'

type Handlers = {
  readonly [Name in CallName]: (take: WorkerCalls[Name]['take']) => Promise<WorkerCalls[Name]['give']>
}

let opened: OpenRequest | null = null
const glossaries = new Map<LanguageCode, Promise<Glossary>>()
let pronunciations: Promise<Pronunciations> | null = null

/** Loads once; a load that failed (no network on the first visit) is tried again at the next call. */
const loaded = (language: LanguageCode): Promise<Glossary> => {
  if (!opened) throw new Failure('dictionary-unavailable')
  const known = glossaries.get(language)
  if (known) return known
  const loading = LOADERS[language](opened).catch((error: unknown) => {
    glossaries.delete(language)
    throw error
  })
  glossaries.set(language, loading)
  return loading
}

const loadEnglish = async ({ dictionaryUrl }: OpenRequest): Promise<Glossary> => {
  const dictionary = openDictionary(await fetchDataText(dictionaryUrl))
  return { language: english(), dictionary, phrases: buildPhraseIndex(dictionary) }
}

/** Loaded apart, so that a reader of English runs none of it. */
const loadJapanese = async ({ packs }: OpenRequest): Promise<Glossary> => {
  if (!packs.ja) throw new Failure('pack-missing')
  return (await import('./load-japanese.ts')).loadJapanese(packs.ja)
}

const LOADERS: Readonly<Record<LanguageCode, (request: OpenRequest) => Promise<Glossary>>> = {
  en: loadEnglish,
  ja: loadJapanese,
}

const pronouncing = (): Promise<Pronunciations> => {
  if (!opened) throw new Failure('dictionary-unavailable')
  pronunciations ??= fetchDataText(opened.pronunciationsUrl).then(openPronunciations, (error: unknown) => {
    pronunciations = null
    throw error
  })
  return pronunciations
}

const handlers: Handlers = {
  async open(request) {
    opened = request
    return null
  },
  async gloss({ language, texts }) {
    const current = await loaded(language)
    // The first look-up will want them; whatever goes wrong is met again, and told, then.
    if (language === 'en') void pronouncing().catch(() => null)
    return texts.map((text) => glossBlock(text, current))
  },
  async pronounce({ language, headword }) {
    if (language !== 'en') return null
    return (await pronouncing()).ipaOf(headword)
  },
}

const answer = async (request: WorkerRequest): Promise<WorkerReply> => {
  try {
    const handle = handlers[request.call] as (take: unknown) => Promise<unknown>
    return { id: request.id, give: await handle(request.take) }
  } catch (error) {
    const failure = asFailure(error)
    return { id: request.id, failure: failure.code, message: String(failure.cause ?? failure.message) }
  }
}

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  // Nothing waits for the answer here; whatever goes wrong is in it.
  void answer(event.data).then((reply) => postMessage(reply))
})
