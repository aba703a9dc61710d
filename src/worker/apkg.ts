import { zipSync } from 'fflate'
import type { Database } from 'sql.js'
import { ANKI_FIELDS, type AnkiCollection } from '../vocabulary/anki.ts'

/**
 * Anki's package: a zip of an SQLite collection (schema 11, which every Anki since 2.0 reads) and a list of
 * media, of which there are none. Table and column names are Anki's own; what they mean is told in
 * https://github.com/ankidroid/Anki-Android/wiki/Database-Structure.
 * @param database empty
 * @param now milliseconds since the epoch
 */
export const buildApkg = async (
  database: Database,
  { created, notes, reading, reviews }: AnkiCollection,
  now: number,
): Promise<Uint8Array> => {
  database.run(TABLES)
  database.run('BEGIN')
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    created,
    now,
    // The moment of the schema: the same for every package, so that notes are updated and not doubled.
    MODEL_ID,
    JSON.stringify({ curDeck: DECK_ID, curModel: MODEL_ID, nextPos: notes.length, sortType: 'noteFld' }),
    JSON.stringify({ [MODEL_ID]: model(now, reading) }),
    JSON.stringify({ 1: deck(1, 'Default', now), [DECK_ID]: deck(DECK_ID, 'Gyeot', now) }),
    JSON.stringify({ 1: DECK_OPTIONS }),
    '{}',
  ])
  const addNote = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)')
  const addCard = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)',
  )
  for (const { id, guid, modified, tags, fields, cards } of notes) {
    const sortField = (fields[0] ?? '').replace(/<[^>]*>/g, '')
    const tagText = tags.length === 0 ? '' : ` ${tags.map((tag) => tag.replaceAll(' ', '_')).join(' ')} `
    addNote.run([
      id,
      guid,
      MODEL_ID,
      modified,
      tagText,
      fields.join('\x1f'),
      sortField,
      await checksum(sortField),
      '',
    ])
    for (const card of cards) {
      addCard.run([
        card.id,
        id,
        DECK_ID,
        card.ord,
        modified,
        card.type,
        card.queue,
        card.due,
        card.ivl,
        card.factor,
        card.reps,
        card.lapses,
        card.left,
        card.data,
      ])
    }
  }
  const addReview = database.prepare('INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)')
  for (const { id, cid, ease, ivl, lastIvl, factor, time, type } of reviews) {
    addReview.run([id, cid, ease, ivl, lastIvl, factor, time, type])
  }
  for (const statement of [addNote, addCard, addReview]) statement.free()
  database.run('COMMIT')
  return zipSync({
    'collection.anki2': database.export(),
    media: new TextEncoder().encode('{}'),
  })
}

/** Anki's check for doubles: the first 32 bits of the sort field's SHA-1. */
const checksum = async (text: string): Promise<number> => {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return new DataView(digest).getUint32(0)
}

// Never changed: they tell Anki that it has met this note type and this deck before.
const MODEL_ID = 1_763_900_000_001
const DECK_ID = 1_763_900_000_002

const CSS = `.card { font: 20px/1.6 Georgia, "Noto Serif KR", serif; text-align: left; max-width: 34em; margin: 0 auto; }
b { color: #14616b; }
.nightMode b { color: #7cc4cd; }
.gloss { font: 600 20px/1.5 sans-serif; }
.quiet { font: 14px/1.5 sans-serif; opacity: .7; }
.blank { color: #14616b; }`

/** Anki's own filter sets the reading above the kanji. */
const READ_WORD = '{{#Reading}}{{furigana:Reading}}{{/Reading}}{{^Reading}}{{Word}}{{/Reading}}'
const back = (word: string): string =>
  `{{FrontSide}}<hr id="answer"><p><b>${word}</b> <span class="quiet">{{IPA}} {{Part of speech}}</span></p>`
const FOOT = `{{#Note}}<p class="quiet">{{Note}}</p>{{/Note}}<p class="quiet">{{Source}}</p>`

const templates = (word: string) => [
  {
    name: 'Basic',
    qfmt: '{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}{{^Sentence}}<p><b>{{Word}}</b></p>{{/Sentence}}',
    afmt: `${back(word)}<p class="gloss">{{Gloss}}</p>${FOOT}`,
  },
  {
    name: 'Cloze',
    // Anki makes the card only where its front has something of the note on it.
    qfmt: '{{#Cloze}}<p class="gloss">{{Gloss}}</p><p>{{Cloze}}</p>{{/Cloze}}',
    afmt: `${back(word)}<p>{{Sentence}}</p>${FOOT}`,
  },
]

const model = (now: number, reading: AnkiCollection['reading']) => ({
  id: MODEL_ID,
  name: 'Gyeot',
  type: 0,
  mod: Math.floor(now / 1000),
  usn: -1,
  sortf: 0,
  did: DECK_ID,
  tags: [],
  vers: [],
  latexPre: '',
  latexPost: '',
  latexsvg: false,
  css: CSS,
  req: [
    [0, 'any', [0, 2]],
    [1, 'all', [3]],
  ],
  flds: ANKI_FIELDS.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  tmpls: templates(reading === 'never' ? '{{Word}}' : READ_WORD).map((template, ord) => ({
    ...template,
    ord,
    did: null,
    bqfmt: '',
    bafmt: '',
  })),
})

const deck = (id: number, name: string, now: number) => ({
  id,
  name,
  desc: '',
  mod: Math.floor(now / 1000),
  usn: -1,
  conf: 1,
  dyn: 0,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
})

const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  timer: 0,
  autoplay: true,
  replayq: true,
  dyn: false,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
  rev: { bury: true, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36500, perDay: 200 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
}

const TABLES = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null,
  due integer not null, ivl integer not null, factor integer not null, reps integer not null,
  lapses integer not null, left integer not null, odue integer not null, odid integer not null,
  flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
`
