import type { Morpheme } from './morphemes.ts'

export const surfaceOf = (run: readonly Morpheme[]): string => run.map(({ surface }) => surface).join('')

/** A run of morphemes as one noun, with what is known of it beyond its place. */
export const joinMorphemes = (run: readonly Morpheme[], known: Partial<Morpheme>): Morpheme => {
  const [first] = run
  if (!first) throw new RangeError('no morphemes to join')
  const surface = surfaceOf(run)
  return {
    ...first,
    pos: '名詞',
    detail: '一般',
    detail2: '',
    detail3: '',
    conjugation: '',
    form: '',
    surface,
    basic: surface,
    ...known,
    end: run.at(-1)?.end ?? first.end,
  }
}

/**
 * A morpheme cut in two, with what is known of either beyond its place.
 * @param length of the first, in UTF-16 units
 */
export const partMorpheme = (
  morpheme: Morpheme,
  length: number,
  first: Partial<Morpheme>,
  second: Partial<Morpheme>,
): Morpheme[] => {
  const middle = morpheme.start + length
  const piece = (start: number, end: number, known: Partial<Morpheme>): Morpheme => {
    const surface = morpheme.surface.slice(start - morpheme.start, end - morpheme.start)
    return { ...morpheme, surface, basic: surface, ...known, start, end }
  }
  return [piece(morpheme.start, middle, first), piece(middle, morpheme.end, second)]
}

/** One morpheme in place of so many. */
export interface Joined {
  readonly morpheme: Morpheme
  readonly length: number
}

/** Each run that `joinAt` finds as one. @param joinAt is told what stands before, joined already */
export const joinRuns = (
  morphemes: readonly Morpheme[],
  joinAt: (at: number, before: Morpheme | undefined) => Joined | null,
): Morpheme[] => {
  const joined: Morpheme[] = []
  for (let at = 0; at < morphemes.length; ) {
    const run = joinAt(at, joined.at(-1))
    const morpheme = run?.morpheme ?? morphemes[at]
    if (morpheme) joined.push(morpheme)
    at += run?.length ?? 1
  }
  return joined
}
