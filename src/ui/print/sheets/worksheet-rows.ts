import type { Row } from '../paper/fill-columns.ts'
import { nameLines } from '../paper/furniture.ts'
import type { Setting } from '../paper/paper-source.ts'
import { plainLine, plainLines, rowsOfLines } from '../paper/set-lines.ts'
import { clozeSheet } from './cloze.ts'
import { matchingSheet } from './matching.ts'
import { quizSheet } from './quiz.ts'
import { translationSheet } from './translation-sheet.ts'

/** A worksheet in rows, and its answers in order, each as it is written on the key. */
export interface Worksheet {
  readonly title: string
  readonly rows: readonly Row[]
  readonly answers: readonly string[]
}

/** What a variant is shuffled with. */
export interface Variant {
  readonly name: 'A' | 'B'
  readonly seed: number
}

/** A worksheet with its key, as one variant or as two, each on pages of its own. */
export const worksheetRows = (setting: Setting): Row[] => {
  const { choices } = setting
  const variants: Variant[] = [
    { name: 'A', seed: choices.seed },
    // Far from A's, so that neighbouring seeds share no sheet.
    ...(choices.twoVariants && choices.layout !== 'translation'
      ? [{ name: 'B', seed: choices.seed + 0x5bd1e995 } as const]
      : []),
  ]
  const sheets = variants.map((variant) => ({ variant, sheet: sheetFor(setting, variant) }))
  return [
    ...sheets.flatMap(({ variant, sheet }) =>
      onItsOwnPage([...nameLines(setting), ...headRows(sheet.title, variant, setting), ...sheet.rows]),
    ),
    ...(choices.answerKey
      ? sheets
          .filter(({ sheet }) => sheet.answers.length > 0)
          .flatMap(({ variant, sheet }) => onItsOwnPage(keyRows(sheet, variant, setting)))
      : []),
  ]
}

const sheetFor = (setting: Setting, variant: Variant): Worksheet => {
  switch (setting.choices.layout) {
    case 'matching':
      return matchingSheet(setting, variant)
    case 'translation':
      return translationSheet(setting)
    case 'quiz':
      return quizSheet(setting, variant)
    default:
      return clozeSheet(setting, variant)
  }
}

const onItsOwnPage = ([first, ...rest]: readonly Row[]): Row[] =>
  first ? [{ ...first, startsPage: true }, ...rest] : []

/** The sheet's title with its variant and seed at the right. */
const headRows = (title: string, { name }: Variant, setting: Setting): Row[] => {
  const { type, source, measure, width, choices } = setting
  const { labels } = source
  const height = type.heading.size * 1.7
  const font = { ...type.heading, family: 'sans' as const }
  return [
    {
      before: 0,
      height: height + 6,
      items: [
        plainLine({ text: title, font, lang: labels.lang, measure }, { x: 0, y: 0, height, role: 'heading' }),
        // Nothing is shuffled on a translation sheet.
        ...(choices.layout === 'translation'
          ? []
          : [
              plainLine(
                {
                  text: labels.variant(name, choices.seed),
                  font: type.label,
                  lang: labels.lang,
                  measure,
                  look: 'quiet',
                },
                { x: width, y: 0, height, role: 'label' },
                true,
              ),
            ]),
        { kind: 'rule', x: 0, y: height + 1, width, weight: 'line' },
      ],
      keep: true,
    },
  ]
}

/** Answers in columns, read down. */
const keyRows = (sheet: Worksheet, variant: Variant, setting: Setting): Row[] => {
  const { type, source, measure, width } = setting
  const { labels, article } = source
  const long = Math.max(0, ...sheet.answers.map((answer) => measure(answer, type.text)))
  const columns = Math.max(1, Math.min(4, Math.floor(width / (long + 46))))
  const cell = width / columns
  const perColumn = Math.ceil(sheet.answers.length / columns)
  const head = headRows(`${labels.answerKey} · ${sheet.title}`, variant, setting)
  if (columns === 1)
    return [
      ...head,
      ...sheet.answers.flatMap((answer, at) =>
        rowsOfLines({
          lines: plainLines(
            { text: `${at + 1}  ${answer}`, font: type.text, lang: article.language, measure },
            width,
          ),
          leading: type.text.size * 1.5,
          role: 'answer',
          before: 3,
          keepTogether: true,
        }),
      ),
    ]
  return [
    ...head,
    ...Array.from({ length: perColumn }, (_, row): Row => {
      const height = type.text.size * 1.65
      return {
        before: row === 0 ? 4 : 0,
        height,
        keep: false,
        items: Array.from({ length: columns }, (_, column) => column * perColumn + row)
          .filter((at) => at < sheet.answers.length)
          .flatMap((at) => {
            const x = Math.floor(at / perColumn) * cell
            const place = { y: 0, height }
            return [
              plainLine(
                { text: String(at + 1), font: type.label, lang: 'en', measure, look: 'quiet' },
                { ...place, x: x + 16, role: 'number' },
                true,
              ),
              plainLine(
                { text: sheet.answers[at] ?? '', font: type.text, lang: article.language, measure },
                { ...place, x: x + 24, role: 'answer' },
              ),
            ]
          }),
      }
    }),
  ]
}
