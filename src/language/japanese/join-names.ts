import { givenNameReading } from './given-names.ts'
import { KNOWN_NAMES, LONGEST_NAME } from './known-names.ts'
import { koreanNameOf } from './korean-names.ts'
import type { Morpheme } from './morphemes.ts'
import { joinMorphemes, joinRuns, partMorpheme, surfaceOf } from './reshape.ts'

/** What follows a person's name, beside 氏 and the like: titles by how they begin. */
const TITLE =
  /^(?:容疑|被告|受刑|死刑|会長|社長|専務|常務|頭取|総裁|総長|首相|外相|財務|防衛|総務|法相|知事|市長|町長|村長|区長|議員|議長|監督|コーチ|選手|投手|捕手|教授|准教授|助教|学長|校長|教諭|代表|大臣|長官|大使|裁判|委員|幹事|書記|理事|取締|弁護|記者|巡査|警部|警視|名人|竜王|王位|王座|棋聖|棋士|横綱|大関|関脇|小結|医師|医長|院長|館長|所長|局長|部長|課長|室長|隊長|団長|座長|主席|大統領|元|前|副)/
/** One kanji that stands behind a surname and is no part of a given name. */
const NO_GIVEN_NAME =
  /^[都道府県市区町村郡国州党社側相派前元副同新現両氏省庁局部課組軍班隊家邸妃内外中案流杯賞戦説論容]$/
const KANJI = /^[\u3400-\u9fff々]+$/
const GIVEN_AT_MOST = 3

/** Names that IPADIC (2007) cuts to pieces as one morpheme each: 橋|下, 翔|平. */
export const joinNames = (morphemes: readonly Morpheme[]): Morpheme[] =>
  joinGivenNames(joinKoreanNames(joinKnownNames(partHonorific(morphemes))))

const PERSON = { pos: '名詞', detail: '固有名詞', detail2: '人名', known: true } as const

const isPersonal = ({ detail2, detail3 }: Morpheme, part: '姓' | '名'): boolean =>
  detail2 === '人名' && detail3 === part

/** 長氏 is a given name to IPADIC, and behind a surname it is the end of one with 氏: 翁長氏. */
const partHonorific = (morphemes: readonly Morpheme[]): Morpheme[] =>
  morphemes.flatMap((morpheme) => {
    const { surface, detail2, reading } = morpheme
    if (surface.length !== 2 || !surface.endsWith('氏') || detail2 !== '人名') return [morpheme]
    const honorific = { detail: '接尾', detail3: '', reading: 'シ' }
    return partMorpheme(morpheme, 1, { reading: reading.slice(0, 1) }, honorific)
  })

const joinKnownNames = (morphemes: readonly Morpheme[]): Morpheme[] =>
  joinRuns(morphemes, (at) => {
    let surface = ''
    for (let length = 1; surface.length < LONGEST_NAME; length += 1) {
      const last = morphemes[at + length - 1]
      if (!last) return null
      surface += last.surface
      const name = KNOWN_NAMES.get(surface)
      if (name)
        return { morpheme: asPerson(morphemes.slice(at, at + length), name.part, name.reading), length }
    }
    return null
  })

/** 朴|吉|淵: a Korean's name as one, before a title or where nothing but a particle or a mark follows. */
const joinKoreanNames = (morphemes: readonly Morpheme[]): Morpheme[] =>
  joinRuns(morphemes, (at) => {
    for (const length of [3, 2]) {
      const run = morphemes.slice(at, at + length)
      const after = morphemes[at + length]
      const isClosed = !after || after.pos === '助詞' || after.pos === '記号' || endsName(after)
      // 金子 is a surname of Japan.
      const isParted = run[0]?.surface.length === 1
      if (isParted && isClosed && koreanNameOf(surfaceOf(run)) !== null)
        return { morpheme: asPerson(run, '名', run.map(({ reading }) => reading).join('')), length }
    }
    return null
  })

/** Behind a surname, kanji that IPADIC has no given name for: 室町|正|志 before a title, 大谷|翔|平 anywhere. */
const joinGivenNames = (morphemes: readonly Morpheme[]): Morpheme[] =>
  joinRuns(morphemes, (at, before) => {
    const length = before && isPersonal(before, '姓') ? givenNameLength(morphemes, at) : 0
    if (length < 2) return null
    const run = morphemes.slice(at, at + length)
    return { morpheme: asPerson(run, '名', readingOf(run)), length }
  })

/** How many morphemes at `at` make a given name; 0 where IPADIC has it whole or none stands there. */
const givenNameLength = (morphemes: readonly Morpheme[], at: number): number => {
  let length = 0
  let kanji = 0
  for (;;) {
    const piece = morphemes[at + length]
    if (
      !piece ||
      !isPiece(piece) ||
      isCounted(piece, morphemes[at + length + 1]) ||
      kanji + piece.surface.length > GIVEN_AT_MOST
    )
      break
    kanji += piece.surface.length
    length += 1
  }
  const run = morphemes.slice(at, at + length)
  const [first] = run
  if (length < 2 || !first) return 0
  if (endsName(morphemes[at + length])) return length
  // Elsewhere only what looks like a name through and through: the next kanji may begin another word.
  return isPersonal(first, '名') && givenNameReading(surfaceOf(run)) !== null ? length : 0
}

/** 藤井聡太|四段 holds no 太四. */
const isCounted = ({ surface }: Morpheme, after: Morpheme | undefined): boolean =>
  /^[一二三四五六七八九十]$/.test(surface) && /^[段冠世級位期代]/.test(after?.surface ?? '')

const isPiece = (morpheme: Morpheme): boolean => {
  const { surface, pos, detail } = morpheme
  if (!KANJI.test(surface) || pos !== '名詞' || TITLE.test(surface)) return false
  if (surface.length > 1) return isPersonal(morpheme, '名') || detail === '固有名詞'
  return (!NO_GIVEN_NAME.test(surface) && detail !== '数') || /^[一二三四五八十千万]$/.test(surface)
}

/** Whether a person's name ends before this: a title, 氏 and the like, an age in brackets. */
export const endsName = (after: Morpheme | undefined): boolean =>
  after !== undefined &&
  ((after.detail === '接尾' && after.detail2 === '人名') ||
    TITLE.test(after.surface) ||
    after.surface === '(' ||
    after.surface === '=')

const readingOf = (run: readonly Morpheme[]): string =>
  givenNameReading(surfaceOf(run)) ?? run.map(({ reading }) => reading).join('')

const asPerson = (run: readonly Morpheme[], part: '姓' | '名', reading: string): Morpheme =>
  joinMorphemes(run, { ...PERSON, detail3: part, reading })
