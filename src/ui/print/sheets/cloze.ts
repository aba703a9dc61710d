import { articleRows } from '../paper/article-rows.ts'
import { breakLines } from '../paper/break-lines.ts'
import { chunksOf, type Stretch } from '../paper/chunks.ts'
import type { Row } from '../paper/fill-columns.ts'
import type { Run } from '../paper/paper.ts'
import type { Setting } from '../paper/paper-source.ts'
import { joinChunks, lineItem, plainLines, rowsOfLines } from '../paper/set-lines.ts'
import { type Blank, clozeBlanks, fewEnough } from './blanks.ts'
import { seededRandom, shuffled } from './random.ts'
import type { Variant, Worksheet } from './worksheet-rows.ts'

/** More than this and a sheet is no exercise any more; a second variant takes out others where there are more. */
const WORDS = 20

/** The story with words taken out, and those words in a box above it. */
export const clozeSheet = (setting: Setting, { name, seed }: Variant): Worksheet => {
  const { source, choices } = setting
  const all = clozeBlanks(source, setting.shown, choices)
  const blanks = choices.clozeWords === 'hand' ? fewEnough(all) : variantOf(all, name, choices.twoVariants)
  const byBlock = new Map<number, Stretch[]>()
  blanks.forEach((blank, at) => {
    const list = byBlock.get(blank.block) ?? []
    list.push(stretchOf(blank, at + 1, setting))
    byBlock.set(blank.block, list)
  })
  const story = articleRows(setting, { stretches: (block) => byBlock.get(block) ?? [] })
  const bank = shuffled(
    blanks.map(({ answer }) => answer),
    seededRandom(seed),
  )
  return {
    title: source.labels.cloze,
    rows: [
      ...(choices.wordBank && blanks.length > 0 ? bankRows(bank, setting) : []),
      ...(blanks.length === 0 ? noWords(setting) : []),
      ...story,
    ],
    answers: blanks.map(({ answer }) => answer),
  }
}

/** A and B take out alternate words where there are enough for both. */
const variantOf = (blanks: readonly Blank[], name: Variant['name'], two: boolean): Blank[] => {
  if (!two || blanks.length < 2 * 8) return fewEnough(blanks, WORDS)
  const parity = name === 'A' ? 0 : 1
  return fewEnough(
    blanks.filter((_, at) => at % 2 === parity),
    WORDS,
  )
}

/** Said in a sheet's place where there are no words for it. */
export const noWords = ({ source, type, measure, width }: Setting): Row[] =>
  rowsOfLines({
    lines: plainLines(
      { text: source.labels.noWords, font: type.label, lang: source.labels.lang, measure, look: 'quiet' },
      width,
    ),
    leading: type.label.size * 1.6,
    role: 'label',
    before: 6,
  })

const stretchOf = (blank: Blank, number: number, { type, measure, choices, source }: Setting): Stretch => {
  const lang = source.article.language
  const small = { ...type.gloss, weight: 600 as const, size: type.text.size * 0.62 }
  const label = String(number)
  const run = (text: string, width: number, look?: Run['look']): Run => ({
    text,
    font: type.text,
    lang,
    width,
    gloss: blank.key,
    // Pressed on the paper, a blank gets its word back.
    word: blank.start,
    ...(look ? { look } : {}),
  })
  const line = Math.max(type.text.size * 6, measure(blank.answer, type.text) * 1.5)
  const first = [...blank.answer][0] ?? ''
  const hinted: readonly Run[] = {
    none: [run('', line, 'blank')],
    first: [run(first, measure(first, type.text)), run('', line * 0.85, 'blank')],
    length: (() => {
      const dashes = blank.answer.replace(/[\p{L}\p{N}]/gu, '_ ').trim()
      return [run(dashes, measure(dashes, type.text))]
    })(),
  }[choices.clozeHint]
  return {
    start: blank.start,
    end: blank.end,
    gloss: blank.key,
    look: 'plainmark',
    number: null,
    over: null,
    first: true,
    instead: [
      { text: label, font: small, lang, width: measure(label, small), look: 'raised' },
      { text: ' ', font: small, lang, width: 2, look: 'spacer' },
      ...hinted,
    ],
  }
}

/** The words of the blanks, in a box. */
const bankRows = (words: readonly string[], setting: Setting): Row[] => {
  const { type, source, measure, width } = setting
  const inner = width - 20
  const leading = type.text.size * 1.7
  const lists = words.map((text) =>
    chunksOf({ text, font: type.text, lang: source.article.language, measure }).map((chunk) => ({
      ...chunk,
      partings: [],
    })),
  )
  // A phrase stays on one line: its chunks are one.
  const whole = lists.map((list) => [
    {
      ...(list[0] as (typeof list)[number]),
      runs: list.flatMap(({ runs, space }, at) => (space && at < list.length - 1 ? [...runs, space] : runs)),
      width: list.reduce(
        (sum, { width: one, space }, at) => sum + one + (at < list.length - 1 ? (space?.width ?? 0) : 0),
        0,
      ),
      space: null,
    },
  ])
  const lines = breakLines(joinChunks(whole, type.text.size * 1.8, type.text), inner)
  const title = {
    ...type.labelBold,
  }
  const titleHeight = title.size * 1.7
  const height = titleHeight + lines.length * leading + 14
  return [
    {
      before: 2,
      height: height + 8,
      keep: false,
      items: [
        { kind: 'box', x: 0, y: 0, width, height, look: 'panel' },
        ...plainLines(
          { text: source.labels.wordBank, font: title, lang: source.labels.lang, measure },
          inner,
        ).map((line) => lineItem(line, { x: 10, y: 5, height: titleHeight, role: 'label' })),
        ...lines.map((line, at) =>
          lineItem(line, { x: 10, y: 6 + titleHeight + at * leading, height: leading, role: 'label' }),
        ),
      ],
    },
  ]
}
