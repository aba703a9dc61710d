import { isKana, toHiragana, toKatakana } from '../../article/kana.ts'
import type { Token, WordClass } from '../language.ts'
import { normalise } from './normalise.ts'

/** え-row kana before る, and the う-row kana of the verb whose potential it is: 行ける of 行く. */
const POTENTIAL = new Map(
  [...'えけげせてねべめれ'].map((kana, at) => [kana, 'うくぐすつぬぶむる'.charAt(at)]),
)
/** Spellings that newspapers and writers vary in; each is tried where the other isn't listed. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['子ども', '子供'],
  ['出来る', 'できる'],
  ['取組', '取り組み'],
  ['受入れ', '受け入れ'],
  ['づくり', '作り'],
  ['國', '国'],
  ['齋', '斎'],
  ['澤', '沢'],
  ['邊', '辺'],
  ['髙', '高'],
  ['﨑', '崎'],
  ['龍', '竜'],
  ['會', '会'],
  ['學', '学'],
]

const respelt = (word: string): string[] =>
  VARIANTS.flatMap(([one, other]) =>
    word.includes(one) ? [word.replace(one, other)] : word.includes(other) ? [word.replace(other, one)] : [],
  )

const potentialOf = (lemma: string): string[] => {
  const plain = POTENTIAL.get(lemma.at(-2) ?? '')
  return lemma.endsWith('る') && plain ? [lemma.slice(0, -2) + plain] : []
}

const isInflected = (wordClass: WordClass): boolean =>
  wordClass === 'verb' || wordClass === 'adjective' || wordClass === 'auxiliary'

/**
 * The other kana, in which a word may stand too: ダメ, くま. A name in katakana is no word of hiragana (サン), and two
 * hiragana are likelier a scrap than an animal or a country (ちり is no チリ).
 */
const otherKana = ({ lemma, wordClass }: Token): string[] => {
  if (!isKana(lemma)) return []
  return [
    ...(wordClass === 'proper-noun' ? [] : [toHiragana(lemma)]),
    ...(lemma.length > 2 && wordClass === 'noun' ? [toKatakana(lemma)] : []),
  ]
}

/** Groups of forms under which the lexicon may list a token; see {@link Language.lookupForms}. */
export const lookupForms = (token: Token): string[][] => {
  const surface = normalise(token.surface).text
  const { lemma, wordClass, stems = [], leans = [] } = token
  const first =
    wordClass === 'adjective' && !/[いきく]$/.test(lemma)
      ? [lemma, `${lemma}だ`]
      : isInflected(wordClass)
        ? // The longest form it holds is the likeliest to be listed for what it means: 問われる before 問う.
          [...[...stems].reverse(), lemma, surface]
        : [surface, lemma]
  const groups = stems.length > 0 ? first.map((form) => [form]) : [first]
  // An adverb or an adjective that was made of a verb has a row of its own only where it is one: 相次いで, 早く, 否めない.
  if (isInflected(wordClass) && /(?:[くてで]|ない)$/.test(surface)) groups.unshift([surface])
  return [
    ...leans.map((mark) => [mark + surface]),
    ...groups,
    first.flatMap(respelt),
    wordClass === 'verb' ? potentialOf(lemma) : [],
    // 制した is as well of 制する as of 制す.
    /^[\u3400-\u9fff]す$/.test(lemma) ? [`${lemma.slice(0, -1)}する`] : [],
    otherKana(token),
    // A name in katakana with what it names: アルプス|山脈.
    [surface.replace(/^([ァ-ヴー]{2,})([\u3400-\u9fff]{2,})$/, '$1|$2')],
    surface.includes('ー') ? [surface.replace(/ー$/, '')] : /[ァ-ヴ]$/.test(surface) ? [`${surface}ー`] : [],
  ].map((forms) => [...new Set(forms)])
}

/**
 * How a run of tokens may stand as one headword: as written, and with its last word in a dictionary form, so
 * that ことになった is found as ことになる and とみられている as とみられる.
 */
export const joinedForms = (tokens: readonly Token[]): string[] => {
  const last = tokens.at(-1)
  if (!last) return []
  // A suffix belongs to what stands before it: 横浜市中区 holds no 市中.
  if (tokens[0]?.wordClass === 'suffix') return []
  const before = tokens
    .slice(0, -1)
    // Foreign names are written with either: モン=サン＝ミシェル.
    .map(({ surface }) => (surface === '=' ? '＝' : normalise(surface).text))
    .join('')
  const surface = normalise(last.surface).text
  const { leans = [], wordClass } = tokens[0] ?? {}
  const marked = (forms: readonly string[]): string[] =>
    [...leans, ''].flatMap((mark) => [...new Set(forms)].map((form) => mark + before + form))
  if (last.lemma === 'だ' || last.lemma === 'です') {
    // A noun with the copula is a predicate and no word (家族だ), but a pattern of kana may end in it: はずだ, ようだった.
    if (isKana(before) && wordClass !== 'adjective') return marked([surface, last.lemma])
    // What else the copula ends, stands as written: だけでなく.
    return surface === last.lemma ? [] : [before + surface]
  }
  const forms = [
    ...(last.isLast ? [`${surface}。`] : []),
    surface,
    ...[...(last.stems ?? [])].reverse(),
    ...(isInflected(last.wordClass) ? [last.lemma] : []),
  ]
  return [...marked(forms), ...affixForms(tokens)]
}

/**
 * A noun of kanji with a prefix or a suffix of one, parted by '|' where they meet, for a dictionary that can put
 * the two together: 反|政府, 自由|化. The parts alone don't say where: 同地域 is no 同地 with 域.
 */
const affixForms = (tokens: readonly Token[]): string[] => {
  const surfaces = tokens.map(({ surface }) => surface)
  if (!surfaces.every((surface) => /^[\u3400-\u9fff々]+$/.test(surface))) return []
  const [first = ''] = surfaces
  const last = surfaces.at(-1) ?? ''
  return [
    ...(last.length === 1 ? [`${surfaces.slice(0, -1).join('')}|${last}`] : []),
    ...(first.length === 1 ? [`${first}|${surfaces.slice(1).join('')}`] : []),
  ]
}
