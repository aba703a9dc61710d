import { articleTexts, type BlockKind } from '../../../article/article.ts'
import { isWord } from '../../../language/language.ts'
import { breakEvenly, breakLines, type SetLine } from './break-lines.ts'
import { chunksOf, type Stretch } from './chunks.ts'
import type { Row } from './fill-columns.ts'
import type { Font, Item, LineItem } from './paper.ts'
import { isPrinted, type Setting, type ShownGloss } from './paper-source.ts'
import { isLonely, lineItem, plainLine, plainLines, rowsOfLines } from './set-lines.ts'

/** How a layout sets the words of the story and what it puts beside a line. */
export interface StoryLook {
  /** Of a block; see `chunks.ts`. */
  readonly stretches: (block: number) => readonly Stretch[]
  /** What a line carries for the glosses that begin on it. */
  readonly beside?: (
    glosses: readonly string[],
    line: { readonly leading: number; readonly size: number },
  ) => Pick<Row, 'side' | 'foot'>
  /** Rows that follow a block. */
  readonly after?: (block: number) => readonly Row[]
}

/** The article: its head, and its blocks line by line. */
export const articleRows = (setting: Setting, look: StoryLook): Row[] => {
  const { source, choices } = setting
  let counted = 0
  const rows = articleHead(setting)
  source.article.blocks.forEach(({ kind }, at) => {
    if (!isPrinted(source.article, at, choices)) return
    const lines = blockRows(setting, look, at + 1, kind)
    rows.push(
      ...lines.map((row) => {
        if (!choices.lineNumbers || kind === 'heading' || kind === 'caption') return row
        counted += 1
        return counted % 5 === 0 ? { ...row, items: [...row.items, lineNumber(counted, row, setting)] } : row
      }),
      ...translationRows(setting, at + 1),
      ...(look.after?.(at + 1) ?? []),
    )
  })
  return rows
}

/** Section, title, byline and source. */
export const articleHead = ({ source, type, measure, width }: Setting): Row[] => {
  const { article } = source
  const small = (text: string, before: number, keepWithNext: boolean) =>
    rowsOfLines({
      lines: plainLines({ text, font: type.label, lang: article.language, measure, look: 'quiet' }, width),
      leading: type.label.size * 1.45,
      role: 'label',
      before,
      keepTogether: true,
      keepWithNext,
    })
  const title = rowsOfLines({
    lines: breakEvenly(
      chunksOf({ text: article.title, font: type.title, lang: article.language, measure }),
      width,
    ),
    leading: Math.round(type.title.size * 1.2),
    role: 'title',
    before: 3,
    keepTogether: true,
    keepWithNext: true,
  })
  const facts = [article.byline, article.source].filter(Boolean).join(' · ')
  return [
    ...(article.section ? small(article.section.replaceAll(' > ', ' › '), 0, true) : []),
    ...title,
    ...(facts ? small(facts, 4, true) : []),
    { before: 0, height: type.leading * 0.6, items: [], keep: true },
  ]
}

const blockRows = (setting: Setting, look: StoryLook, block: number, kind: BlockKind): Row[] => {
  const { type, source, measure } = setting
  const text = articleTexts(source.article)[block] ?? ''
  const font = fontOf(kind, setting)
  const leading = kind === 'caption' ? Math.max(type.leading * 0.86, type.leading - 3) : type.leading
  const indent = kind === 'quote' ? 14 : kind === 'list-item' ? 11 : 0
  const words = (source.blocks[block]?.sentences ?? []).flatMap(({ tokens }) => tokens).filter(isWord)
  const lines = breakLines(
    chunksOf({
      text,
      lang: source.article.language,
      font,
      measure,
      stretches: look.stretches(block),
      words,
      ...(kind === 'caption' ? { look: 'quiet' as const } : {}),
    }),
    setting.width - indent,
  )
  const before =
    kind === 'heading' ? type.leading * 0.75 : kind === 'list-item' ? type.leading * 0.2 : type.leading * 0.5
  return lines.map((line, at) => ({
    before: at === 0 ? before : 0,
    height: leading,
    items: [...storyLine(line, { block, kind, indent, leading, font, first: at === 0 }, setting)],
    keep: kind === 'heading' || isLonely(at, lines.length),
    ...look.beside?.(line.glosses, { leading, size: font.size }),
  }))
}

/** A line with what stands above its words. */
const storyLine = (
  line: SetLine,
  at: { block: number; kind: BlockKind; indent: number; leading: number; font: Font; first: boolean },
  { source, measure }: Setting,
): Item[] => {
  const over = line.overs[0]?.runs[0]?.font.size ?? 0
  const height = over > 0 ? at.font.size * 1.4 : at.leading
  const y = at.leading - height
  const role = at.kind === 'heading' ? 'heading' : 'text'
  const bullet = { text: '•', font: at.font, lang: source.article.language, measure }
  return [
    ...(at.kind === 'list-item' && at.first ? [plainLine(bullet, { x: 0, y, height, role: 'text' })] : []),
    { ...lineItem(line, { x: at.indent, y, height, role }), block: at.block },
    ...line.overs.map((one) => ({
      ...lineItem(one, {
        x: at.indent + one.x,
        // Close to its word: below it stand the tall letters, above it the line before.
        y: y - over * 0.98,
        height: over * 1.25,
        role: 'gloss',
      }),
      gloss: one.gloss,
    })),
  ]
}

const fontOf = (kind: BlockKind, { type }: Setting): Font =>
  kind === 'heading' ? type.heading : kind === 'caption' ? type.caption : type.text

/** In the left margin, on the line itself. */
const lineNumber = (number: number, row: Row, { type, measure }: Setting): Item => {
  const line = row.items.find((item): item is LineItem => item.kind === 'line' && item.block !== undefined)
  return plainLine(
    { text: String(number), font: { ...type.label, size: 7 }, lang: 'en', measure, look: 'quiet' },
    { x: -9, y: line?.y ?? 0, height: line?.height ?? row.height, role: 'number' },
    true,
  )
}

/** A block's sentences in Korean, beneath it, where there are translations. */
const translationRows = ({ source, type, measure, width }: Setting, block: number): Row[] => {
  const text = (source.translations?.[block] ?? []).filter(Boolean).join(' ')
  if (text === '') return []
  return rowsOfLines({
    lines: plainLines({ text, font: type.gloss, lang: 'ko', measure, look: 'quiet' }, width - 10),
    leading: type.glossLeading * 1.08,
    role: 'translation',
    x: 10,
    before: 3,
  })
}

/** The stretches of a block's glosses, each with a number, the Korean above it, or neither. */
export const glossStretches = (
  glosses: readonly ShownGloss[],
  how: (shown: ShownGloss) => Pick<Stretch, 'look' | 'number' | 'over'>,
): Stretch[] => {
  const stretches: Stretch[] = []
  for (const shown of glosses) {
    const one = how(shown)
    shown.gloss.spans.forEach((span, at) => {
      // A word picked inside a phrase would be marked twice.
      if (stretches.some(({ start, end }) => span.start < end && start < span.end)) return
      stretches.push({
        ...span,
        gloss: shown.key,
        look: one.look,
        number: at === 0 ? one.number : null,
        over: at === 0 ? one.over : null,
        instead: null,
        first: at === 0,
      })
    })
  }
  return stretches.sort((a, b) => a.start - b.start)
}
