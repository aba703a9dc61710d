import { encodeDictionary } from '../dictionary/compiled.ts'
import { parseRow } from '../dictionary/row.ts'
import { isRow, type LexiconFile } from './sources.ts'

/**
 * The lexicon's sources as one compiled dictionary (see dictionary/compiled.ts).
 * @throws RowError with file and line where a row can't be read
 */
export const compileLexicon = (files: readonly LexiconFile[]): Uint8Array<ArrayBuffer> =>
  encodeDictionary(files.flatMap((file) => file.lines.filter(isRow).map(parseRow)))
