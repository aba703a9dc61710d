import Papa from 'papaparse'
import type { LanguageCode } from '../../article/article.ts'
import { Failure } from '../../article/failure.ts'
import { isEntryKind } from '../../dictionary/entry.ts'
import { breathe, type LongWork, UNWATCHED } from '../../storage/long-work.ts'
import { glossOf, newWord, type SavedWord, type Standing, statusOf } from '../../vocabulary/saved-word.ts'
import { tagsIn } from '../../vocabulary/tags.ts'

/** What a column of a table may hold, in the order they are written. */
export const COLUMNS = [
  'headword',
  'reading',
  'gloss',
  'sentence',
  'source',
  'kind',
  'level',
  'ipa',
  'note',
  'tags',
  'status',
  'saved',
] as const
export type Column = (typeof COLUMNS)[number]

export type TableFormat = 'csv' | 'tsv'

const cellOf: Readonly<Record<Column, (word: SavedWord) => string>> = {
  headword: ({ headword }) => headword,
  reading: ({ reading }) => reading ?? '',
  gloss: glossOf,
  sentence: ({ sentences }) => sentences[0]?.text ?? '',
  source: ({ sentences }) => sentences[0]?.articleTitle ?? '',
  kind: ({ kind }) => kind,
  level: ({ level }) => String(level),
  ipa: ({ ipa }) => ipa ?? '',
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join(' '),
  status: statusOf,
  saved: ({ saved }) => new Date(saved).toISOString(),
}

/** Rows put together before the page is let go on. */
const SLICE = 500

/**
 * Words as a table after RFC 4180 (lines end in CRLF; TSV alike, with tabs), its first row the columns' names.
 * @param mark begins with a byte order mark, without which Excel takes UTF-8 for something else
 * @throws Failure `cancelled`
 */
export const writeTable = async (
  words: readonly SavedWord[],
  columns: readonly Column[],
  format: TableFormat,
  mark: boolean,
  work: LongWork = UNWATCHED,
): Promise<string> => {
  const lines = (rows: readonly (readonly string[])[]): string => {
    const delimiter = format === 'tsv' ? '\t' : ','
    return `${Papa.unparse(rows as string[][], { delimiter, newline: '\r\n' })}\r\n`
  }
  const parts = [mark ? '\uFEFF' : '', lines([columns])]
  for (let at = 0; at < words.length; at += SLICE) {
    const slice = words.slice(at, at + SLICE)
    parts.push(lines(slice.map((word) => columns.map((column) => cellOf[column](word)))))
    work.progress(at / words.length)
    await breathe(work)
  }
  return parts.join('')
}

/** A table as it was read, before anyone says what its columns are. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[]
  /** Rows that couldn't be taken apart, by number from 1, with papaparse's reason. */
  readonly broken: readonly BrokenRow[]
  /** What each column seems to hold; `null` for one to leave out. */
  readonly columns: readonly (Column | null)[]
  /** Whether the first row names the columns. */
  readonly headed: boolean
}

export interface BrokenRow {
  readonly row: number
  readonly why: 'quotes' | 'no-headword'
}

/** @throws Failure `table-unreadable` for what isn't UTF-8 text or has no rows */
export const readTable = async (file: Blob): Promise<ReadTable> => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch (cause) {
    throw new Failure('table-unreadable', {}, { cause })
  }
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  if (data.length === 0 || text.includes('\0')) throw new Failure('table-unreadable')
  const broken = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }): BrokenRow => ({ row: (row ?? 0) + 1, why: 'quotes' }))
  const first = data[0] ?? []
  const named = first.map(columnNamed)
  const headed = named.some((column) => column !== null)
  const width = Math.max(...data.map((row) => row.length))
  const guessed: (Column | null)[] = ['headword', 'gloss', 'sentence']
  const columns = Array.from({ length: width }, (_, at) => (headed ? named[at] : guessed[at]) ?? null)
  return { rows: data, broken, columns, headed }
}

/** Names that other programs give their columns, in lower case. */
const NAMES: Readonly<Partial<Record<Column, readonly string[]>>> = {
  headword: ['word', 'front', 'term', '단어', '単語'],
  reading: ['kana', 'furigana', '읽기', '読み', 'よみ', '読み方'],
  gloss: ['meaning', 'back', 'definition', 'translation', '뜻', '意味'],
  sentence: ['example', 'context', '문장', '예문', '例文', '文'],
  source: ['article', 'title', '출처', '出典'],
  kind: ['pos', 'part of speech', '품사', '品詞'],
  level: ['수준', 'レベル'],
  note: ['notes', 'memo', '메모', 'メモ'],
  tags: ['tag', '태그', 'タグ'],
}

const columnNamed = (cell: string): Column | null => {
  const name = cell.trim().toLowerCase()
  return COLUMNS.find((column) => column === name || NAMES[column]?.includes(name)) ?? null
}

/** What a table's words seem to be, by their letters: the reader can say otherwise. */
export const languageOf = ({ rows, columns, headed }: ReadTable): LanguageCode => {
  const column = Math.max(0, columns.indexOf('headword'))
  const words = rows.slice(headed ? 1 : 0).map((cells) => cells[column] ?? '')
  const japanese = words.filter((word) => /[\u3041-\u30ff\p{Script=Han}]/u.test(word))
  return japanese.length > words.length / 2 ? 'ja' : 'en'
}

export interface TableWords {
  readonly words: readonly SavedWord[]
  readonly broken: readonly BrokenRow[]
}

/**
 * The words in a table.
 * @param columns what each column holds; `null` leaves it out
 * @param now milliseconds since the epoch
 */
export const wordsInTable = (
  table: ReadTable,
  columns: readonly (Column | null)[],
  language: LanguageCode,
  now: number,
): TableWords => {
  const broken = [...table.broken]
  const unreadable = new Set(table.broken.map(({ row }) => row))
  const words = new Map<string, SavedWord>()
  table.rows.forEach((cells, at) => {
    const row = at + 1
    if ((at === 0 && table.headed) || unreadable.has(row)) return
    const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? ''
    if (cell('headword') === '') {
      broken.push({ row, why: 'no-headword' })
      return
    }
    const word = wordInRow(cell, language, now)
    words.set(word.id, word)
  })
  return { words: [...words.values()], broken: broken.sort((a, b) => a.row - b.row) }
}

const wordInRow = (cell: (column: Column) => string, language: LanguageCode, now: number): SavedWord => {
  const headword = cell('headword')
  const text = cell('sentence')
  const level = Number(cell('level'))
  const saved = Date.parse(cell('saved'))
  const standing = standingNamed(cell('status'))
  const word = newWord(
    {
      language,
      headword,
      kind: isEntryKind(cell('kind')) ? cell('kind') : headword.includes(' ') ? 'phr' : 'n',
      level: level >= 1 && level <= 6 ? Math.round(level) : 6,
      gloss: cell('gloss'),
      ...(cell('reading') === '' ? {} : { reading: cell('reading') }),
      ipa: cell('ipa').replace(/^\/|\/$/g, '') || null,
      sentence:
        text === ''
          ? null
          : {
              text,
              spans: spansOf(headword, text),
              articleId: null,
              articleTitle: cell('source'),
              met: Number.isNaN(saved) ? now : saved,
            },
      standing,
    },
    now,
  )
  return {
    ...word,
    note: cell('note'),
    tags: tagsIn(cell('tags')),
    saved: Number.isNaN(saved) ? now : saved,
  }
}

const standingNamed = (status: string): Standing =>
  status === 'known' || status === 'ignored' ? status : 'study'

/** The word in its sentence, whatever its case and ending; nowhere where it has another form. */
const spansOf = (headword: string, text: string): { start: number; end: number }[] => {
  const start = text.toLowerCase().indexOf(headword.toLowerCase())
  if (start < 0) return []
  const ending = /^[\p{L}\p{M}]*/u.exec(text.slice(start + headword.length))?.[0].length ?? 0
  return [{ start, end: start + headword.length + ending }]
}
