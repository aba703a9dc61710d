import { glossOf, type SavedWord } from '../../../vocabulary/saved-word.ts'
import { breakLines } from '../paper/break-lines.ts'
import { chunksOf, type Stretch } from '../paper/chunks.ts'
import type { Row } from '../paper/fill-columns.ts'
import type { Setting } from '../paper/paper-source.ts'
import { cellRow, plainLines, rowsOfLines } from '../paper/set-lines.ts'
import { fewEnough } from './blanks.ts'
import { noWords } from './cloze.ts'
import { seededRandom, shuffled } from './random.ts'
import type { Variant, Worksheet } from './worksheet-rows.ts'

const MOST = 30

/** The reader's saved words: the Korean of one, the word of another, each with a line to write on. */
export const quizSheet = (setting: Setting, { name, seed }: Variant): Worksheet => {
  const { source } = setting
  const random = seededRandom(seed)
  const known = source.savedWords.filter(
    ({ language, standing }) => language === source.article.language && standing === 'study',
  )
  const words = fewEnough(shuffled(known, random), MOST)
  // What A asks for in Korean, B asks for in the article's language.
  const ids = known.map(({ id }) => id).sort()
  const asksForWord = words.map(({ id }) => (ids.indexOf(id) % 2 === 0) === (name === 'A'))
  return {
    title: source.labels.quiz,
    rows:
      words.length === 0
        ? noWords(setting)
        : words.flatMap((word, at) => itemRows(word, at + 1, asksForWord[at] ?? true, setting)),
    answers: words.map((word, at) => (asksForWord[at] ? word.headword : glossOf(word))),
  }
}

const itemRows = (word: SavedWord, number: number, asksForWord: boolean, setting: Setting): Row[] => {
  const { type, measure, width } = setting
  const lang = word.language
  const leading = type.text.size * 1.6
  const x = 24
  const asked = asksForWord
    ? plainLines(
        { text: glossOf(word), font: { ...type.gloss, size: type.text.size }, lang: 'ko', measure },
        width * 0.42,
      )
    : plainLines({ text: word.headword, font: type.bold, lang, measure }, width * 0.42)
  const lineX = width * 0.54
  const question = cellRow(
    [
      {
        x: 0,
        lines: plainLines({ text: String(number), font: type.label, lang: 'en', measure, look: 'quiet' }, x),
        leading,
        role: 'number',
      },
      { x, lines: asked, leading, role: 'text' },
    ],
    {
      before: leading * 0.6,
      keep: true,
      items: [
        {
          kind: 'rule',
          x: lineX,
          y: leading * 0.86,
          width: width - lineX,
          weight: 'hair',
        },
      ],
    },
  )
  const [met] = word.sentences
  const small = { ...type.text, size: type.gloss.size * 1.02 }
  const stretches: Stretch[] = asksForWord
    ? (met?.spans ?? []).map((span) => ({
        ...span,
        gloss: word.id,
        look: 'plainmark',
        number: null,
        over: null,
        first: false,
        instead: [{ text: '', font: small, lang, width: small.size * 5, look: 'blank' }],
      }))
    : []
  const sentence = rowsOfLines({
    lines: breakLines(
      chunksOf({ text: met?.text ?? '', font: small, lang, measure, stretches, look: 'quiet' }),
      width - x,
    ),
    leading: small.size * 1.45,
    role: 'text',
    x,
    before: 1,
    keepTogether: true,
  })
  return [{ ...question, keep: sentence.length > 0 }, ...sentence]
}
