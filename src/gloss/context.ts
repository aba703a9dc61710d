import { isWord, type NounClass, type Sentence, type Token } from '../language/language.ts'

/** The words around a token that may call for a sense, with how far away they stand. */
export interface Context {
  /**
   * How many tokens away the nearest occurrence of a cue stands (1 is the neighbour); `null` where it
   * doesn't stand in the sentence. A cue of several words joined by '-' stands where they follow one another.
   */
  distanceTo(cue: string): number | null
  /** The nearest word of a class (`<person>`, as a cue names it); `null` where the sentence has none. */
  classAt(cue: string): ClassedWord | null
}

/** A noun, name or number that stands for something. */
export interface ClassedWord {
  /** So many words after the token; before it where negative. */
  readonly offset: number
  readonly surface: string
}

/** What the nouns, names and numbers of a sentence stand for, by word position. */
export type ClassesAt = ReadonlyMap<
  number,
  { readonly surface: string; readonly classes: readonly NounClass[] }
>

/** Every word of a sentence under its lemma and its own form, by position among the words. */
export interface SentenceWords {
  readonly positions: ReadonlyMap<string, readonly number[]>
  /** The word position of a token of the sentence. */
  positionOf(token: Token): number
}

export const sentenceWords = (sentence: Sentence): SentenceWords => {
  const positions = new Map<string, number[]>()
  const order = new Map<Token, number>()
  const add = (word: string, at: number) => {
    const known = positions.get(word)
    if (!known) positions.set(word, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  const words = sentence.tokens.filter(isWord)
  words.forEach((token, at) => {
    order.set(token, at)
    add(token.lemma.toLowerCase(), at)
    add(token.surface.toLowerCase().replaceAll('.', ''), at)
    for (const form of token.cueForms ?? []) add(form, at)
  })
  return { positions, positionOf: (token) => order.get(token) ?? 0 }
}

/** How far away a word seems that stands behind a verb which ends its clause: it belongs to the next. */
const BEHIND = 3

/**
 * The context of the words from `first` to `last` (word positions, both included).
 * @param endsClause whether what they are said of stands before them; their neighbour behind is what they modify
 */
export const contextOf = (
  words: SentenceWords,
  classes: ClassesAt,
  first: number,
  last: number,
  endsClause = false,
): Context => ({
  classAt(cue) {
    const wanted = cue.slice(1, -1) as NounClass
    let nearest: ClassedWord | null = null
    for (const [at, { surface, classes: found }] of classes) {
      if ((at >= first && at <= last) || !found.includes(wanted)) continue
      const offset = at > last ? at - last : at - first
      if (nearest === null || Math.abs(offset) < Math.abs(nearest.offset)) nearest = { offset, surface }
    }
    return nearest
  },
  distanceTo(cue) {
    const places = placesOf(words, cue)
    let nearest: number | null = null
    for (const { from, to } of places) {
      if (from <= last && to >= first) continue
      const behind = from - last
      const distance = behind < 1 ? first - to : endsClause && behind > 1 ? behind * BEHIND : behind
      if (nearest === null || distance < nearest) nearest = distance
    }
    return nearest
  },
})

const placesOf = (words: SentenceWords, cue: string): { from: number; to: number }[] => {
  const whole = (words.positions.get(cue) ?? []).map((at) => ({ from: at, to: at }))
  if (!cue.includes('-')) return whole
  const parts = cue.split('-')
  const [head = '', ...rest] = parts
  const chains = (words.positions.get(head) ?? [])
    .filter((at) => rest.every((part, i) => words.positions.get(part)?.includes(at + i + 1)))
    .map((at) => ({ from: at, to: at + rest.length }))
  return [...whole, ...chains]
}
