import { unzipSync } from 'fflate'
import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { ankiCollection } from '../../src/vocabulary/anki.ts'
import { answerCard } from '../../src/vocabulary/review.ts'
import type { ReviewEntry } from '../../src/vocabulary/review-card.ts'
import type { SavedWord } from '../../src/vocabulary/saved-word.ts'
import { buildApkg } from '../../src/worker/apkg.ts'
import { savedWord } from '../support/saved-words.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-24T09:00:00Z')
const SAVED = NOW - 60 * DAY

/** A word that has been answered `good` when it fell due, so many times. */
const studied = (headword: string, answers: number): { word: SavedWord; log: ReviewEntry[] } => {
  let word = savedWord(headword, SAVED, { tags: ['경제', 'exam'], ipa: 'bɪd', note: 'a < b\nsecond' })
  const log: ReviewEntry[] = []
  let now = SAVED + DAY
  for (let at = 0; at < answers; at += 1) {
    const kind = at % 2 === 0 ? 'sentence' : 'recall'
    const { card, entry } = answerCard(word.card, { wordId: word.id, grade: 3, kind, now, took: 3100 })
    word = { ...word, card, reviewed: now }
    log.push(entry)
    now = card.due
  }
  return { word, log }
}

const bid = studied('bid', 4)
const step = studied('ally', 1)
const words = [
  bid.word,
  step.word,
  savedWord('new one', SAVED + 5, { sentences: [] }),
  savedWord('known', SAVED + 5, { standing: 'known' }),
  savedWord('ignored', SAVED, { standing: 'ignored' }),
  savedWord('gone', SAVED, { deleted: true }),
]
const log = [...bid.log, ...step.log]

let SQL: Awaited<ReturnType<typeof initSqlJs>>
let database: Database
const packaged = async (collection = ankiCollection(words, log, NOW)): Promise<Database> => {
  const files = unzipSync(await buildApkg(new SQL.Database(), collection, NOW))
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media'])
  expect(new TextDecoder().decode(files.media)).toBe('{}')
  return new SQL.Database(files['collection.anki2'])
}
const rows = (sql: string, from = database): Record<string, unknown>[] => {
  const statement = from.prepare(sql)
  const found = []
  while (statement.step()) found.push(statement.getAsObject())
  statement.free()
  return found
}

interface Model {
  readonly id: number
  readonly name: string
  readonly type: number
  readonly flds: readonly { readonly name: string; readonly ord: number }[]
  readonly tmpls: readonly { readonly qfmt: string; readonly afmt: string }[]
}
const inCol = (column: string) => JSON.parse(String(rows(`SELECT ${column} FROM col`)[0]?.[column]))
const models = (): Record<string, Model> => inCol('models')
const decks = (): Record<string, { name: string }> => inCol('decks')

beforeAll(async () => {
  SQL = await initSqlJs()
  database = await packaged()
})

describe('the Anki package', () => {
  it('is a whole SQLite database with the tables and columns of Anki’s schema 11', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const columns = (table: string) => rows(`PRAGMA table_info(${table})`).map(({ name }) => name)
    expect(columns('col').join(' ')).toBe('id crt mod scm ver dty usn ls conf models decks dconf tags')
    expect(columns('notes').join(' ')).toBe('id guid mid mod usn tags flds sfld csum flags data')
    expect(columns('cards').join(' ')).toBe(
      'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
    )
    expect(columns('revlog').join(' ')).toBe('id cid usn ease ivl lastIvl factor time type')
    expect(columns('graves').join(' ')).toBe('usn oid type')
    expect(rows('SELECT ver, crt FROM col')).toEqual([{ ver: 11, crt: (SAVED - (SAVED % DAY)) / 1000 }])
  })

  it('names the note types and the deck that its notes and cards are of', () => {
    for (const { did } of rows('SELECT did FROM cards')) expect(decks()[String(did)]?.name).toBe('Gyeot')
    expect(Object.values(models()).map(({ name, type }) => [name, type])).toEqual([
      ['Gyeot', 0],
      ['Gyeot Cloze', 1],
    ])
    for (const [id, model] of Object.entries(models())) {
      expect(String(model.id)).toBe(id)
      expect(model.tmpls).toHaveLength(1)
      expect(model.flds.map(({ ord }) => ord)).toEqual(model.flds.map((_, at) => at))
      // A template names no field that there isn't.
      const named = [
        ...`${model.tmpls[0]?.qfmt}${model.tmpls[0]?.afmt}`.matchAll(
          /\{\{[#^/]?(?:cloze:|furigana:)?([^}]+)\}\}/g,
        ),
      ]
      const known = ['FrontSide', ...model.flds.map(({ name }) => name)]
      expect(named.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([])
    }
    for (const { mid, flds } of rows('SELECT mid, flds FROM notes'))
      expect(String(flds).split('\x1f')).toHaveLength(models()[String(mid)]?.flds.length ?? 0)
  })

  it('has a note for a word’s meaning, and a cloze note where there is a sentence; its text is escaped', () => {
    const notes = rows('SELECT guid, mid, tags, flds, sfld, csum FROM notes ORDER BY guid')
    expect(notes.map(({ guid, mid }) => [guid, models()[String(mid)]?.name])).toEqual([
      ['gyeot:en:ally:n', 'Gyeot'],
      ['gyeot:en:ally:n:cloze', 'Gyeot Cloze'],
      ['gyeot:en:bid:n', 'Gyeot'],
      ['gyeot:en:bid:n:cloze', 'Gyeot Cloze'],
      ['gyeot:en:known:n', 'Gyeot'],
      ['gyeot:en:known:n:cloze', 'Gyeot Cloze'],
      ['gyeot:en:new one:n', 'Gyeot'],
    ])
    for (const note of notes.slice(2, 4)) {
      expect(note).toMatchObject({ tags: ' 경제 exam ', sfld: 'bid' })
      expect(String(note.flds).split('\x1f')).toEqual([
        'bid',
        '유치 신청',
        'A <b>bid</b> was made.',
        'A {{c1::bid}} was made.',
        'Title',
        '/bɪd/',
        'n',
        'a &lt; b<br>second',
        '',
      ])
      // `printf bid | sha1sum` begins so.
      expect(note.csum).toBe(0xa65df709)
    }
  })

  it('hides every part of a phrase, and only that, whatever stands in the sentence', async () => {
    const text = 'It {{c2::rules}} a: thing}} out.'
    const spans = ['rules', 'out'].map((part) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    }))
    const sentence = { text, spans, articleId: null, articleTitle: 'T', met: 1 }
    const phrase = savedWord('rule … out', SAVED, { kind: 'phr', sentences: [sentence] })
    const made = await packaged(ankiCollection([phrase], [], NOW))
    const [note] = rows("SELECT flds FROM notes WHERE guid LIKE '%:cloze'", made)
    const cloze = String(note?.flds).split('\x1f')[3] ?? ''
    // As Anki looks for them.
    expect(
      [...cloze.matchAll(/\{\{c(\d+)::(.*?)(?:::.*?)?\}\}/g)].map(([, card, hidden]) => [card, hidden]),
    ).toEqual([
      ['1', 'rules'],
      ['1', 'out'],
    ])
    const shown = cloze
      .replace(/\{\{c1::(.*?)\}\}/g, '$1')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(shown).toBe(text)
  })

  it('has one card a note, of the only template or the only cloze', () => {
    expect(
      rows('SELECT count(*) AS n FROM cards GROUP BY nid HAVING count(*) <> 1 OR max(ord) <> 0'),
    ).toEqual([])
    expect(rows('SELECT id FROM notes WHERE id NOT IN (SELECT nid FROM cards)')).toEqual([])
    expect(rows('SELECT id FROM cards WHERE nid NOT IN (SELECT id FROM notes)')).toEqual([])
    expect(rows('SELECT id FROM revlog WHERE cid NOT IN (SELECT id FROM cards)')).toEqual([])
  })

  it('carries on where each card stands', () => {
    const cards = rows(
      "SELECT guid, type, queue, due, ivl, reps, cards.data AS memory FROM cards JOIN notes ON notes.id = nid WHERE guid NOT LIKE '%:cloze' ORDER BY guid",
    )
    const card = bid.word.card
    if (!card || !step.word.card) throw new Error('never reviewed')
    const created = SAVED - (SAVED % DAY)
    expect(cards[0]).toMatchObject({
      type: 1,
      queue: 1,
      due: Math.floor(step.word.card.due / 1000),
      reps: 1,
    })
    expect(cards[1]).toMatchObject({
      type: 2,
      queue: 2,
      due: Math.floor((card.due - created) / DAY),
      ivl: card.scheduledDays,
      reps: 4,
    })
    expect(JSON.parse(String(cards[1]?.memory)).s).toBeCloseTo(card.stability, 3)
    expect(cards[2]).toMatchObject({ type: 0, queue: -1 })
    expect(cards[3]).toMatchObject({ type: 0, queue: 0 })
  })

  it('carries the history over, each answer with the card that asked', () => {
    const history = rows(
      "SELECT revlog.id AS id, guid, ease, revlog.ivl AS ivl, lastIvl, time, revlog.type AS type FROM revlog JOIN cards ON cards.id = cid JOIN notes ON notes.id = nid WHERE guid LIKE 'gyeot:en:bid:n%' ORDER BY revlog.id",
    )
    const [meaning, cloze] = ['gyeot:en:bid:n', 'gyeot:en:bid:n:cloze']
    expect(history.map(({ guid }) => guid)).toEqual([meaning, cloze, meaning, cloze])
    history.forEach((row, at) => {
      const entry = bid.log[at]
      expect(row).toMatchObject({ ease: 3, time: 3100, lastIvl: entry?.lastDays })
      expect(Math.abs(Number(row.id) - (entry?.time ?? 0))).toBeLessThan(5)
      expect(row.ivl).toBe(
        entry && entry.scheduledDays > 0 ? entry.scheduledDays : -Math.round((entry?.wait ?? 0) / 1000),
      )
    })
    expect(rows('SELECT count(*) AS n FROM revlog')).toEqual([{ n: log.length }])
  })

  it('updates and doesn’t double when it is imported again: same guids, fields and type, newer notes', async () => {
    const edited = { ...bid.word, ownGloss: '입찰', changed: NOW }
    const again = await packaged(ankiCollection([edited, ...words.slice(1)], log, NOW))
    const guids = 'SELECT guid, mid FROM notes ORDER BY guid'
    expect(rows(guids, again)).toEqual(rows(guids))
    expect(rows('SELECT scm FROM col', again)).toEqual(rows('SELECT scm FROM col'))
    const modified = "SELECT mod FROM notes WHERE guid = 'gyeot:en:bid:n'"
    expect(Number(rows(modified, again)[0]?.mod)).toBeGreaterThan(Number(rows(modified)[0]?.mod))
  })
})

describe('a Japanese word in the package', () => {
  const word: SavedWord = {
    ...savedWord('食べる', SAVED),
    language: 'ja',
    reading: 'たべる',
    sentences: [
      { text: '昼を食べた。', spans: [{ start: 2, end: 5 }], articleId: null, articleTitle: '', met: SAVED },
    ],
  }
  const note = async (reading: 'front' | 'back' | 'never') => {
    const made = await packaged(ankiCollection([word], [], NOW, reading))
    const [fields] = rows("SELECT flds FROM notes WHERE guid NOT LIKE '%:cloze'", made)
    const [col] = rows('SELECT models FROM col', made)
    const [model] = Object.values(JSON.parse(String(col?.models))) as {
      flds: { name: string }[]
      tmpls: { qfmt: string; afmt: string }[]
    }[]
    const values = String(fields?.flds).split('\x1f')
    return {
      field: (name: string) => values[model?.flds.findIndex((field) => field.name === name) ?? -1],
      answer: model?.tmpls[0]?.afmt ?? '',
    }
  }

  it('has its reading as Anki writes readings, last among the fields', async () => {
    const { field } = await note('back')
    expect(field('Reading')).toBe('食[た]べる')
    expect(ankiCollection(words, log, NOW).notes[0]?.fields.at(-1)).toBe('')
  })

  it.each([
    ['front', '昼を<b><ruby>食<rt>た</rt></ruby>べた</b>。', true],
    ['back', '昼を<b>食べた</b>。', true],
    ['never', '昼を<b>食べた</b>。', false],
  ] as const)('shows it as the reader chose: %s', async (reading, sentence, inAnswer) => {
    const { field, answer } = await note(reading)
    expect(field('Sentence')).toBe(sentence)
    expect(answer.includes('{{furigana:Reading}}')).toBe(inAnswer)
  })
})
