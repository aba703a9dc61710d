/** A stretch of a word, with what is read above it; `null` over what says itself. */
export interface RubyPiece {
  readonly text: string
  readonly ruby: string | null
}

const KANJI_RUN = /[\p{Script=Han}々〆ヶヵ]+/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Katakana as hiragana, in which readings are kept. */
const folded = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

/**
 * A word in pieces, its reading above its kanji alone: 食べる and たべる give 食 with た, and べる. Where the two don't
 * agree the reading stands above the whole.
 */
export const rubyPieces = (word: string, reading: string | null | undefined): RubyPiece[] => {
  const runs = [...word.matchAll(KANJI_RUN)]
  if (!reading || runs.length === 0) return [{ text: word, ruby: null }]
  let pattern = ''
  let at = 0
  const between: string[] = []
  for (const run of runs) {
    between.push(word.slice(at, run.index))
    pattern += `${escaped(folded(word.slice(at, run.index)))}(.+?)`
    at = run.index + run[0].length
  }
  pattern += escaped(folded(word.slice(at)))
  const match = new RegExp(`^${pattern}$`, 'u').exec(folded(reading))
  if (!match) return [{ text: word, ruby: reading }]
  const pieces = runs.flatMap((run, place) => [
    { text: between[place] ?? '', ruby: null },
    { text: run[0], ruby: match[place + 1] ?? null },
  ])
  return [...pieces, { text: word.slice(at), ruby: null }].filter(({ text }) => text !== '')
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
