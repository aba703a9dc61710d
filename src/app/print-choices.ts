import { LEVELS, type Level } from '../dictionary/entry.ts'

/** Pages to read from: where the Korean stands. */
export const READING_LAYOUTS = ['margin', 'interlinear', 'page-notes', 'word-check', 'word-list'] as const
/** Worksheets made of the same article. */
export const WORKSHEETS = ['cloze', 'matching', 'translation', 'quiz'] as const
export const LAYOUTS = [...READING_LAYOUTS, ...WORKSHEETS] as const
export type Layout = (typeof LAYOUTS)[number]

export const PAPERS = ['A4', 'B5', 'Letter'] as const
export type PaperName = (typeof PAPERS)[number]

export const ORIENTATIONS = ['portrait', 'landscape'] as const
export const FACES = ['serif', 'sans'] as const
/** Points; the last is large print. */
export const TYPE_SIZES = [9.5, 10.5, 11.5, 13, 17] as const
export const SPACINGS = ['tight', 'normal', 'wide'] as const
/** How a word shows that it has a gloss. */
export const MARKS = ['underline', 'number'] as const
export const NOTE_COLUMNS = [1, 2, 3] as const
/** What a cloze takes out: the glossed words, every nth, those clicked on the paper, or the saved ones. */
export const CLOZE_WORDS = ['level', 'nth', 'hand', 'saved'] as const
export const CLOZE_HINTS = ['none', 'first', 'length'] as const
export const EVERY_NTH = [5, 7, 9, 12] as const

/** Everything that a printed paper is made from, beside the article. */
export interface PrintChoices {
  readonly layout: Layout
  readonly paper: PaperName
  readonly orientation: (typeof ORIENTATIONS)[number]
  readonly typeSize: (typeof TYPE_SIZES)[number]
  readonly spacing: (typeof SPACINGS)[number]
  readonly face: (typeof FACES)[number]
  readonly marks: (typeof MARKS)[number]
  readonly noteColumns: (typeof NOTE_COLUMNS)[number]
  readonly lineNumbers: boolean
  /** `null` follows the reader's own. */
  readonly level: Level | null
  readonly firstOnly: boolean
  readonly captions: boolean
  /** Lines for class, name, date and score. */
  readonly nameLines: boolean
  readonly footer: boolean
  readonly qr: boolean
  readonly tint: boolean
  readonly clozeWords: (typeof CLOZE_WORDS)[number]
  readonly everyNth: (typeof EVERY_NTH)[number]
  readonly clozeHint: (typeof CLOZE_HINTS)[number]
  readonly wordBank: boolean
  /** Whether a worksheet comes as A and B. */
  readonly twoVariants: boolean
  readonly answerKey: boolean
  /** What the shuffling starts from: 0 to 999,999, printed on the sheet. */
  readonly seed: number
}

export const DEFAULT_PRINT_CHOICES: PrintChoices = {
  layout: 'margin',
  paper: 'A4',
  orientation: 'portrait',
  typeSize: 10.5,
  spacing: 'normal',
  face: 'serif',
  marks: 'underline',
  noteColumns: 2,
  lineNumbers: false,
  level: null,
  firstOnly: true,
  captions: true,
  nameLines: false,
  footer: true,
  qr: true,
  tint: false,
  clozeWords: 'level',
  everyNth: 7,
  clozeHint: 'none',
  wordBank: true,
  twoVariants: false,
  answerKey: true,
  seed: 1024,
}

export const SEEDS = 1_000_000

/** Anything stored, made whole: each field that isn't what it should be falls back to the default. */
export const checkPrintChoices = (stored: unknown): PrintChoices => {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const oneOf = <Key extends keyof PrintChoices>(
    key: Key,
    allowed: readonly PrintChoices[Key][],
  ): PrintChoices[Key] => allowed.find((value) => value === fields[key]) ?? DEFAULT_PRINT_CHOICES[key]
  const { seed } = fields
  return {
    layout: oneOf('layout', LAYOUTS),
    paper: oneOf('paper', PAPERS),
    orientation: oneOf('orientation', ORIENTATIONS),
    typeSize: oneOf('typeSize', TYPE_SIZES),
    spacing: oneOf('spacing', SPACINGS),
    face: oneOf('face', FACES),
    marks: oneOf('marks', MARKS),
    noteColumns: oneOf('noteColumns', NOTE_COLUMNS),
    lineNumbers: oneOf('lineNumbers', FLAGS),
    level: oneOf('level', LEVELS),
    firstOnly: oneOf('firstOnly', FLAGS),
    captions: oneOf('captions', FLAGS),
    nameLines: oneOf('nameLines', FLAGS),
    footer: oneOf('footer', FLAGS),
    qr: oneOf('qr', FLAGS),
    tint: oneOf('tint', FLAGS),
    clozeWords: oneOf('clozeWords', CLOZE_WORDS),
    everyNth: oneOf('everyNth', EVERY_NTH),
    clozeHint: oneOf('clozeHint', CLOZE_HINTS),
    wordBank: oneOf('wordBank', FLAGS),
    twoVariants: oneOf('twoVariants', FLAGS),
    answerKey: oneOf('answerKey', FLAGS),
    seed:
      typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed < SEEDS
        ? seed
        : DEFAULT_PRINT_CHOICES.seed,
  }
}

const FLAGS: readonly boolean[] = [true, false]
