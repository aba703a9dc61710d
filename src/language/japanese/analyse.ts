import { hasKanji, isKana, toHiragana } from '../../article/kana.ts'
import type { Inflection, Ruby, Sentence, Token, WordClass } from '../language.ts'
import { chainFrom } from './chains.ts'
import { alignFurigana, lemmaReadingOf } from './furigana.ts'
import { joinKatakana } from './join-katakana.ts'
import { endsName, joinNames } from './join-names.ts'
import { gradeOf } from './kanji-grades.ts'
import { leaningOf } from './leaning.ts'
import type { Cutter, Morpheme } from './morphemes.ts'
import { normalise } from './normalise.ts'
import { counterReading, isCounter, numberMeant, wholeReading } from './numbers.ts'
import { type Readings, reread } from './readings.ts'
import { readInContext } from './readings-in-context.ts'
import { retag } from './retag.ts'
import { splitSentences } from './sentences.ts'

/** Morphemes that make one word for the reader, with what is known of it. */
interface Word {
  readonly length: number
  readonly lemma: string
  readonly wordClass: WordClass
  readonly inflections?: readonly Inflection[]
  readonly stems?: readonly string[]
  readonly nameKind?: NonNullable<Token['nameKind']>
}

/** Sentences and words of one block; see {@link Language.analyse}. */
export const analyseJapanese = (text: string, cut: Cutter, readings: Readings): Sentence[] =>
  splitSentences(text).flatMap((span) => {
    const written = text.slice(span.start, span.end)
    const normalised = normalise(written)
    const morphemes = reread(readInContext(retag(joinNames(joinKatakana(cut(normalised.text))))), readings)
    const tokens: Token[] = []
    for (let at = 0; at < morphemes.length; ) {
      const word = wordAt(morphemes, at)
      const pieces = morphemes.slice(at, at + word.length)
      const parts = word.wordClass === 'numeral' ? withCounter(pieces) : pieces
      at += word.length
      if (parts.every(({ surface }) => surface.trim() === '')) continue
      const token = toToken(parts, word, text, (offset) => span.start + normalised.writtenAt(offset))
      const leans = leaningOf(token, tokens.at(-1))
      tokens.push(leans.length > 0 ? { ...token, leans } : token)
    }
    const [first] = tokens
    const last = tokens.at(-1)
    return first && last ? [{ start: first.start, end: last.end, tokens: markLast(tokens) }] : []
  })

/** The verb before the full stop. */
const markLast = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    token.wordClass === 'verb' && tokens[at + 1]?.surface === '。' && at + 2 === tokens.length
      ? { ...token, isLast: true }
      : token,
  )

const isNumeral = ({ pos, detail, surface }: Morpheme): boolean =>
  pos === '名詞' && (detail === '数' || /^\d+$/.test(surface))

const isSuru = (morpheme: Morpheme | undefined): boolean =>
  morpheme?.pos === '動詞' &&
  (morpheme.basic === 'する' ||
    morpheme.basic === 'できる' ||
    morpheme.basic === 'いたす' ||
    morpheme.basic === 'なさる')

const isVerbal = ({ pos, detail, detail2 }: Morpheme): boolean =>
  pos === '名詞' && (detail === 'サ変接続' || (detail === '接尾' && detail2 === 'サ変接続'))

const isConjugated = ({ pos }: Morpheme): boolean => pos === '動詞' || pos === '形容詞' || pos === '助動詞'

const wordAt = (morphemes: readonly Morpheme[], at: number): Word => {
  const head = morphemes[at]
  if (!head) throw new RangeError(`no morpheme at ${at}`)
  const number = numberLength(morphemes, at)
  if (number > 0) {
    const [before, whole] = [surfaceOf(morphemes, 0, at), surfaceOf(morphemes, 0, morphemes.length)]
    const lemma = numberMeant(surfaceOf(morphemes, at, number), before, whole)
    return { length: number, lemma, wordClass: 'numeral' }
  }
  const noun = verbalNounLength(morphemes, at)
  if (noun > 0) {
    const { length, inflections, stems } = chainFrom(morphemes, at, noun + 1)
    return { length, lemma: `${surfaceOf(morphemes, at, noun)}する`, wordClass: 'verb', inflections, stems }
  }
  if (isConjugated(head)) {
    const { length, inflections, stems } = chainFrom(morphemes, at, 1)
    const wordClass = head.pos === '動詞' ? 'verb' : head.pos === '形容詞' ? 'adjective' : 'auxiliary'
    return { length, lemma: head.basic, wordClass, inflections, stems }
  }
  if (isFullName(head, morphemes[at + 1], morphemes[at + 2]))
    return { length: 2, lemma: surfaceOf(morphemes, at, 2), wordClass: 'proper-noun', nameKind: 'person' }
  const nameKind = nameKindOf(head)
  return {
    length: 1,
    lemma: head.basic,
    wordClass: wordClassOf(head, morphemes[at + 1]),
    ...(nameKind ? { nameKind } : {}),
  }
}

const surfaceOf = (morphemes: readonly Morpheme[], at: number, length: number): string =>
  morphemes
    .slice(at, at + length)
    .map(({ surface }) => surface)
    .join('')

/** How many morphemes a verbal noun takes that する follows directly: one, or two with 〜化. 0 where there is none. */
const verbalNounLength = (morphemes: readonly Morpheme[], at: number): number => {
  const [first, second, third] = morphemes.slice(at, at + 3)
  if (first && isVerbal(first) && isSuru(second)) return 1
  if (first?.pos === '名詞' && second?.detail === '接尾' && isVerbal(second) && isSuru(third)) return 2
  return 0
}

/** How many morphemes a number takes, its points and commas and its counter among them. 0 where none begins. */
const numberLength = (morphemes: readonly Morpheme[], at: number): number => {
  let length = 0
  for (;;) {
    const morpheme = morphemes[at + length]
    const after = morphemes[at + length + 1]
    if (morpheme && isNumeral(morpheme)) length += 1
    else if (length > 0 && morpheme && /^[.,・]$/.test(morpheme.surface) && after && isNumeral(after))
      length += 2
    else break
  }
  if (length === 0) return 0
  for (const counter of [3, 2, 1]) {
    if (isCounter(surfaceOf(morphemes, at + length, counter)) && morphemes[at + length + counter - 1])
      return length + counter
  }
  return length
}

const NOUN_CLASSES: Readonly<Record<string, WordClass>> = {
  固有名詞: 'proper-noun',
  代名詞: 'pronoun',
  数: 'numeral',
  接尾: 'suffix',
}
const CLASSES: Readonly<Record<string, WordClass>> = {
  副詞: 'adverb',
  連体詞: 'determiner',
  接続詞: 'conjunction',
  接頭詞: 'prefix',
  助詞: 'particle',
  感動詞: 'interjection',
  フィラー: 'interjection',
}

const wordClassOf = (morpheme: Morpheme, next: Morpheme | undefined): WordClass => {
  const { pos, detail, surface } = morpheme
  if (!/[\p{L}\p{N}]/u.test(surface)) return pos === '記号' && detail === '一般' ? 'symbol' : 'punctuation'
  if (pos !== '名詞') return CLASSES[pos] ?? (pos === '記号' ? 'noun' : 'other')
  if (detail === '形容動詞語幹' && isAdjectival(next)) return 'adjective'
  return NOUN_CLASSES[detail] ?? 'noun'
}

/** Two kanji alone may be anything (円天), unless a title follows. */
const isFullName = (surname: Morpheme, given: Morpheme | undefined, after: Morpheme | undefined): boolean =>
  surname.detail2 === '人名' &&
  surname.detail3 === '姓' &&
  given?.detail2 === '人名' &&
  given.detail3 === '名' &&
  (surname.surface.length + given.surface.length > 2 || endsName(after))

/** Countries are listed by name and never spelt by their sound, so they aren't told apart from bodies. */
const nameKindOf = ({ detail, detail2, detail3 }: Morpheme): Token['nameKind'] => {
  if (detail !== '固有名詞') return undefined
  if (detail2 === '人名') return 'person'
  return detail2 === '地域' && detail3 !== '国' ? 'place' : 'org'
}

const isAdjectival = (next: Morpheme | undefined): boolean =>
  next !== undefined &&
  ((next.pos === '助動詞' && (next.basic === 'だ' || next.basic === 'です')) ||
    (next.pos === '助詞' && next.detail === '副詞化'))

/** The noun of a する verb, a number's counter (3位), and Latin letters in their own case: NATO. */
const cueFormsOf = (lemma: string, wordClass: WordClass): Pick<Token, 'cueForms'> => {
  const counter =
    wordClass === 'numeral' ? /[^\d.,〇一二三四五六七八九十百千万億兆数何]+$/.exec(lemma)?.[0] : undefined
  if (counter !== undefined) return { cueForms: [counter] }
  if (lemma.endsWith('する') && lemma.length > 2) return { cueForms: [lemma.slice(0, -2)] }
  return /[A-Z]/.test(lemma) ? { cueForms: [lemma] } : {}
}

/** A counter after digits, read as one. */
const withCounter = (pieces: readonly Morpheme[]): readonly Morpheme[] =>
  pieces.map((morpheme, at) => ({
    ...morpheme,
    reading: counterReading(morpheme.surface, pieces[at - 1]?.surface ?? '') ?? morpheme.reading,
  }))

const toToken = (
  parts: readonly Morpheme[],
  { lemma, wordClass, inflections, stems, nameKind }: Word,
  text: string,
  writtenAt: (offset: number) => number,
): Token => {
  const start = writtenAt(parts[0]?.start ?? 0)
  const end = writtenAt(parts.at(-1)?.end ?? 0)
  const surface = text.slice(start, end)
  const joined = surfaceOf(parts, 0, parts.length)
  const whole = wholeReading(joined, text.slice(0, start))
  // Digits stand for themselves: 2年 is 2ねん.
  const readings = parts.map(
    (part) => readingOf(part) ?? (/^[\d.,]+$/.test(part.surface) ? part.surface : null),
  )
  const reading = whole ?? (readings.includes(null) ? null : readings.join(''))
  const rubies: Ruby[] =
    whole !== null
      ? [{ start, end, text: whole, grade: gradeOf(surface) }]
      : parts.flatMap((part) =>
          alignFurigana(part.surface, readingOf(part) ?? '', 0).map((ruby) => ({
            ...ruby,
            start: writtenAt(part.start + ruby.start),
            end: writtenAt(part.start + ruby.end),
          })),
        )
  return {
    start,
    end,
    surface,
    lemma,
    wordClass,
    reading,
    lemmaReading: lemmaReading(parts, lemma, reading),
    ...(nameKind ? { nameKind } : {}),
    ...(stems && stems.length > 0 ? { stems } : {}),
    ...cueFormsOf(wordClass === 'numeral' ? joined : lemma, wordClass),
    ...(inflections && inflections.length > 0 ? { inflections } : {}),
    ...(rubies.length > 0 ? { rubies } : {}),
  }
}

/** In hiragana; kana read as they are; `null` for digits, Latin letters and kanji that IPADIC doesn't know. */
const readingOf = ({ surface, reading }: Morpheme): string | null => {
  if (reading !== '') return toHiragana(reading)
  return isKana(surface) ? toHiragana(surface) : null
}

const lemmaReading = (parts: readonly Morpheme[], lemma: string, reading: string | null): string | null => {
  const [head] = parts
  if (!head) return null
  if (lemma === head.basic) return lemmaReadingOf(head.surface, head.reading, lemma)
  if (!lemma.endsWith('する')) return hasKanji(lemma) ? reading : toHiragana(lemma)
  let noun = ''
  for (const part of parts) {
    if (isSuru(part)) break
    noun += readingOf(part) ?? ''
  }
  return noun === '' ? null : `${noun}する`
}
