/** Words dragged over: which of the article's texts, and from where to where in it (UTF-16 offsets). */
export interface SelectedWords {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** The words that the page's selection touches, where they are two or more of one block; else `null`. */
export const selectedWords = (root: HTMLElement): SelectedWords | null => {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const ancestor = range.commonAncestorContainer
  const block = (ancestor instanceof Element ? ancestor : ancestor.parentElement)?.closest<HTMLElement>(
    '[data-block]',
  )
  if (!block || !root.contains(block)) return null
  const words = [...block.querySelectorAll<HTMLElement>('[data-word]')].filter((word) => touches(range, word))
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || first === last) return null
  return {
    block: Number(block.dataset.block),
    start: Number(first.dataset.word),
    end: Number(last.dataset.word) + Number(last.dataset.length),
  }
}

/** `intersectsNode` counts a range that only borders on the word. */
const touches = (range: Range, word: HTMLElement): boolean => {
  if (!range.intersectsNode(word)) return false
  const part = document.createRange()
  part.selectNodeContents(word)
  return (
    range.compareBoundaryPoints(Range.END_TO_START, part) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, part) > 0
  )
}
