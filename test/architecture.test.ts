import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))

/** From left to right: a folder may import from those before it. Folders of one step are siblings. */
const ORDER: readonly (readonly string[])[] = [
  ['article'],
  ['language', 'dictionary', 'translation', 'vocabulary'],
  ['gloss'],
  ['storage', 'worker'],
  ['app'],
  ['ui'],
  ['main.tsx'],
]
/** They stand beside and are imported by nothing. */
const BESIDE = ['lexicon', 'build', 'cli', 'sw']
const BESIDE_MAY_IMPORT = new Set(['article', 'language', 'dictionary', 'translation', 'vocabulary', 'gloss'])

/** Packages that only one folder may know. */
const SOLE_IMPORTERS: Readonly<Record<string, string>> = {
  'wink-nlp': 'language/english',
  'wink-eng-lite-web-model': 'language/english',
  '@patdx/kuromoji': 'language/japanese',
  idb: 'storage',
  react: 'ui',
  'react-dom': 'main.tsx',
  'ts-fsrs': 'vocabulary',
  'sql.js': 'worker',
  fflate: 'worker',
  papaparse: 'app/transfer',
}

interface Import {
  readonly file: string
  readonly target: string
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
)
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/(?:from|import\(|import)\s*['"]([^'"]+)['"]/g)].map(
    (match) => ({
      file,
      target: match[1] ?? '',
    }),
  ),
)
const inside = ({ file, target }: Import): string => relative(SOURCE, join(SOURCE, dirname(file), target))
const folderOf = (path: string): string => path.split('/')[0] ?? ''
const stepOf = (folder: string): number => ORDER.findIndex((step) => step.includes(folder))

describe('imports', () => {
  it('are found', () => expect(imports.length).toBeGreaterThan(200))

  it('run one way', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .filter((one) => {
        const from = folderOf(one.file)
        const to = folderOf(inside(one))
        if (from === to || to.startsWith('..')) return false
        if (BESIDE.includes(from)) return !BESIDE.includes(to) && !BESIDE_MAY_IMPORT.has(to)
        return stepOf(to) < 0 || stepOf(to) >= stepOf(from)
      })
    expect(wrong).toEqual([])
  })

  it('of a package stand in the one folder that knows it', () => {
    const wrong = imports.filter(({ file, target }) => {
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/')
      const home = SOLE_IMPORTERS[name]
      if (home === undefined || file === home || file.startsWith(`${home}/`)) return false
      return !(name === 'react' && file === 'main.tsx')
    })
    expect(wrong).toEqual([])
  })

  it('name a file with its ending', () => {
    expect(
      imports.filter(({ target }) => target.startsWith('.') && !/\.(tsx?|css|json)$/.test(target)),
    ).toEqual([])
  })

  it('reach no folder that isn’t in the order', () => {
    const known = new Set([...ORDER.flat(), ...BESIDE])
    expect(files.map(folderOf).filter((folder) => !known.has(folder))).toEqual([])
  })
})

describe('glossing and screens', () => {
  it('know of no language in particular', () => {
    const wrong = imports.filter(
      (one) => /^(gloss|ui)\//.test(one.file) && /^language\/(?!language\.ts)/.test(inside(one)),
    )
    expect(wrong).toEqual([])
  })
})

describe('screens', () => {
  it('neither store, fetch nor analyse', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('ui/') &&
        /\b(fetch|indexedDB|localStorage)\b\s*[.(]/.test(readFileSync(join(SOURCE, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
