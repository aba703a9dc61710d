import { describe, expect, it } from 'vitest'
import { decodeDictionary, encodeDictionary } from '../../src/dictionary/compiled.ts'
import { openDictionary } from '../../src/dictionary/dictionary.ts'
import { formatRow, parseRow, splitAlternatives } from '../../src/dictionary/row.ts'
import { isRow, readLexicon } from '../../src/lexicon/sources.ts'
import { LEXICON_FOLDER } from '../support/full-lexicon.ts'

describe('a row', () => {
  it('gives headword, kind, level, senses, cues and topics', () => {
    expect(parseRow('bid\tn\t4\t시도, 노력 @avoid @end | 입찰 @contract @tender @[business]')).toEqual({
      headword: 'bid',
      kind: 'n',
      level: 4,
      senses: [
        { alternatives: ['시도', '노력'], cues: ['avoid', 'end'], topics: [] },
        { alternatives: ['입찰'], cues: ['contract', 'tender'], topics: ['business'] },
      ],
    })
  })
  it('of a name has no level of its own', () => {
    expect(parseRow('NATO\torg\t북대서양조약기구(NATO)')).toMatchObject({ kind: 'org', level: 4 })
  })
  it.each([
    ['bid\tn\t4'],
    ['bid\tx\t4\t시도'],
    ['bid\tn\t7\t시도'],
    ['bid\tn\t4\t시도 @[weather]'],
    ['NATO\torg\t3\t나토'],
    ['\tn\t4\t시도'],
  ])('%j is refused', (row) => expect(() => parseRow(row)).toThrow())

  it('keeps a comma inside parentheses together', () => {
    expect(splitAlternatives('(한국, 일본의) 도, 현')).toEqual(['(한국, 일본의) 도', '현'])
  })
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
      [...new Set(entries.map(({ headword }) => headword))].flatMap(entriesOf).map(formatRow),
    )
    expect(rows.filter((row) => !found.has(row))).toEqual([])
    expect(found.size).toBe(rows.length)
  })
})

describe('the compiled form', () => {
  it('refuses what it did not write', () => {
    expect(() => decodeDictionary('something else\n')).toThrow('gyeot-dictionary 2')
  })
  it('gives the same entry object each time, so that a message carries it once', () => {
    const dictionary = openDictionary(encodeDictionary([parseRow('bid\tn\t4\t시도')]))
    expect(dictionary.entriesOf('bid')[0]).toBe(dictionary.entriesOf('bid')[0])
    expect(dictionary.entriesOf('ask')).toEqual([])
  })
})
