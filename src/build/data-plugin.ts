import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { encodePronunciations } from '../language/english/pronunciations.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { readLexicon } from '../lexicon/sources.ts'
import { cmuPronunciations } from './cmu-pronunciations.ts'
import { type DataFile, packDataFile } from './data-files.ts'

const MODULE = 'virtual:gyeot-data'

/** The folders whose code decides what a gloss is; a change in them makes stored glosses stale. */
const ENGINE_FOLDERS = ['dictionary', 'gloss', 'language']

/**
 * Compiles the lexicon and the pronunciations into data files, and tells the page their addresses
 * (relative to the page, so that any sub-path serves them) through `virtual:gyeot-data`.
 */
export const dataPlugin = (sourceFolder: string): Plugin => {
  let serving = false
  let files: { dictionary: DataFile; pronunciations: DataFile } | null = null
  const compiled = () => {
    files ??= {
      dictionary: packDataFile(
        'dictionary-en-ko',
        compileLexicon(readLexicon(join(sourceFolder, 'lexicon/en-ko'))),
      ),
      pronunciations: packDataFile('pronunciations-en', encodePronunciations(cmuPronunciations())),
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
        const file = Object.values(compiled()).find(({ fileName }) => path.endsWith(`/${fileName}`))
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
        .update(fingerprint(sourceFolder))
        .digest('hex')
        .slice(0, 12)
      return [
        `export const dictionaryPath = ${JSON.stringify(dictionary.fileName)}`,
        `export const pronunciationsPath = ${JSON.stringify(pronunciations.fileName)}`,
        `export const glossEngine = ${JSON.stringify(engine)}`,
      ].join('\n')
    },
    generateBundle() {
      if (serving) return
      for (const { fileName, bytes } of Object.values(compiled())) {
        this.emitFile({ type: 'asset', fileName, source: bytes })
      }
    },
  }
}

const fingerprint = (sourceFolder: string): string =>
  ENGINE_FOLDERS.flatMap((folder) =>
    readdirSync(join(sourceFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(sourceFolder, folder, name), 'utf8')),
  ).join('\n')
