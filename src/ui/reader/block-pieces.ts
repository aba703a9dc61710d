import type { Span } from '../../article/article.ts'
import type { Gloss } from '../../gloss/gloss.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { isWord, type Ruby } from '../../language/language.ts'

/** A stretch of a block's text: a word, or what stands between words. */
export interface Run {
  readonly kind: 'word' | 'between'
  readonly start: number
  readonly text: string
  /** What is read above it, in order; offsets into the block's text. */
  readonly rubies?: readonly Ruby[]
}

/** A run, or the runs of one span of a gloss that is shown. */
export type Piece =
  | Run
  | {
      readonly kind: 'glossed'
      readonly start: number
      /** Index into the block's glosses. */
      readonly gloss: number
      /** Whether the gloss itself stands here: at the first of its spans. */
      readonly first: boolean
      readonly runs: readonly Run[]
    }

/** The whole text in pieces, in order: joined, their texts are the block's. */
export const blockPieces = (text: string, block: GlossedBlock | null, shown: readonly number[]): Piece[] => {
  if (!block) return [{ kind: 'between', start: 0, text }]
  const runs = runsOf(text, block)
  const spans = shownSpans(block.glosses, shown)
  const pieces: Piece[] = []
  let next = 0
  for (const run of runs) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next += 1
    const span = spans[next]
    const within = span && run.start >= span.start && run.start < span.end
    const last = pieces.at(-1)
    if (!within) pieces.push(run)
    else if (last?.kind === 'glossed' && last.start === span.start)
      pieces[pieces.length - 1] = { ...last, runs: [...last.runs, run] }
    else
      pieces.push({ kind: 'glossed', start: span.start, gloss: span.gloss, first: span.first, runs: [run] })
  }
  return pieces
}

const runsOf = (text: string, { sentences }: GlossedBlock): Run[] => {
  const runs: Run[] = []
  let at = 0
  for (const { start, end, rubies } of sentences.flatMap(({ tokens }) => tokens).filter(isWord)) {
    if (start > at) runs.push({ kind: 'between', start: at, text: text.slice(at, start) })
    runs.push({ kind: 'word', start, text: text.slice(start, end), ...(rubies ? { rubies } : {}) })
    at = end
  }
  if (at < text.length) runs.push({ kind: 'between', start: at, text: text.slice(at) })
  return runs
}

interface ShownSpan extends Span {
  readonly gloss: number
  readonly first: boolean
}

const shownSpans = (glosses: readonly Gloss[], shown: readonly number[]): ShownSpan[] =>
  shown
    .flatMap((gloss) =>
      (glosses[gloss]?.spans ?? []).map((span, at) => ({ ...span, gloss, first: at === 0 })),
    )
    .sort((a, b) => a.start - b.start)
