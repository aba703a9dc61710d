/// <reference lib="webworker" />
import type { LanguageCode } from '../article/article.ts'
import { asFailure, Failure } from '../article/failure.ts'
import { beyondShard, decodeBeyond } from '../dictionary/beyond.ts'
import { type Glossary, glossArticle } from '../gloss/gloss-article.ts'
import { fetchData, fetchDataText } from './fetch-data.ts'
import type { CallName, OpenRequest, WorkerCalls, WorkerReply, WorkerRequest } from './protocol.ts'
import { warmUp } from './warm-up.ts'

type Handlers = {
  readonly [Name in CallName]: (take: WorkerCalls[Name]['take']) => Promise<WorkerCalls[Name]['give']>
}

let opened: OpenRequest | null = null
const glossaries = new Map<LanguageCode, Promise<Glossary>>()

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

/** The data come over the network and are unzipped while the analyser, a large script, is read. */
const loadEnglish = async ({
  dictionaryUrl,
  pronunciationsUrl,
  vectorsUrl,
}: OpenRequest): Promise<Glossary> => {
  const [dictionary, pronunciations, vectors, analyser] = await Promise.all([
    fetchData(dictionaryUrl),
    fetchDataText(pronunciationsUrl),
    fetchDataText(vectorsUrl),
    import('./load-english.ts'),
  ])
  return analyser.loadEnglish(dictionary, pronunciations, vectors)
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

const beyondFiles = new Map<string, Promise<string>>()

/** The file that a word beyond the lexicon would stand in; empty where there is none. Failures are not kept. */
const beyondText = (word: string): Promise<string> => {
  const url = opened?.beyondUrls[beyondShard(word) ?? '']
  if (url === undefined) return Promise.resolve('')
  const known = beyondFiles.get(url) ?? fetchDataText(url)
  beyondFiles.set(url, known)
  known.catch(() => beyondFiles.delete(url))
  return known
}

const handlers: Handlers = {
  async open(request) {
    opened = request
    return null
  },
  async prepare({ language }) {
    const isFirst = !glossaries.has(language)
    const glossary = await loaded(language)
    if (isFirst && language === 'en') void warmUp(glossary)
    return null
  },
  async gloss({ language, texts }) {
    return glossArticle(texts, await loaded(language))
  },
  async beyond({ language: code, surface }) {
    const { language, dictionary } = await loaded(code)
    const [token] = language.analyse(surface).flatMap(({ tokens }) => tokens)
    for (const form of token ? language.lookupForms(token).flat() : []) {
      const found = decodeBeyond(await beyondText(form), form)
      const [entry] = found?.words.flatMap((word) => dictionary.entriesOf(word)) ?? []
      if (found && entry) return { ...found, entry }
    }
    return null
  },
  async pronounce({ language, headword }) {
    return (await loaded(language)).language.pronounce(headword)
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
