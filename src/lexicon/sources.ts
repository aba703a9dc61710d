import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One source file of a lexicon, with its lines. */
export interface LexiconFile {
  /** As given to a person: `en-ko/a.tsv`. */
  readonly name: string
  readonly lines: readonly string[]
}

/** The files of a lexicon folder, such as `src/lexicon/en-ko`, in the order of their names. */
export const readLexicon = (folder: string): LexiconFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, lines: readFileSync(join(folder, name), 'utf8').split('\n') }))

/** Rows, without the lines that are empty or comments. */
export const isRow = (line: string): boolean => line !== '' && !line.startsWith('#')
