import type { Entry } from './entry.ts'
import { formatRow, parseRow } from './row.ts'

/**
 * The compiled dictionary: UTF-8 text, a header line and then one row an entry (see row.ts), sorted by
 * headword. A row is parsed when its word is first looked up, so that loading costs one pass over line
 * ends. The file is gzipped by the build; see build/.
 */
const FORMAT = 'gyeot-dictionary 1'

export class CompiledDictionaryError extends Error {
  override readonly name = 'CompiledDictionaryError'
}

/** Rows of the same headword keep their order: it is the order in which they are offered. */
export const encodeDictionary = (entries: readonly Entry[]): string => {
  const byHeadword = [...entries].sort((a, b) => compare(a.headword, b.headword))
  return [FORMAT, ...byHeadword.map(formatRow), ''].join('\n')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows of each headword in their order, as text. */
export type RowIndex = ReadonlyMap<string, readonly string[]>

/** @throws CompiledDictionaryError where the header is not this format's */
export const decodeDictionary = (text: string): RowIndex => {
  const lines = text.split('\n')
  if (lines[0] !== FORMAT)
    throw new CompiledDictionaryError(`expected ${FORMAT}, got ${lines[0]?.slice(0, 40)}`)
  const index = new Map<string, string[]>()
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined || line === '') continue
    const headword = line.slice(0, line.indexOf('\t'))
    const rows = index.get(headword)
    if (rows) rows.push(line)
    else index.set(headword, [line])
  }
  return index
}

export const decodeRow = (row: string): Entry => parseRow(row)
