import { zipSync } from 'fflate'
import type { Database } from 'sql.js'
import type { AnkiCollection } from '../vocabulary/anki.ts'
import { DECK_ID, DECK_OPTIONS, deck, MODEL_IDS, model, TABLES } from './apkg-schema.ts'

/** Notes written before it is told how far the work is. */
const STRIDE = 500

/**
 * Anki's package: a zip of an SQLite collection (schema 11, which every Anki since 2.0 reads) and a list of
 * media, of which there are none. Table and column names are Anki's own; what they mean is told in
 * https://github.com/ankidroid/Anki-Android/wiki/Database-Structure.
 * @param database empty
 * @param now milliseconds since the epoch
 * @param progress told how far it is, 0 to 1
 */
export const buildApkg = async (
  database: Database,
  { created, notes, reading, reviews }: AnkiCollection,
  now: number,
  progress: (share: number) => void = () => undefined,
): Promise<Uint8Array> => {
  database.run(TABLES)
  database.run('BEGIN')
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    created,
    now,
    // The moment of the schema: the same for every package, so that notes are updated and not doubled.
    MODEL_IDS.basic,
    JSON.stringify({
      curDeck: DECK_ID,
      curModel: MODEL_IDS.basic,
      nextPos: notes.length,
      sortType: 'noteFld',
    }),
    JSON.stringify({
      [MODEL_IDS.basic]: model('basic', now, reading),
      [MODEL_IDS.cloze]: model('cloze', now, reading),
    }),
    JSON.stringify({ 1: deck(1, 'Default', now), [DECK_ID]: deck(DECK_ID, 'Gyeot', now) }),
    JSON.stringify({ 1: DECK_OPTIONS }),
    '{}',
  ])
  const addNote = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)')
  const addCard = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)',
  )
  // A word's two notes have one sort field, and the browser's digest takes its time.
  let last = { sortField: '', sum: 0 }
  for (const [at, { id, type, guid, modified, tags, fields, card }] of notes.entries()) {
    // The log and the zip are the rest.
    if (at % STRIDE === 0) progress((0.8 * at) / notes.length)
    const sortField = (fields[0] ?? '').replace(/<[^>]*>/g, '')
    const tagText = tags.length === 0 ? '' : ` ${tags.map((tag) => tag.replaceAll(' ', '_')).join(' ')} `
    if (at === 0 || sortField !== last.sortField) last = { sortField, sum: await checksum(sortField) }
    addNote.run([id, guid, MODEL_IDS[type], modified, tagText, fields.join('\x1f'), sortField, last.sum, ''])
    addCard.run([
      card.id,
      id,
      DECK_ID,
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
  const addReview = database.prepare('INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)')
  for (const { id, cid, ease, ivl, lastIvl, factor, time, type } of reviews) {
    addReview.run([id, cid, ease, ivl, lastIvl, factor, time, type])
  }
  for (const statement of [addNote, addCard, addReview]) statement.free()
  database.run('COMMIT')
  progress(0.9)
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
