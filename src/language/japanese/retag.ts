import type { Morpheme } from './morphemes.ts'
import { partMorpheme } from './reshape.ts'

/** Whom *a certain* may speak of: ある幹部. What else stands behind ある, has what stands before it: 効果のある薬. */
const SOMEONE =
  /^(?:幹部|議員|関係|職員|社員|男性|女性|男|女|選手|人|人物|住民|市民|学生|教師|教員|弁護|記者|日|時|町|村|国|企業|会社|店|閣僚|官僚|高官|専門|研究|学者|医師|作家|ベテラン|若手)$/
/** What people belong to. */
const BODY = /(?:内|党|府|省|庁|社|国|県|市|町|村|部|会|局|団|側|軍|派|界|元|系)$/
/** What falls from the sky; the rest gets off: 線路に降り. */
const FALLS = /[雨雪雹霰灰霧霜]|あられ|ひょう|みぞれ/
/** A verb in 連用形 before these is a noun: 聞き取りを, 受け止めが, なりすましによる. */
const AFTER_NOUN = /^(?:を|が|の|による|により|によって|について|とともに)$/

/** Ranks of sumo, which IPADIC has as surnames. */
const RANKS: ReadonlySet<string> = new Set(['大関', '関脇', '小結', '横綱', '前頭', '幕内', '十両'])

/** What IPADIC takes for another word than news means there. */
export const retag = (morphemes: readonly Morpheme[]): Morpheme[] =>
  morphemes.flatMap((morpheme, at) => {
    const before = morphemes[at - 1]
    const after = morphemes[at + 1]
    if (morpheme.surface === '社会' && before?.surface === '同' && after?.surface === '長')
      return companyAndRest(morpheme)
    if (before?.detail === '数' && DAY_WITH_MORE.test(morpheme.surface)) return dayAndRest(morpheme)
    if (morpheme.surface === 'たった' && before && isLength(before)) return passed(morpheme)
    if (isComparative(morpheme, before, after)) return { ...morpheme, pos: '副詞', detail: '一般' }
    if (isCertain(morpheme, morphemes, at))
      return { ...morpheme, pos: '連体詞', detail: '', conjugation: '', form: '' }
    if (isNounOfVerb(morpheme, before, after))
      return { ...morpheme, pos: '名詞', detail: '一般', conjugation: '', form: '' }
    if (morpheme.basic === '降る' && morpheme.surface === '降り' && !rains(morphemes, at))
      return { ...morpheme, basic: '降りる', reading: 'オリ' }
    if (morpheme.surface === '年' && after?.detail === '数' && before?.detail !== '数')
      return { ...morpheme, pos: '接頭詞', detail: '数接続', reading: 'ネン' }
    if (RANKS.has(morpheme.surface) && morpheme.detail === '固有名詞')
      return { ...morpheme, detail: '一般', detail2: '', detail3: '' }
    return morpheme
  })

/** 連体詞 ある: behind a mark or at the head IPADIC sees it; behind the body that someone belongs to it doesn't. */
const isCertain = ({ surface, pos }: Morpheme, morphemes: readonly Morpheme[], at: number): boolean =>
  surface === 'ある' &&
  pos === '動詞' &&
  morphemes[at - 1]?.surface === 'の' &&
  BODY.test(morphemes[at - 2]?.surface ?? '') &&
  SOMEONE.test(morphemes[at + 1]?.surface ?? '')

const NOUN = { detail: '一般', detail2: '', detail3: '' } as const

/** 同社|会長 is the chairman of the same company, and nothing of society. */
const companyAndRest = (morpheme: Morpheme): Morpheme[] =>
  partMorpheme(morpheme, 1, { ...NOUN, detail: '接尾', reading: 'シャ' }, { ...NOUN, reading: 'カイ' })

/** Japan with another country, which behind a number is a day of the month (15日|朝), and the end of a month. */
const DAY_WITH_MORE = /^(?:日[朝中本夜産系]|月末)$/
const REST_READINGS: Readonly<Record<string, string>> = {
  朝: 'アサ',
  中: 'チュウ',
  本: 'ホン',
  夜: 'ヨル',
  産: 'サン',
  系: 'ケイ',
  末: 'マツ',
}
const dayAndRest = (morpheme: Morpheme): Morpheme[] => {
  const reading = REST_READINGS[morpheme.surface.slice(1)] ?? ''
  const counter = { detail: '接尾', detail2: '助数詞', detail3: '' }
  return partMorpheme(morpheme, 1, counter, { ...NOUN, reading })
}

/** よりよい社会 is a better one; behind a noun it is *than*. */
const isComparative = (
  { surface, pos }: Morpheme,
  before: Morpheme | undefined,
  after: Morpheme | undefined,
): boolean =>
  surface === 'より' &&
  pos === '助詞' &&
  (!before || before.pos === '記号' || before.pos === '助詞') &&
  (after?.pos === '形容詞' || after?.pos === '動詞' || after?.pos === '副詞')

const isLength = ({ surface, detail2, detail }: Morpheme): boolean =>
  detail2 === '助数詞' ||
  detail === '助数詞' ||
  /^(?:以上|余り|あまり|ほど|近く|年|月|日|時間|分)$/.test(surface)

/** 8時間以上たった: time passes, and there is no *only* of it. */
const passed = (morpheme: Morpheme): Morpheme[] =>
  partMorpheme(
    morpheme,
    2,
    {
      pos: '動詞',
      detail: '自立',
      conjugation: '五段・タ行',
      form: '連用タ接続',
      basic: 'たつ',
      reading: 'タッ',
    },
    { pos: '助動詞', detail: '', conjugation: '特殊・タ', form: '基本形', reading: 'タ' },
  )

const isNounOfVerb = (
  { pos, detail, form, surface, basic }: Morpheme,
  before: Morpheme | undefined,
  after: Morpheme | undefined,
): boolean =>
  pos === '動詞' &&
  detail === '自立' &&
  form === '連用形' &&
  surface !== basic &&
  surface.length > 1 &&
  before?.pos !== '動詞' &&
  before?.pos !== '助動詞' &&
  after?.pos === '助詞' &&
  AFTER_NOUN.test(after.surface)

const rains = (morphemes: readonly Morpheme[], at: number): boolean =>
  morphemes.slice(Math.max(0, at - 6), at).some(({ surface }) => FALLS.test(surface))
