import { isNameKind } from '../../../dictionary/entry.ts'
import { glossLine } from '../../../gloss/gloss.ts'
import { breakLines } from '../paper/break-lines.ts'
import { chunksOf } from '../paper/chunks.ts'
import type { Row } from '../paper/fill-columns.ts'
import { koreanChunks } from '../paper/gloss-chunks.ts'
import type { Setting } from '../paper/paper-source.ts'
import { cellRow, plainLines } from '../paper/set-lines.ts'
import { listedWords } from '../paper/word-rows.ts'
import { fewEnough } from './blanks.ts'
import { noWords } from './cloze.ts'
import { seededRandom, shuffled } from './random.ts'
import type { Variant, Worksheet } from './worksheet-rows.ts'

/** Pairs to one set: more lines to draw would cross beyond reading. */
const SET = 10
const MOST = 30
const LETTERS = 'abcdefghij'

/** Words on the left, their Korean in another order on the right. */
export const matchingSheet = (setting: Setting, { seed }: Variant): Worksheet => {
  const { source, shown } = setting
  const random = seededRandom(seed)
  const seenKorean = new Set<string>()
  const words = listedWords(shown, source.blocks).filter(({ gloss }) => {
    const korean = glossLine(gloss)
    if (isNameKind(gloss.entry.kind) || seenKorean.has(korean)) return false
    // Two words with the same Korean would have two right answers.
    seenKorean.add(korean)
    return true
  })
  const chosen = shuffled(fewEnough(shuffled(words, random), MOST), random)
  const rows: Row[] = chosen.length === 0 ? noWords(setting) : []
  const answers: string[] = []
  for (let from = 0; from < chosen.length; from += SET) {
    const set = chosen.slice(from, from + SET)
    const right = shuffled(set, random)
    set.forEach((word, at) => {
      const letter = LETTERS[right.indexOf(word)] ?? ''
      const partner = right[at]
      answers.push(`${word.gloss.entry.headword} — ${letter}`)
      if (partner)
        rows.push(
          pairRow(
            { number: from + at + 1, word: word.gloss, letter: LETTERS[at] ?? '', korean: partner.gloss },
            at,
            set.length,
            setting,
          ),
        )
    })
  }
  return { title: source.labels.matching, rows, answers }
}

interface Pair {
  readonly number: number
  readonly word: Parameters<typeof koreanChunks>[0]
  readonly letter: string
  readonly korean: Parameters<typeof koreanChunks>[0]
}

const pairRow = (pair: Pair, at: number, count: number, setting: Setting): Row => {
  const { type, source, measure, width } = setting
  const lang = source.article.language
  const leading = type.text.size * 1.5
  const rightX = width * 0.56
  const dot = (x: number) => ({
    kind: 'box' as const,
    x,
    y: leading / 2 - 1.5,
    width: 3,
    height: 3,
    look: 'bar' as const,
  })
  const row = cellRow(
    [
      {
        x: 0,
        lines: plainLines({ text: String(pair.number), font: type.label, lang, measure, look: 'quiet' }, 22),
        leading,
        role: 'number',
      },
      {
        x: 22,
        lines: breakLines(
          chunksOf({ text: pair.word.entry.headword, font: type.bold, lang, measure }),
          width * 0.3,
        ),
        leading,
        role: 'text',
      },
      {
        x: rightX,
        lines: plainLines({ text: pair.letter, font: type.label, lang, measure, look: 'quiet' }, 16),
        leading,
        role: 'number',
      },
      {
        x: rightX + 18,
        lines: breakLines(
          koreanChunks(pair.korean, {
            type: { ...type, gloss: { ...type.gloss, size: type.text.size } },
            measure,
          }),
          width - rightX - 18,
        ),
        leading,
        role: 'note',
      },
    ],
    {
      before: at === 0 ? leading * 0.9 : leading * 0.45,
      keep: at < count - 1,
      items: [dot(width * 0.38), dot(rightX - 12)],
    },
  )
  return row
}
