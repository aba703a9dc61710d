import type { PrintChoices } from '../../../app/print-choices.ts'
import { articleTexts, type Span } from '../../../article/article.ts'
import { isNameKind } from '../../../dictionary/entry.ts'
import { isWord } from '../../../language/language.ts'
import { glossKey } from '../paper/paper.ts'
import { isPrinted, type PaperSource, type ShownGloss } from '../paper/paper-source.ts'

/** A word taken out of the story. */
export interface Blank extends Span {
  /** 0 is the title. */
  readonly block: number
  readonly key: string
  /** As it stood in the text: what the key gives. */
  readonly answer: string
}

/** Sets of blanks to a page stay readable: a sheet asks for no more than this many words. */
const MOST = 40
/** Blanks nearer to each other than this leave no context to guess from. UTF-16 units. */
const APART = 18

/** The words that a cloze takes out, in the order of the text, before there are variants. */
export const clozeBlanks = (
  source: PaperSource,
  shown: readonly ShownGloss[],
  choices: PrintChoices,
): Blank[] => {
  switch (choices.clozeWords) {
    case 'nth':
      return everyNth(source, choices)
    case 'hand':
      return shown.filter(({ key }) => source.picks.added.has(key)).flatMap((one) => blankOf(source, one))
    case 'saved': {
      const saved = new Set(source.savedWords.map(({ headword }) => headword))
      return spaced(
        savedGlosses(source, choices)
          .filter(({ gloss }) => saved.has(gloss.entry.headword))
          .flatMap((one) => blankOf(source, one)),
      )
    }
    default:
      return spaced(
        shown.filter(({ gloss }) => !isNameKind(gloss.entry.kind)).flatMap((one) => blankOf(source, one)),
      )
  }
}

/** Every gloss of the story whatever its level, once a word. */
const savedGlosses = (source: PaperSource, choices: PrintChoices): ShownGloss[] => {
  const seen = new Set<string>()
  return source.blocks.flatMap(({ glosses }, block) =>
    block === 0 || !isPrinted(source.article, block - 1, choices)
      ? []
      : glosses.flatMap((gloss) => {
          if (gloss.covered || seen.has(gloss.entry.headword)) return []
          seen.add(gloss.entry.headword)
          return [{ block, gloss, key: glossKey(block, gloss.spans[0]?.start ?? 0) }]
        }),
  )
}

/** A gloss as one blank: of a phrase with a gap, its first part. */
const blankOf = (source: PaperSource, { block, key, gloss }: ShownGloss): Blank[] => {
  const [span] = gloss.spans
  const kind = source.article.blocks[block - 1]?.kind
  if (!span || kind === 'heading' || kind === 'caption') return []
  const text = articleTexts(source.article)[block] ?? ''
  return [{ start: span.start, end: span.end, block, key, answer: text.slice(span.start, span.end) }]
}

/** Counted through the whole story; names and numbers can't be guessed and are passed over. */
const everyNth = ({ article, blocks }: PaperSource, { everyNth: step }: PrintChoices): Blank[] => {
  let count = 0
  return article.blocks.flatMap(({ kind, text }, at) => {
    if (kind === 'heading' || kind === 'caption') return []
    const block = at + 1
    return (blocks[block]?.sentences ?? [])
      .flatMap(({ tokens }) => tokens)
      .filter((token) => isWord(token) && /^[\p{L}-]{2,}$/u.test(token.surface))
      .flatMap(({ start, end, wordClass }) => {
        count += 1
        if (count < step || wordClass === 'proper-noun' || wordClass === 'numeral') return []
        count = 0
        return [{ start, end, block, key: glossKey(block, start), answer: text.slice(start, end) }]
      })
  })
}

/** With room between them, and each answer asked for once: a bank with a word in it twice tells too much. */
const spaced = (blanks: readonly Blank[]): Blank[] => {
  const kept: Blank[] = []
  const answers = new Set<string>()
  for (const blank of blanks) {
    const last = kept.at(-1)
    const apart = !last || last.block !== blank.block || blank.start - last.end >= APART
    if (!apart || answers.has(blank.answer.toLowerCase())) continue
    kept.push(blank)
    answers.add(blank.answer.toLowerCase())
  }
  return kept
}

/** At most so many, spread over the whole text. */
export const fewEnough = <One>(blanks: readonly One[], most = MOST): One[] => {
  if (blanks.length <= most) return [...blanks]
  return Array.from({ length: most }, (_, at) => blanks[Math.floor((at * blanks.length) / most)] as One)
}
