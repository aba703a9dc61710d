import type { Block } from '../../article/article.ts'

/** A story as it is easiest to write: a block a line, `#` before a heading and `^` before a caption. */
export const storyBlocks = (text: string): Block[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) }
      if (line.startsWith('^ ')) return { kind: 'caption', text: line.slice(2) }
      return { kind: 'paragraph', text: line }
    })
