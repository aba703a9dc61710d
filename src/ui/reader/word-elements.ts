/** The words of a drawn article as elements, and where they stand in its texts. */
export interface WordPlace {
  /** Place among the article's texts; 0 is the title. */
  readonly block: number
  /** UTF-16 offset into that text. */
  readonly start: number
}

export const wordOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null

export const placeOf = (word: HTMLElement): WordPlace => ({
  block: Number(word.closest<HTMLElement>('[data-block]')?.dataset.block ?? 0),
  start: Number(word.dataset.word),
})

export const wordAt = (root: ParentNode, { block, start }: WordPlace): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-block="${block}"] [data-word="${start}"]`)

/** The word a gloss in the margin or in a list belongs to. */
export const wordOfNote = (root: ParentNode, target: EventTarget | null): HTMLElement | null => {
  const note = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null
  return note ? root.querySelector<HTMLElement>(`[data-gloss="${note.dataset.gloss}"] [data-word]`) : null
}

const allWords = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-word]')]

export type Step = 'next' | 'previous' | 'below' | 'above'

/** The word one step away, or `null` at the article's edge. Above and below go by what is nearest on the screen. */
export const wordBeside = (root: ParentNode, word: HTMLElement, step: Step): HTMLElement | null => {
  const words = allWords(root)
  const at = words.indexOf(word)
  if (step === 'next') return words[at + 1] ?? null
  if (step === 'previous') return words[at - 1] ?? null
  return nearestInLine(words, at, step)
}

const nearestInLine = (
  words: readonly HTMLElement[],
  at: number,
  step: 'below' | 'above',
): HTMLElement | null => {
  const from = words[at]?.getBoundingClientRect()
  if (!from) return null
  const middle = (from.left + from.right) / 2
  const direction = step === 'below' ? 1 : -1
  let line: number | null = null
  let best: { word: HTMLElement; distance: number } | null = null
  for (let i = at + direction; i >= 0 && i < words.length; i += direction) {
    const word = words[i]
    if (!word) break
    const box = word.getBoundingClientRect()
    if (Math.abs(box.top - from.top) < from.height / 2) continue
    line ??= box.top
    if (Math.abs(box.top - line) > from.height / 2) break
    const distance = Math.abs((box.left + box.right) / 2 - middle)
    if (!best || distance < best.distance) best = { word, distance }
  }
  return best?.word ?? null
}
