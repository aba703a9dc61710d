import { kanjiReadings } from '../article/kanji-readings.ts'

/** A stretch of a word, with what is read above it; `null` over what says itself. */
export interface RubyPiece {
  readonly text: string
  readonly ruby: string | null
}

/**
 * A word in pieces, its reading above its kanji alone: 食べる and たべる give 食 with た, and べる. Where the two don't
 * agree the reading stands above the whole.
 */
export const rubyPieces = (word: string, reading: string | null | undefined): RubyPiece[] => {
  const pieces: RubyPiece[] = []
  let at = 0
  for (const part of kanjiReadings(word, reading ?? '')) {
    if (part.start > at) pieces.push({ text: word.slice(at, part.start), ruby: null })
    pieces.push({ text: word.slice(part.start, part.end), ruby: part.reading })
    at = part.end
  }
  if (at < word.length) pieces.push({ text: word.slice(at), ruby: null })
  return pieces
}

/**
 * As {@link rubyPieces}, for a form of the word as it stands in a sentence: 食べさせた. What the two don't share
 * carries no reading, and nothing does where they begin otherwise.
 */
export const rubyInForm = (
  form: string,
  headword: string,
  reading: string | null | undefined,
): RubyPiece[] => {
  const shared: RubyPiece[] = []
  let at = 0
  for (const piece of rubyPieces(headword, reading)) {
    if (!form.startsWith(piece.text, at)) break
    shared.push(piece)
    at += piece.text.length
  }
  return at < form.length ? [...shared, { text: form.slice(at), ruby: null }] : shared
}

/** As Anki writes readings: `食[た]べる`, a space before what follows other text. `''` without a reading. */
export const ankiReading = (word: string, reading: string | null | undefined): string =>
  reading
    ? rubyPieces(word, reading)
        .map(({ text, ruby }, at) => (ruby === null ? text : `${at > 0 ? ' ' : ''}${text}[${ruby}]`))
        .join('')
    : ''
