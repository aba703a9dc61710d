import { type Entry, type EntryKind, isNameKind, type Sense } from './entry.ts'
import { parseRow } from './row.ts'

/**
 * The compiled dictionary: text in five sections, a row an entry, sorted by headword. Headwords, glosses and cues
 * stand apart, since each compresses best among its like (a fifth less than the lexicon's own rows), and a cue is
 * written as its number in a table. Rows are put together when their word is first looked up, so that loading
 * costs little more than finding line ends. The build gzips the file.
 */
const FORMAT = 'gyeot-dictionary 2'
const SECTION = '\f'
const SENSES = '|'
const NUMBERS = 36

export class CompiledDictionaryError extends Error {
  override readonly name = 'CompiledDictionaryError'
}

/** Rows of the same headword keep their order: it is the order in which they are offered. */
export const encodeDictionary = (entries: readonly Entry[]): string => {
  const sorted = [...entries].sort((a, b) => compare(a.headword, b.headword))
  const cues = byFrequency(sorted.flatMap(({ senses }) => senses.flatMap(marksOf)))
  const numberOf = new Map(cues.map((cue, at) => [cue, at.toString(NUMBERS)]))
  const heads = sorted.map(
    ({ headword, kind, level }) => `${headword}\t${kind}${isNameKind(kind) ? '' : `\t${level}`}`,
  )
  const glosses = sorted.map(({ senses }) =>
    senses.map(({ alternatives }) => alternatives.join(', ')).join(SENSES),
  )
  const marks = sorted.map(({ senses }) =>
    senses
      .map((sense) =>
        marksOf(sense)
          .map((cue) => numberOf.get(cue))
          .join(' '),
      )
      .join(SENSES),
  )
  return [FORMAT, heads.join('\n'), glosses.join('\n'), marks.join('\n'), cues.join('\n')].join(SECTION)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Cues and topics in one table; a topic stands in its brackets. */
const marksOf = ({ cues, topics }: Sense): string[] => [...cues, ...topics.map((topic) => `[${topic}]`)]

const byFrequency = (cues: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([cue]) => cue)
}

/** A compiled dictionary that has been opened. */
export interface CompiledRows {
  readonly headwords: readonly string[]
  /** The entries of a headword exactly as written, read anew at each call; `[]` where there are none. */
  read(headword: string): Entry[]
  /** The kinds of those entries, without reading them. */
  kinds(headword: string): EntryKind[]
}

/** @throws CompiledDictionaryError where the text is not of this format */
export const decodeDictionary = (text: string): CompiledRows => {
  const sections = text.split(SECTION)
  const [format, heads = '', glosses = '', marks = '', cues = ''] = sections
  if (format !== FORMAT) throw new CompiledDictionaryError(`expected ${FORMAT}, got ${text.slice(0, 40)}`)
  const headLines = heads === '' ? [] : heads.split('\n')
  const glossLines = glosses.split('\n')
  const markLines = marks.split('\n')
  const table = cues.split('\n')
  if (
    headLines.length > 0 &&
    (glossLines.length !== headLines.length || markLines.length !== headLines.length)
  ) {
    throw new CompiledDictionaryError('its sections differ in length')
  }
  const rows = new Map<string, number[]>()
  headLines.forEach((line, at) => {
    const headword = line.slice(0, line.indexOf('\t'))
    const known = rows.get(headword)
    if (known) known.push(at)
    else rows.set(headword, [at])
  })
  return {
    headwords: [...rows.keys()],
    kinds: (headword) => (rows.get(headword) ?? []).map((at) => kindOf(headLines[at] ?? '')),
    read: (headword) =>
      (rows.get(headword) ?? []).map((at) =>
        readRow(headLines[at] ?? '', glossLines[at] ?? '', markLines[at] ?? '', table),
      ),
  }
}

/** The second column. What is no kind is told when the row is read. */
const kindOf = (head: string): EntryKind => head.split('\t', 2)[1] as EntryKind

/** Put together as the lexicon writes it, so that there is one reader of rows. */
const readRow = (head: string, glosses: string, marks: string, table: readonly string[]): Entry => {
  const numbers = marks.split(SENSES)
  const senses = glosses.split(SENSES).map((gloss, sense) => {
    const cues = (numbers[sense] ?? '').split(' ').filter((number) => number !== '')
    return [gloss, ...cues.map((number) => `@${table[Number.parseInt(number, NUMBERS)]}`)].join(' ')
  })
  return parseRow(`${head}\t${senses.join(' | ')}`)
}
