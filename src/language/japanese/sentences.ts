import type { Span } from '../../article/article.ts'

const OPENING = '「『（(【［[〈《〔“'
const CLOSING = '」』）)】］]〉》〕”'
const ENDS = /[。！？!?．]/
/** A bracket that isn't closed within so many units was never meant to be. */
const BRACKET_AT_MOST = 400

/**
 * The sentences of a block, without the spaces between them. A full stop inside quotes or brackets ends
 * nothing; marks and closing quotes that follow a full stop belong to its sentence.
 */
export const splitSentences = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  let at = 0
  const close = (end: number) => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
    const to = end - (/\s*$/.exec(text.slice(from, end))?.[0].length ?? 0)
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  while (at < text.length) {
    const character = text.charAt(at)
    const opening = OPENING.indexOf(character)
    if (opening >= 0) {
      at = closingOf(text, at, opening) ?? at
    } else if (ENDS.test(character) && !isPoint(text, at)) {
      let end = at + 1
      while (end < text.length && (ENDS.test(text.charAt(end)) || CLOSING.includes(text.charAt(end))))
        end += 1
      close(end)
      at = end
      continue
    }
    at += 1
  }
  close(text.length)
  return spans
}

/** Where the bracket at `at` is closed, others of its kind inside it aside. */
const closingOf = (text: string, at: number, kind: number): number | null => {
  let depth = 0
  const limit = Math.min(text.length, at + BRACKET_AT_MOST)
  for (let place = at; place < limit; place += 1) {
    if (text[place] === OPENING[kind]) depth += 1
    else if (text[place] === CLOSING[kind]) depth -= 1
    if (depth === 0) return place
  }
  return null
}

/** The full-width point of a number: ３．５. And marks inside Latin text: *Yahoo!*. */
const isPoint = (text: string, at: number): boolean => {
  if (text[at] === '．') return /\p{N}/u.test(text[at + 1] ?? '')
  return (
    (text[at] === '!' || text[at] === '?') &&
    /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') &&
    /[A-Za-z]/.test(text[at - 1] ?? '')
  )
}
