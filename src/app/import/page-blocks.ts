import type { BlockKind } from '../../article/article.ts'
import { foldSpaces, type RawBlock } from '../../article/raw-block.ts'

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  PRE: 'paragraph',
  DD: 'paragraph',
  DT: 'paragraph',
  TD: 'paragraph',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
}
const CONTAINERS = new Set(
  'DIV SECTION ARTICLE MAIN BODY FIGURE UL OL DL TABLE TBODY THEAD TR HEADER HGROUP CENTER DETAILS SUMMARY ADDRESS FIELDSET'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT SVG AUDIO VIDEO FOOTER ASIDE RT RP'.split(
    ' ',
  ),
)

/** The text of a page's elements, a block each, in their order. A double line break parts paragraphs. */
export const blocksOf = (root: Element): RawBlock[] => {
  const blocks: RawBlock[] = []
  let line = ''
  const flush = (kind: BlockKind) => {
    const text = foldSpaces(line)
    line = ''
    if (text !== '') blocks.push({ kind, text })
  }
  const walk = (node: Node, kind: BlockKind) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        line += child.textContent ?? ''
        continue
      }
      if (child.nodeType !== 1) continue
      const element = child as Element
      const name = element.tagName.toUpperCase()
      if (SKIPPED.has(name) || element.hasAttribute('hidden')) continue
      if (name === 'BR') {
        if (nextName(element) === 'BR') flush(kind)
        else line += ' '
      } else if (name in KINDS || CONTAINERS.has(name)) {
        flush(kind)
        const inner = kind === 'quote' && KINDS[name] === 'paragraph' ? 'quote' : (KINDS[name] ?? kind)
        walk(element, inner)
        flush(inner)
      } else {
        walk(element, kind)
      }
    }
  }
  walk(root, 'paragraph')
  flush('paragraph')
  return blocks
}

/** The element that follows directly, white space aside. */
const nextName = (element: Element): string | null => {
  let next = element.nextSibling
  while (next && next.nodeType === 3 && foldSpaces(next.textContent ?? '') === '') next = next.nextSibling
  return next?.nodeType === 1 ? (next as Element).tagName.toUpperCase() : null
}
