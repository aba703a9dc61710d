import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import type { Plugin } from 'vite'
import { encodePronunciations } from '../language/english/pronunciations.ts'
import { IPADIC_FILES, PADDED_FILES } from '../language/japanese/morphemes.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { readLexicon } from '../lexicon/sources.ts'
import { type DataFile, type PackDataFile, packDataFile, packFile } from './data-files.ts'
import { readIpadicGzip } from './ipadic.ts'

const MODULE = 'virtual:gyeot-data'

/** The folders whose code decides what a gloss is; a change in them makes stored glosses stale. */
const ENGINE_FOLDERS = ['dictionary', 'gloss', 'language']

/**
 * Compiles the lexicon and the pronunciations into data files, gathers the Japanese pack, and tells the page their addresses
 * (relative to the page, so that any sub-path serves them) through `virtual:gyeot-data`.
 */
export const dataPlugin = (sourceFolder: string): Plugin => {
  let serving = false
  let files: { dictionary: DataFile; pronunciations: DataFile } | null = null
  let pack: PackDataFile[] | null = null
  const japanesePack = () => {
    pack ??= gatherJapanese(sourceFolder)
    return pack
  }
  const compiled = () => {
    files ??= {
      dictionary: packDataFile(
        'dictionary-en-ko',
        compileLexicon(readLexicon(join(sourceFolder, 'lexicon/en-ko'))),
      ),
      pronunciations: packDataFile('pronunciations-en', encodePronunciations(mainPronunciations())),
    }
    return files
  }
  return {
    name: 'gyeot-data',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        const file = [...Object.values(compiled()), ...japanesePack()].find(({ fileName }) =>
          path.endsWith(`/${fileName}`),
        )
        if (!file) next()
        else response.setHeader('Content-Type', 'application/octet-stream').end(file.bytes)
      })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const { dictionary, pronunciations } = compiled()
      const engine = createHash('sha256')
        .update(dictionary.fileName)
        .update(
          japanesePack()
            .map(({ sha256 }) => sha256)
            .join(),
        )
        .update(fingerprint(sourceFolder))
        .digest('hex')
        .slice(0, 12)
      return [
        `export const dictionaryPath = ${JSON.stringify(dictionary.fileName)}`,
        `export const pronunciationsPath = ${JSON.stringify(pronunciations.fileName)}`,
        `export const japanesePack = ${JSON.stringify(
          japanesePack().map(({ name, fileName, bytes, sha256 }) => ({
            name,
            path: fileName,
            bytes: bytes.length,
            sha256,
            padded: (PADDED_FILES as readonly string[]).includes(name),
          })),
        )}`,
        `export const glossEngine = ${JSON.stringify(engine)}`,
      ].join('\n')
    },
    generateBundle() {
      if (serving) return
      for (const { fileName, bytes } of [...Object.values(compiled()), ...japanesePack()]) {
        this.emitFile({ type: 'asset', fileName, source: bytes })
      }
    },
  }
}

/** IPADIC as the package `kuromoji` has it, our lexicon and the cognates. */
const gatherJapanese = (sourceFolder: string): PackDataFile[] => [
  ...IPADIC_FILES.map((name) => packFile('ja', name, readIpadicGzip(name))),
  packFile('ja', 'dictionary', gzip(compileLexicon(readLexicon(join(sourceFolder, 'lexicon/ja-ko'))))),
  packFile('ja', 'cognates', gzip(readFileSync(join(sourceFolder, 'lexicon/cognates/ja-ko.tsv'), 'utf8'))),
]

const gzip = (text: string): Uint8Array => gzipSync(text, { level: 9 })

/** The first pronunciation of each word, without entries for marks, and without the remarks after '#'. */
const mainPronunciations = (): Map<string, string> =>
  new Map(
    Object.entries(cmu)
      .filter(([word]) => /^[a-z][a-z.'-]*$/.test(word))
      .map(([word, phones]) => [word, phones.replace(/ #.*$/, '')]),
  )

const fingerprint = (sourceFolder: string): string =>
  ENGINE_FOLDERS.flatMap((folder) =>
    readdirSync(join(sourceFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(sourceFolder, folder, name), 'utf8')),
  ).join('\n')
