import { describe, expect, it } from 'vitest'
import { decodeDictionary, encodeDictionary } from '../../src/dictionary/compiled.ts'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import type { Entry } from '../../src/dictionary/entry.ts'
import { formatRow, parseRow } from '../../src/dictionary/row.ts'
import { isRow, readLexicon } from '../../src/lexicon/sources.ts'
import { LEXICON_FOLDER } from '../support/full-lexicon.ts'

/** A sense's cues have no order. */
const inOrder = (entry: Entry): Entry => ({
  ...entry,
  senses: entry.senses.map((sense) => ({
    ...sense,
    cues: [...sense.cues].sort(),
    topics: [...sense.topics].sort(),
  })),
})

describe('the lexicon', () => {
  const rows = readLexicon(LEXICON_FOLDER).flatMap(({ lines }) => lines.filter(isRow))

  it('is written as it is read, row by row', () => {
    expect(rows.length).toBeGreaterThan(3000)
    for (const row of rows) expect(formatRow(parseRow(row))).toBe(row)
  })

  it('comes back whole from its compiled form', () => {
    const entries = rows.map(parseRow)
    const { entriesOf } = openDictionary(encodeDictionary(entries))
    const found = new Set(
      [...new Set(entries.map(({ headword }) => headword))]
        .flatMap(entriesOf)
        .map((entry) => formatRow(inOrder(entry))),
    )
    const written = entries.map((entry) => formatRow(inOrder(entry)))
    expect(written.filter((row) => !found.has(row))).toEqual([])
    expect(found.size).toBe(rows.length)
  })
})

describe('the compiled form', () => {
  const compiled = encodeDictionary([
    parseRow('bid\tn\t4\t시도 @avoid | 입찰 @contract'),
    parseRow('NATO\torg\t나토'),
  ])

  it('refuses what it did not write', () => {
    expect(() => decodeDictionary(new TextEncoder().encode('something else\n'))).toThrow('gyeot-dictionary 3')
    expect(() => decodeDictionary(new Uint8Array())).toThrow('gyeot-dictionary 3')
  })
  it('refuses a file that was cut short', () => {
    for (const length of [compiled.length - 1, 30, 10]) {
      expect(() => decodeDictionary(compiled.subarray(0, length))).toThrow()
    }
  })
  it('gives the kinds of a headword without reading its rows', () => {
    expect(decodeDictionary(compiled).kinds('NATO')).toEqual(['org'])
    expect(decodeDictionary(compiled).kinds('ask')).toEqual([])
  })
  it('gives the same entry object each time, so that a message carries it once', () => {
    const dictionary = openDictionary(compiled)
    expect(dictionary.entriesOf('bid')[0]).toBe(dictionary.entriesOf('bid')[0])
    expect(dictionary.entriesOf('ask')).toEqual([])
  })
})
