import { describe, expect, it } from 'vitest'
import { parseRow, splitAlternatives } from '../../src/dictionary/row.ts'

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
