import type { PaperName, PrintChoices } from '../../../app/print-choices.ts'
import type { Font } from './paper.ts'

const MILLIMETRE = 72 / 25.4

/** Portrait, in millimetres. B5 is the JIS one, which Korean and Japanese printers mean by it. */
const SIZES: Readonly<Record<PaperName, readonly [number, number]>> = {
  A4: [210, 297],
  B5: [182, 257],
  Letter: [215.9, 279.4],
}

/** A sheet's measures in points, and where text may stand on it. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly top: number
  /** From the sheet's upper edge to where the text ends. */
  readonly bottom: number
  /** A landscape sheet has two columns, so that lines stay as long as they are read well. */
  readonly columns: readonly { readonly x: number; readonly width: number }[]
}

export const sheetOf = (choices: PrintChoices): Sheet => {
  const { paper, orientation, footer, qr, typeSize, layout } = choices
  const [short, long] = SIZES[paper].map((side) => side * MILLIMETRE) as [number, number]
  const landscape = orientation === 'landscape'
  const width = landscape ? long : short
  const height = landscape ? short : long
  const least = paper === 'B5' ? 42 : 51
  // A line is read well up to some eighty letters; a wider sheet gets wider margins.
  const longest = READ_ACROSS.has(layout) && !landscape ? LONGEST_LINE * typeSize : width
  const margin = Math.max(least, (width - longest) / 2)
  const foot = footer ? (qr ? 66 : 54) : 44
  const area = width - 2 * margin
  const between = 30
  const column = (area - between) / 2
  return {
    width,
    height,
    top: paper === 'B5' ? 40 : 46,
    bottom: height - foot,
    columns: landscape
      ? [
          { x: margin, width: column },
          { x: margin + column + between, width: column },
        ]
      : [{ x: margin, width: area }],
  }
}

/** In type sizes. */
const LONGEST_LINE = 42
/** Layouts whose text runs over the column's whole width. */
const READ_ACROSS: ReadonlySet<PrintChoices['layout']> = new Set([
  'interlinear',
  'page-notes',
  'word-check',
  'word-list',
])

/** The page as CSS writes it, in millimetres. */
export const pageSize = ({ paper, orientation }: Pick<PrintChoices, 'paper' | 'orientation'>): string => {
  const sides = SIZES[paper].map((side) => `${side}mm`)
  return (orientation === 'landscape' ? sides.reverse() : sides).join(' ')
}

/** Fonts and line heights, all in points. */
export interface TypeSizes {
  readonly text: Font
  readonly bold: Font
  readonly leading: number
  readonly title: Font
  readonly heading: Font
  readonly caption: Font
  readonly headword: Font
  readonly gloss: Font
  readonly glossLeading: number
  /** Between the lines. */
  readonly over: Font
  readonly label: Font
  readonly labelBold: Font
}

const LEADINGS = { tight: 1.4, normal: 1.58, wide: 1.85 } as const

export const typeSizes = ({ typeSize: size, spacing, face, layout }: PrintChoices): TypeSizes => {
  const font = (family: Font['family'], weight: Font['weight'], points: number): Font => ({
    family,
    weight,
    size: Math.round(points * 10) / 10,
  })
  const glossSize = Math.max(7.2, size * 0.76)
  const overSize = Math.max(6.4, size * 0.62)
  const leading =
    layout === 'cloze'
      ? // A hand needs more room than type.
        size * Math.max(1.95, LEADINGS[spacing])
      : layout === 'interlinear'
        ? size * (LEADINGS[spacing] - 0.2) + overSize * 1.2
        : size * LEADINGS[spacing]
  return {
    text: font(face, 400, size),
    bold: font(face, 600, size),
    leading: Math.round(leading * 2) / 2,
    title: font(face, 600, size * 1.75),
    heading: font(face, 600, size * 1.12),
    caption: font(face, 400, size * 0.86),
    headword: font('serif', 600, glossSize * 1.06),
    gloss: font('sans', 400, glossSize),
    glossLeading: Math.round(glossSize * 1.32 * 2) / 2,
    over: font('sans', 400, overSize),
    label: font('sans', 400, Math.max(7.5, size * 0.8)),
    labelBold: font('sans', 600, Math.max(7.5, size * 0.84)),
  }
}
