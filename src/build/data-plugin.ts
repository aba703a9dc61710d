import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type BeyondWord, beyondShard, encodeBeyond } from '../dictionary/beyond.ts'
import { openDictionary } from '../dictionary/dictionary.ts'
import { encodePronunciations } from '../language/english/pronunciations.ts'
import { IPADIC_FILES, PADDED_FILES } from '../language/japanese/morphemes.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { readLexicon } from '../lexicon/sources.ts'
import { cmuPronunciations } from './cmu-pronunciations.ts'
import {
  type DataFile,
  gzip,
  type PackDataFile,
  packDataFile,
  packFile,
  squeezeDataFile,
} from './data-files.ts'
import { readIpadicGzip } from './ipadic.ts'
import { japaneseFiles } from './japanese-files.ts'
import { wordsBeyond } from './wordnet.ts'

const MODULE = 'virtual:gyeot-data'

/** The folders whose code decides what a gloss is; a change in them makes stored glosses stale. */
const ENGINE_FOLDERS = ['dictionary', 'gloss', 'language']

/**
 * Compiles the lexicon and the pronunciations into data files, gathers the Japanese pack, and tells the page their addresses
 * (relative to the page, so that any sub-path serves them) through `virtual:gyeot-data`.
 */
export const dataPlugin = (sourceFolder: string): Plugin => {
  let serving = false
  let compiled: Promise<CompiledData> | null = null
  const data = () => {
    compiled ??= compileData(sourceFolder, serving)
    return compiled
  }
  return {
    name: 'gyeot-data',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        data().then((all) => {
          const file = filesOf(all).find(({ fileName }) => path.endsWith(`/${fileName}`))
          if (!file) next()
          else response.setHeader('Content-Type', 'application/octet-stream').end(file.bytes)
        }, next)
      })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const { dictionary, pronunciations, vectors, beyond, japanesePack } = await data()
      const engine = createHash('sha256')
        .update(dictionary.fileName)
        .update(vectors.fileName)
        .update(japanesePack.map(({ sha256 }) => sha256).join())
        .update(fingerprint(sourceFolder))
        .digest('hex')
        .slice(0, 12)
      const beyondPaths = Object.fromEntries([...beyond].map(([letter, { fileName }]) => [letter, fileName]))
      return [
        `export const dictionaryPath = ${JSON.stringify(dictionary.fileName)}`,
        `export const pronunciationsPath = ${JSON.stringify(pronunciations.fileName)}`,
        `export const vectorsPath = ${JSON.stringify(vectors.fileName)}`,
        `export const japanesePack = ${JSON.stringify(
          japanesePack.map(({ name, fileName, bytes, sha256 }) => ({
            name,
            path: fileName,
            bytes: bytes.length,
            sha256,
            padded: (PADDED_FILES as readonly string[]).includes(name),
          })),
        )}`,
        `export const beyondPaths = ${JSON.stringify(beyondPaths)}`,
        `export const glossEngine = ${JSON.stringify(engine)}`,
      ].join('\n')
    },
    async generateBundle() {
      if (serving) return
      for (const { fileName, bytes } of filesOf(await data())) {
        this.emitFile({ type: 'asset', fileName, source: bytes })
      }
    },
  }
}

/** IPADIC as the package `kuromoji` has it, and what stands beside it. */
const gatherJapanese = (sourceFolder: string): PackDataFile[] => [
  ...IPADIC_FILES.map((name) => packFile('ja', name, readIpadicGzip(name))),
  ...Object.entries(japaneseFiles(sourceFolder)).map(([name, content]) =>
    packFile('ja', name, gzip(content)),
  ),
]

interface CompiledData {
  readonly japanesePack: readonly PackDataFile[]
  readonly dictionary: DataFile
  readonly pronunciations: DataFile
  readonly vectors: DataFile
  /** By first letter. */
  readonly beyond: ReadonlyMap<string, DataFile>
}

const filesOf = ({ dictionary, pronunciations, vectors, beyond, japanesePack }: CompiledData): DataFile[] => [
  dictionary,
  pronunciations,
  vectors,
  ...beyond.values(),
  ...japanesePack,
]

/** @param quick whether nobody waits for the files over a network */
const compileData = async (sourceFolder: string, quick: boolean): Promise<CompiledData> => {
  const pack = quick ? packDataFile : squeezeDataFile
  const lexicon = compileLexicon(readLexicon(join(sourceFolder, 'lexicon/en-ko')))
  const { entriesOf } = openDictionary(lexicon)
  const shards = groupByLetter(wordsBeyond((word) => entriesOf(word).length > 0))
  return {
    japanesePack: gatherJapanese(sourceFolder),
    dictionary: await pack('dictionary-en-ko', lexicon),
    pronunciations: await pack('pronunciations-en', encodePronunciations(cmuPronunciations())),
    vectors: await pack('vectors-en', readFileSync(join(sourceFolder, 'lexicon/vectors/en.tsv'))),
    beyond: new Map(
      [...shards].map(([letter, words]) => [
        letter,
        packDataFile(`beyond-en-${letter}`, encodeBeyond(words)),
      ]),
    ),
  }
}

const groupByLetter = (words: readonly BeyondWord[]): Map<string, BeyondWord[]> => {
  const groups = new Map<string, BeyondWord[]>()
  for (const word of words) {
    const letter = beyondShard(word.word)
    const group = letter === null ? undefined : groups.get(letter)
    if (group) group.push(word)
    else if (letter !== null) groups.set(letter, [word])
  }
  return groups
}

const fingerprint = (sourceFolder: string): string =>
  ENGINE_FOLDERS.flatMap((folder) =>
    readdirSync(join(sourceFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(sourceFolder, folder, name), 'utf8')),
  ).join('\n')
