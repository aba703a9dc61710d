import type { Span } from '../../../article/article.ts'
import { breakPoints } from './break-points.ts'
import { hyphenPoints } from './hyphenate.ts'
import type { Font, Measure, Run, RunLook } from './paper.ts'

/** What stays together on a line: mostly a word with its punctuation. */
export interface Chunk {
  readonly runs: readonly Run[]
  readonly width: number
  /** The space after it, which falls away at a line's end; `null` where there is none. */
  readonly space: Run | null
  /** Where it may be parted at a line's end, each with its two sides. */
  readonly partings: readonly { readonly head: Chunk; readonly tail: Chunk }[]
  /** Small type that stands above it: Korean between the lines, or a reading. */
  readonly over: Over | null
  /** Glosses whose first words end here. */
  readonly glosses: readonly string[]
}

export interface Over {
  readonly runs: readonly Run[]
  readonly width: number
  /** The middle of the word it stands above, from the chunk's left edge. */
  readonly middle: number
  readonly gloss: string
}

/** A stretch of the text that is set in a way of its own. Stretches don't overlap. */
export interface Stretch extends Span {
  readonly gloss: string
  readonly look: RunLook
  /** A small number after its words; only at the first stretch of a gloss. */
  readonly number: string | null
  readonly over: readonly Run[] | null
  /** Set in place of the words: a blank to fill. */
  readonly instead: readonly Run[] | null
  readonly first: boolean
}

export interface ChunkText {
  readonly text: string
  readonly lang: string
  readonly font: Font
  readonly measure: Measure
  /** In order. */
  readonly stretches?: readonly Stretch[]
  /** Words that can be picked, in order. */
  readonly words?: readonly Span[]
  readonly look?: RunLook
}

/** A text in chunks: every character stands in one of them, or in the space after it. */
export const chunksOf = (source: ChunkText): Chunk[] => {
  const { text } = source
  const stretches = source.stretches ?? []
  // A blank is never parted.
  const whole = (at: number) => stretches.some(({ start, end, instead }) => instead && at > start && at < end)
  const ends = [...breakPoints(text).filter((at) => !whole(at)), text.length]
  const chunks: Chunk[] = []
  let from = 0
  for (const end of ends) {
    if (end > from) chunks.push(chunkOf(source, from, end))
    from = end
  }
  return chunks
}

const chunkOf = (source: ChunkText, from: number, to: number): Chunk => {
  const { text, font, measure, lang } = source
  const textEnd = from + text.slice(from, to).trimEnd().length
  const runs: Run[] = []
  const glosses: string[] = []
  let over: Over | null = null
  let numbers = ''
  let at = from
  while (at < textEnd) {
    const stretch = source.stretches?.find((one) => one.start <= at && one.end > at)
    const next = source.stretches?.find((one) => one.start > at)
    const stop = Math.min(textEnd, stretch?.end ?? next?.start ?? textEnd)
    const before = widthOf(runs)
    const begins = stretch && stretch.start >= from && stretch.start === at
    if (stretch?.instead) {
      if (begins) runs.push(...stretch.instead)
    } else runs.push(...wordRuns(source, at, stop, stretch))
    if (begins && stretch.first) {
      glosses.push(stretch.gloss)
      if (stretch.over && !over) {
        const width = widthOf(stretch.over)
        over = { runs: stretch.over, width, middle: (before + widthOf(runs)) / 2, gloss: stretch.gloss }
      }
    }
    // The number of a phrase stands after the first of its stretches, whichever chunk that ends in.
    if (stretch?.number && stretch.end === stop) numbers += (numbers === '' ? '' : ',') + stretch.number
    at = stop
  }
  if (numbers !== '') {
    const small: Font = { family: 'sans', weight: 400, size: font.size * 0.6 }
    runs.push({ text: numbers, font: small, lang, width: measure(numbers, small), look: 'raised' })
  }
  const marked = source.stretches?.find(
    ({ start, end, instead }) => !instead && start < textEnd && end > textEnd,
  )
  const space: Run | null =
    textEnd < to
      ? {
          text: ' ',
          font,
          lang,
          width: measure(' ', font),
          ...(marked ? { look: marked.look, gloss: marked.gloss } : {}),
        }
      : null
  const chunk: Chunk = { runs, width: widthOf(runs), space, partings: [], over, glosses }
  return lang === 'en' ? { ...chunk, partings: partingsOf(chunk, measure) } : chunk
}

const wordRuns = (source: ChunkText, from: number, to: number, stretch: Stretch | undefined): Run[] => {
  const { text, font, measure, lang, words = [] } = source
  const look = stretch?.look ?? source.look
  const runs: Run[] = []
  const push = (start: number, end: number, word: boolean) => {
    if (end <= start) return
    const part = text.slice(start, end)
    runs.push({
      text: part,
      font,
      lang,
      width: measure(part, font),
      ...(look ? { look } : {}),
      ...(stretch ? { gloss: stretch.gloss } : {}),
      ...(word ? { word: start } : {}),
    })
  }
  let at = from
  for (const { start, end } of words) {
    if (end <= from || start >= to) continue
    push(at, start, false)
    push(Math.max(start, from), Math.min(end, to), start >= from)
    at = Math.min(end, to)
  }
  push(at, to, false)
  return runs
}

/** Only a plain word is parted, so that a gloss never has two halves. */
const partingsOf = (chunk: Chunk, measure: Measure): Chunk['partings'] => {
  if (chunk.over || chunk.glosses.length > 0 || chunk.runs.some(({ gloss, look }) => gloss || look)) return []
  const at = chunk.runs.findIndex(({ text }) => hyphenPoints(text).length > 0)
  const run = chunk.runs[at]
  if (!run) return []
  return hyphenPoints(run.text).map((point) => {
    const left = `${run.text.slice(0, point)}-`
    const right = run.text.slice(point)
    const head = [...chunk.runs.slice(0, at), { ...run, text: left, width: measure(left, run.font) }]
    const { word: _word, ...rest } = run
    const tail = [{ ...rest, text: right, width: measure(right, run.font) }, ...chunk.runs.slice(at + 1)]
    return {
      head: { ...chunk, runs: head, width: widthOf(head), space: null },
      tail: { ...chunk, runs: tail, width: widthOf(tail) },
    }
  })
}

export const widthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { width, gap }) => sum + width + (gap ?? 0), 0)
