import { type Chunk, type Over, widthOf } from './chunks.ts'
import type { Run } from './paper.ts'

/** A line of chunks, ragged at its right. */
export interface SetLine {
  readonly runs: readonly Run[]
  readonly width: number
  /** What stands above its words, each with its left edge. */
  readonly overs: readonly (Over & { readonly x: number })[]
  /** Glosses whose words begin on this line, in order. */
  readonly glosses: readonly string[]
}

/** Points between two texts that stand above neighbouring words. */
const OVER_GAP = 3
/** A word is parted only where the line would be left emptier than this share of its width. */
const RAGGED = 0.12

/**
 * Fills lines one after another, as many chunks as fit. Where the Korean above a word is wider than the word,
 * it hangs over its neighbours; where it would touch the one before it, the word gives way.
 * @param width of the column, in points
 * @param indent of the first line
 */
export const breakLines = (chunks: readonly Chunk[], width: number, indent = 0): SetLine[] => {
  const lines: SetLine[] = []
  let line = emptyLine(indent)
  const end = () => {
    if (line.chunks > 0) lines.push(finished(line, width))
    line = emptyLine(0)
  }
  const queue = [...chunks]
  for (let chunk = queue.shift(); chunk; chunk = queue.shift()) {
    const gap = gapBefore(line, chunk, width)
    if (line.x + line.space + gap + chunk.width <= width) {
      add(line, chunk, gap)
      continue
    }
    const left = width - line.x - line.space
    const parting =
      left > width * RAGGED ? chunk.partings.findLast(({ head }) => head.width <= left) : undefined
    if (parting && line.chunks > 0) {
      add(line, parting.head, 0)
      end()
      queue.unshift(parting.tail)
    } else if (line.chunks > 0) {
      end()
      queue.unshift(chunk)
    } else {
      // Nothing shorter is to be had: the word is cut where the line ends.
      const [head, tail] = cut(chunk, width)
      add(line, head, 0)
      end()
      if (tail) queue.unshift(tail)
    }
  }
  end()
  return lines
}

/** The same number of lines, as even as they can be: a title doesn't end in a single word. */
export const breakEvenly = (chunks: readonly Chunk[], width: number): SetLine[] => {
  const best = breakLines(chunks, width)
  let narrow = width / best.length
  let wide = width
  while (best.length > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (breakLines(chunks, middle).length <= best.length) wide = middle
    else narrow = middle
  }
  return breakLines(chunks, wide)
}

interface OpenLine {
  runs: Run[]
  x: number
  space: number
  spaceRun: Run | null
  overs: (Over & { x: number })[]
  glosses: string[]
  chunks: number
}

const emptyLine = (indent: number): OpenLine => ({
  runs: [],
  x: indent,
  space: 0,
  spaceRun: null,
  overs: [],
  glosses: [],
  chunks: 0,
})

const overLeft = (over: Over, x: number, width: number): number =>
  Math.max(0, Math.min(x + over.middle - over.width / 2, width - over.width))

const gapBefore = (line: OpenLine, chunk: Chunk, width: number): number => {
  const previous = line.overs.at(-1)
  if (!chunk.over || !previous) return 0
  const free = previous.x + previous.width + OVER_GAP
  const x = line.x + line.space
  const gap = Math.max(0, free - (x + chunk.over.middle - chunk.over.width / 2))
  // At the column's edge the small type can't follow its word: the word goes to the next line.
  return overLeft(chunk.over, x + gap, width) < free - 0.01 ? Number.POSITIVE_INFINITY : gap
}

const add = (line: OpenLine, chunk: Chunk, gap: number): void => {
  if (line.spaceRun) line.runs.push(line.spaceRun)
  const x = line.x + line.space + gap
  const [first, ...rest] = chunk.runs
  if (first) line.runs.push(gap > 0 ? { ...first, gap: gap + (first.gap ?? 0) } : first, ...rest)
  if (chunk.over) line.overs.push({ ...chunk.over, x })
  line.glosses.push(...chunk.glosses)
  line.x = x + chunk.width
  line.space = chunk.space?.width ?? 0
  line.spaceRun = chunk.space
  line.chunks += 1
  // Its place is known only now.
  const over = line.overs.at(-1)
  if (chunk.over && over) over.x = Math.max(0, x + chunk.over.middle - chunk.over.width / 2)
}

const finished = (line: OpenLine, width: number): SetLine => ({
  runs: line.runs,
  width: line.x,
  overs: line.overs.map((over) => ({ ...over, x: Math.max(0, Math.min(over.x, width - over.width)) })),
  glosses: line.glosses,
})

/** The part that fits and the rest; at least one character fits. */
const cut = (chunk: Chunk, width: number): [Chunk, Chunk | null] => {
  const [run, ...others] = chunk.runs
  if (!run || chunk.width <= width || run.look === 'blank') return [chunk, null]
  if (run.width <= width && others.length > 0) {
    const head = { ...chunk, runs: [run], width: run.width, space: null, partings: [] }
    return [head, { ...chunk, runs: others, width: widthOf(others), over: null, glosses: [], partings: [] }]
  }
  const letters = [...run.text]
  if (letters.length < 2) return [chunk, null]
  const count = Math.max(1, Math.min(letters.length - 1, Math.floor((letters.length * width) / run.width)))
  const part = (text: string, share: number): Run => ({ ...run, text, width: run.width * share })
  const head = part(letters.slice(0, count).join(''), count / letters.length)
  const tail = [part(letters.slice(count).join(''), 1 - count / letters.length), ...others]
  return [
    { ...chunk, runs: [head], width: head.width, space: null, partings: [] },
    { ...chunk, runs: tail, width: widthOf(tail), over: null, glosses: [], partings: [] },
  ]
}
