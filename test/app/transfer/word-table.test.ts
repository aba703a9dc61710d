import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COLUMNS,
  type Column,
  languageOf,
  readTable,
  type TableFormat,
  wordsInTable,
  writeTable,
} from '../../../src/app/transfer/word-table.ts'
import { glossOf, statusOf } from '../../../src/vocabulary/saved-word.ts'
import { anyWord, savedWord } from '../../support/saved-words.ts'

const NOW = 1000
const file = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text])
const read = async (text: string, columns?: readonly (Column | null)[]) => {
  const table = await readTable(file(text))
  return wordsInTable(table, columns ?? table.columns, 'en', NOW)
}

describe('a table of words', () => {
  it('quotes as RFC 4180 says, and begins with a mark for Excel where that is wanted', async () => {
    const word = savedWord('bid', 0, { note: 'a "b", c\nd' })
    expect(await writeTable([word], ['headword', 'note', 'level'], 'csv', true)).toBe(
      '\uFEFFheadword,note,level\r\nbid,"a ""b"", c\nd",4\r\n',
    )
    expect(await writeTable([word], ['headword', 'gloss'], 'tsv', false)).toBe(
      'headword\tgloss\r\nbid\t유치 신청\r\n',
    )
  })

  it('is written in pieces, is the same as in one, tells how far it is, and is given up when asked', async () => {
    const many = Array.from({ length: 1203 }, (_, at) => savedWord(`word${at}`, at))
    const leaving = new AbortController()
    const shares: number[] = []
    const progress = (share: number) => shares.push(share)
    const table = await writeTable(many, ['headword'], 'csv', false, { signal: leaving.signal, progress })
    expect(table).toBe(`headword\r\n${many.map(({ headword }) => `${headword}\r\n`).join('')}`)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(2)
    const giveUp = { signal: leaving.signal, progress: () => leaving.abort() }
    await expect(writeTable(many, ['headword'], 'csv', false, giveUp)).rejects.toMatchObject({
      code: 'cancelled',
    })
  })

  it('comes back as it went', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyWord(['bid', 'take part in', 'ally "x", y']), { minLength: 1, maxLength: 3 }),
        fc.constantFrom<TableFormat>('csv', 'tsv'),
        fc.boolean(),
        async (words, format, mark) => {
          const unique = [...new Map(words.map((word) => [word.headword, word])).values()]
          const { words: back, broken } = await read(await writeTable(unique, COLUMNS, format, mark))
          expect(broken).toEqual([])
          expect(
            back.map((word) => [word.headword, glossOf(word), word.note, word.tags.toSorted(), word.saved]),
          ).toEqual(
            unique.map((word) => [word.headword, glossOf(word), word.note, word.tags.toSorted(), word.saved]),
          )
          expect(back.map(({ sentences }) => sentences[0]?.text)).toEqual(
            unique.map(({ sentences }) => sentences[0]?.text.trim()),
          )
          for (const [at, word] of back.entries()) {
            const status = unique[at] && statusOf(unique[at])
            expect(statusOf(word)).toBe(status === 'learning' ? 'new' : status)
          }
        },
      ),
    ))

  it.each([
    ['word,meaning\nbid,입찰', ['headword', 'gloss'], true],
    ['단어\t뜻\t예문\nbid\t입찰\tA bid.', ['headword', 'gloss', 'sentence'], true],
    ['bid;입찰;A bid.\nally;동맹국;An ally.', ['headword', 'gloss', 'sentence'], false],
    ['Notes,Front\nx,bid', ['note', 'headword'], true],
  ])('guesses the columns of %j', async (text, columns, headed) => {
    expect(await readTable(file(text))).toMatchObject({ columns, headed })
  })

  it('finds the word in its sentence, ending and all', async () => {
    const { words } = await read('bid,입찰,Two Bids were made.')
    expect(words[0]?.sentences[0]?.spans).toEqual([{ start: 4, end: 8 }])
    expect((await read('go,가다,He went.')).words[0]?.sentences[0]?.spans).toEqual([])
  })

  it('tells which rows could not be read, and reads the others', async () => {
    const { words, broken } = await read('word,meaning\nbid,입찰\n,없음\n"ally,동맹')
    expect(words.map(({ headword }) => headword)).toEqual(['bid'])
    expect(broken).toEqual([
      { row: 3, why: 'no-headword' },
      { row: 4, why: 'quotes' },
    ])
  })

  it('goes by the columns that the reader chose', async () => {
    const { words } = await read('동맹국,ally', ['gloss', 'headword'])
    expect(words[0]).toMatchObject({ headword: 'ally', gloss: '동맹국' })
  })

  it.each([
    ['nothing', ''],
    ['zeros', 'a\0b,c'],
    ['bytes that are not UTF-8', new Uint8Array([0xb0, 0xa1, 0x2c, 0xb3])],
  ])('refuses %s', async (_what, content) =>
    expect(readTable(file(content))).rejects.toMatchObject({ code: 'table-unreadable' }),
  )
})

describe('a table of Japanese words', () => {
  it('keeps the readings, there and back', async () => {
    const word = { ...savedWord('食べる', 0), language: 'ja' as const, reading: 'たべる' }
    const text = await writeTable([word], ['headword', 'reading', 'gloss'], 'csv', false)
    expect(text).toBe('headword,reading,gloss\r\n食べる,たべる,유치 신청\r\n')
    const table = await readTable(file(text))
    const { words } = wordsInTable(table, table.columns, languageOf(table), NOW)
    expect(words.map(({ language, headword, reading }) => [language, headword, reading])).toEqual([
      ['ja', '食べる', 'たべる'],
    ])
  })

  it.each([
    ['単語,読み,意味\n経済,けいざい,경제', 'ja'],
    ['食べる\t먹다', 'ja'],
    ['word,meaning\nbid,入札\nally,同盟国', 'en'],
    ['bid,입찰', 'en'],
  ])('is told by its words: %j', async (text, language) =>
    expect(languageOf(await readTable(file(text)))).toBe(language),
  )
})
