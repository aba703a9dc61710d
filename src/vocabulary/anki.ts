import { isLeech, type ReviewCard, type ReviewEntry } from './review-card.ts'
import { ankiReading, rubyInForm } from './ruby.ts'
import { glossOf, type SavedWord, type WordSentence } from './saved-word.ts'

/**
 * A word as an Anki note: its fields as HTML, and its card. A note is of one type in Anki, so a word with a
 * sentence makes two: one asks for its meaning, the other (of a cloze type) for the word.
 */
export interface AnkiNote {
  readonly id: number
  readonly type: AnkiNoteType
  /** Made from the word alone: importing again updates the note and doesn't double it. */
  readonly guid: string
  /** Seconds since the epoch. */
  readonly modified: number
  readonly tags: readonly string[]
  /** In the order of {@link ANKI_FIELDS}. */
  readonly fields: readonly string[]
  readonly card: AnkiCard
}

export type AnkiNoteType = 'basic' | 'cloze'

/** The numbers of Anki's table `cards`; the names are its columns'. */
export interface AnkiCard {
  readonly id: number
  readonly type: number
  readonly queue: number
  readonly due: number
  readonly ivl: number
  readonly factor: number
  readonly reps: number
  readonly lapses: number
  readonly left: number
  /** FSRS's memory state, as Anki keeps it. */
  readonly data: string
}

/** A row of Anki's table `revlog`. */
export interface AnkiReview {
  readonly id: number
  readonly cid: number
  readonly ease: number
  readonly ivl: number
  readonly lastIvl: number
  readonly factor: number
  readonly time: number
  readonly type: number
}

export interface AnkiCollection {
  /** The day that due days are counted from. Seconds since the epoch. */
  readonly created: number
  readonly notes: readonly AnkiNote[]
  /** When a card shows its word's reading. */
  readonly reading: 'front' | 'back' | 'never'
  readonly reviews: readonly AnkiReview[]
}

export const ANKI_FIELDS = [
  'Word',
  'Gloss',
  'Sentence',
  'Cloze',
  'Source',
  'IPA',
  'Part of speech',
  'Note',
  // Last: a reader's notes of before have the fields above in their places.
  'Reading',
] as const

const DAY = 86_400_000

/**
 * The words as an Anki collection, with the history of their reviews. Ignored words are left out, known ones
 * are suspended.
 * @param now milliseconds since the epoch
 * @param reading when a card shows its word's reading
 */
export const ankiCollection = (
  words: readonly SavedWord[],
  entries: readonly ReviewEntry[],
  now: number,
  reading: AnkiCollection['reading'] = 'back',
): AnkiCollection => {
  const kept = words
    .filter(({ deleted, standing }) => !deleted && standing !== 'ignored')
    .toSorted((a, b) => a.saved - b.saved || (a.id < b.id ? -1 : 1))
  const start = kept.reduce((least, { saved }) => Math.min(least, saved), now)
  const created = Math.floor(start / DAY) * DAY
  const noteIds = increasing()
  const cardIds = increasing()
  const cardsOf = new Map<string, Partial<Record<AnkiNoteType, number>>>()
  const notes = kept.flatMap((word, position): AnkiNote[] => {
    const types: readonly AnkiNoteType[] = word.sentences[0] ? ['basic', 'cloze'] : ['basic']
    const made = types.map((type) => ({
      id: noteIds(word.saved),
      type,
      // The basic note's is the word's own.
      guid: `gyeot:${word.id}${type === 'cloze' ? ':cloze' : ''}`,
      modified: Math.floor(Math.max(word.changed, word.reviewed) / 1000),
      tags: [...word.tags, ...(isLeech(word.card) ? ['leech'] : [])],
      fields: fieldsOf(word, reading === 'front'),
      card: { id: cardIds(word.saved), ...schedule(word, position, created) },
    }))
    cardsOf.set(word.id, Object.fromEntries(made.map(({ type, card }) => [type, card.id])))
    return made
  })
  const reviewIds = increasing()
  const reviews = entries
    .toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1))
    .flatMap((entry): AnkiReview[] => {
      const cards = cardsOf.get(entry.wordId)
      // Each answer stands with the card that asked as Gyeot did.
      const card = (entry.kind === 'recall' ? cards?.cloze : null) ?? cards?.basic
      return card === undefined ? [] : [reviewRow(entry, card, reviewIds(entry.time))]
    })
  return { created: created / 1000, notes, reading, reviews }
}

/** Anki's ids are moments in milliseconds, each used once. */
const increasing = (): ((wanted: number) => number) => {
  let last = 0
  return (wanted) => {
    last = Math.max(last + 1, Math.floor(wanted))
    return last
  }
}

const TYPES = { new: 0, learning: 1, review: 2, relearning: 3 } as const

const schedule = ({ card, standing }: SavedWord, position: number, created: number): Omit<AnkiCard, 'id'> => {
  const suspended = standing === 'known'
  if (!card) {
    const fresh = { type: 0, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, data: '{}' }
    return { ...fresh, queue: suspended ? -1 : 0, due: position }
  }
  const inSteps = card.state !== 'review'
  return {
    type: TYPES[card.state],
    queue: suspended ? -1 : inSteps ? 1 : 2,
    due: inSteps ? Math.floor(card.due / 1000) : Math.floor((card.due - created) / DAY),
    ivl: card.scheduledDays,
    factor: 2500,
    reps: card.reps,
    lapses: card.lapses,
    left: inSteps ? 1001 : 0,
    data: memoryOf(card),
  }
}

const memoryOf = ({ stability, difficulty }: ReviewCard): string =>
  JSON.stringify({ s: Number(stability.toFixed(4)), d: Number(difficulty.toFixed(3)), dr: 0.9 })

const reviewRow = (entry: ReviewEntry, cid: number, id: number): AnkiReview => ({
  id,
  cid,
  ease: entry.grade,
  // Days, or seconds below zero.
  ivl: entry.scheduledDays > 0 ? entry.scheduledDays : -Math.round(entry.wait / 1000),
  lastIvl: entry.lastDays,
  // Where Anki keeps FSRS's difficulty: 1 to 10 as 100 to 1100.
  factor: Math.round(((entry.difficulty - 1) / 9) * 1000 + 100),
  time: Math.round(entry.took),
  type: entry.state === 'review' ? 1 : entry.state === 'relearning' ? 2 : 0,
})

const fieldsOf = (word: SavedWord, readInSentence: boolean): string[] => {
  const [sentence] = word.sentences
  const drawn = readInSentence ? (form: string) => withRuby(form, word) : escaped
  return [
    escaped(word.headword),
    escaped(glossOf(word)),
    sentence ? marked(sentence, (text) => `<b>${drawn(text)}</b>`) : '',
    // Every part of a phrase with a gap is hidden on the one card.
    sentence ? marked(sentence, (text) => `{{c1::${withoutCloze(text)}}}`, withoutCloze) : '',
    sentence ? escaped(sentence.articleTitle) : '',
    word.ipa === null ? '' : escaped(`/${word.ipa}/`),
    escaped(word.kind),
    escaped(word.note).replaceAll('\n', '<br>'),
    escaped(ankiReading(word.headword, word.reading)),
  ]
}

const withRuby = (form: string, { headword, reading }: SavedWord): string =>
  rubyInForm(form, headword, reading)
    .map(({ text, ruby }) =>
      ruby === null ? escaped(text) : `<ruby>${escaped(text)}<rt>${escaped(ruby)}</rt></ruby>`,
    )
    .join('')

const marked = (
  { text, spans }: WordSentence,
  mark: (word: string) => string,
  plain: (text: string) => string = escaped,
): string => {
  let made = ''
  let at = 0
  for (const { start, end } of spans) {
    made += plain(text.slice(at, start)) + mark(text.slice(start, end))
    at = end
  }
  return made + plain(text.slice(at))
}

/** Text in which Anki finds no cloze and no end of one: it looks for them before it reads HTML. */
const withoutCloze = (text: string): string =>
  escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll(':', '&#58;')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
