import { articleHead } from '../paper/article-rows.ts'
import { breakLines } from '../paper/break-lines.ts'
import { chunksOf } from '../paper/chunks.ts'
import type { Row } from '../paper/fill-columns.ts'
import type { Setting } from '../paper/paper-source.ts'
import { lineItem, plainLine } from '../paper/set-lines.ts'
import type { Worksheet } from './worksheet-rows.ts'

/** A hand's line, in points. */
const RULED = 23
/** Korean takes about this share of an English sentence's room, written by hand. */
const BY_HAND = 1.25

/** Each sentence with a number, and ruled lines beneath it to write on. */
export const translationSheet = (setting: Setting): Worksheet => {
  const { source } = setting
  const rows: Row[] = articleHead(setting)
  const answers: (string | null)[] = []
  source.article.blocks.forEach(({ kind, text }, at) => {
    if (kind === 'caption') return
    const sentences = source.blocks[at + 1]?.sentences ?? []
    const parts =
      sentences.length === 0 ? [text] : sentences.map(({ start, end }) => text.slice(start, end).trim())
    parts.forEach((sentence, place) => {
      answers.push(source.translations?.[at + 1]?.[place] ?? null)
      rows.push(...sentenceRows(sentence, answers.length, kind === 'heading', setting))
    })
  })
  return {
    title: source.labels.translation,
    rows,
    // A key with holes in it would be no key.
    answers: answers.every((answer) => answer !== null) ? answers.filter((answer) => answer !== null) : [],
  }
}

const sentenceRows = (text: string, number: number, heading: boolean, setting: Setting): Row[] => {
  const { type, source, measure, width } = setting
  const indent = 20
  const font = heading ? type.bold : type.text
  const lines = breakLines(chunksOf({ text, font, lang: source.article.language, measure }), width - indent)
  const leading = type.text.size * 1.5
  const needed = Math.max(heading ? 1 : 2, Math.ceil(lines.length * BY_HAND))
  return [
    ...lines.map((line, at) => ({
      before: at === 0 ? leading * 0.8 : 0,
      height: leading,
      keep: true,
      items: [
        lineItem(line, { x: indent, y: 0, height: leading, role: 'text' }),
        ...(at === 0
          ? [
              plainLine(
                { text: String(number), font: type.label, lang: 'en', measure, look: 'quiet' },
                { x: 0, y: 0, height: leading, role: 'number' },
              ),
            ]
          : []),
      ],
    })),
    ...Array.from({ length: needed }, (_, at) => ({
      before: 0,
      height: RULED,
      keep: at < needed - 1,
      items: [{ kind: 'rule', x: indent, y: RULED - 1, width: width - indent, weight: 'hair' } as const],
    })),
  ]
}
