import { ANKI_FIELDS, type AnkiCollection, type AnkiNoteType } from '../vocabulary/anki.ts'

// Never changed: they tell Anki that it has met these note types and this deck before.
export const MODEL_IDS = { basic: 1_763_900_000_001, cloze: 1_763_900_000_003 } as const
export const DECK_ID = 1_763_900_000_002

const CSS = `.card { font: 20px/1.6 Georgia, "Noto Serif KR", serif; text-align: left; max-width: 34em; margin: 0 auto; }
b, .cloze { font-weight: bold; color: #14616b; }
.nightMode b, .nightMode .cloze { color: #7cc4cd; }
.gloss { font: 600 20px/1.5 sans-serif; }
.quiet { font: 14px/1.5 sans-serif; opacity: .7; }`

/** Anki's own filter sets the reading above the kanji. */
const READ_WORD = '{{#Reading}}{{furigana:Reading}}{{/Reading}}{{^Reading}}{{Word}}{{/Reading}}'
const named = (word: string): string =>
  `<p><b>${word}</b> <span class="quiet">{{IPA}} {{Part of speech}}</span></p>`
const FOOT = `{{#Note}}<p class="quiet">{{Note}}</p>{{/Note}}<p class="quiet">{{Source}}</p>`
const HIDDEN = '<p class="gloss">{{Gloss}}</p><p>{{cloze:Cloze}}</p>'

/** Anki's `type`: 0 for a type whose cards come from its templates, 1 for one whose cards come from its clozes. */
const MODELS = {
  basic: {
    name: 'Gyeot',
    type: 0,
    // The front needs the word or the sentence, by their places among the fields.
    req: [[0, 'any', [0, 2]]],
    template: (word: string) => ({
      name: 'Basic',
      qfmt: '{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}{{^Sentence}}<p><b>{{Word}}</b></p>{{/Sentence}}',
      afmt: `{{FrontSide}}<hr id="answer">${named(word)}<p class="gloss">{{Gloss}}</p>${FOOT}`,
    }),
  },
  cloze: {
    name: 'Gyeot Cloze',
    type: 1,
    req: [[0, 'any', [3]]],
    // The back says the cloze again: {{FrontSide}} would hide it.
    template: (word: string) => ({
      name: 'Cloze',
      qfmt: HIDDEN,
      afmt: `${HIDDEN}<hr id="answer">${named(word)}${FOOT}`,
    }),
  },
} as const

/**
 * A note type as Anki keeps it in `col.models`.
 * @param now milliseconds since the epoch
 * @param reading when a card shows its word's reading
 */
export const model = (noteType: AnkiNoteType, now: number, reading: AnkiCollection['reading']) => {
  const { name: modelName, type, req, template } = MODELS[noteType]
  return {
    id: MODEL_IDS[noteType],
    name: modelName,
    type,
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
    req,
    flds: ANKI_FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: [
      { ...template(reading === 'never' ? '{{Word}}' : READ_WORD), ord: 0, did: null, bqfmt: '', bafmt: '' },
    ],
  }
}

export const deck = (id: number, name: string, now: number) => ({
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

export const DECK_OPTIONS = {
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

/** Schema 11, which every Anki since 2.0 reads. */
export const TABLES = `
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
