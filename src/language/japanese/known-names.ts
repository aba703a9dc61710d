import { readPairs } from './pairs.ts'

/** A part of a person's name, with its reading in katakana. */
export interface KnownName {
  readonly part: '姓' | '名'
  readonly reading: string
}

/** Surnames in the news that IPADIC (2007) lacks and cuts to pieces. */
const SURNAMES =
  '橋下ハシモト 小保方オボカタ 蓮舫レンホウ 逢沢アイサワ 世耕セコウ 榛葉シンバ 籠池カゴイケ 氷見野ヒミノ 三木谷ミキタニ 十倉トクラ 今永イマナガ 筒香ツツゴウ ' +
  '三笘ミトマ 冨安トミヤス 堂安ドウアン 池江イケエ 庵野アンノ 額賀ヌカガ 辻元ツジモト 地村チムラ 仲井眞ナカイマ 翁長オナガ 喜納キナ 桝添マスゾエ 内永ウチナガ'
/** Given names that are not read as their kanji usually are. */
const GIVEN_NAMES = '悠仁ヒサヒト 徳仁ナルヒト 文仁フミヒト 成子シゲコ'

const read = (pairs: string, part: KnownName['part']): [string, KnownName][] =>
  [...readPairs(pairs, /[ァ-ヴ]/)].map(([kanji, reading]) => [kanji, { part, reading }])

export const KNOWN_NAMES: ReadonlyMap<string, KnownName> = new Map([
  ...read(SURNAMES, '姓'),
  ...read(GIVEN_NAMES, '名'),
])
export const LONGEST_NAME = Math.max(...[...KNOWN_NAMES.keys()].map(({ length }) => length))
