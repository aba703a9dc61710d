import type { Morpheme } from './morphemes.ts'

/** Surnames in the news that IPADIC (2007) lacks and cuts to pieces, with their readings. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  (
    '橋下ハシモト 小保方オボカタ 蓮舫レンホウ 逢沢アイサワ 世耕セコウ 榛葉シンバ 籠池カゴイケ 氷見野ヒミノ 三木谷ミキタニ 十倉トクラ 今永イマナガ 筒香ツツゴウ ' +
    '三笘ミトマ 冨安トミヤス 堂安ドウアン 池江イケエ 庵野アンノ 額賀ヌカガ 辻元ツジモト 地村チムラ 仲井眞ナカイマ 翁長オナガ 喜納キナ 桝添マスゾエ 内永ウチナガ'
  )
    .split(' ')
    .map((pair) => {
      const kana = pair.search(/[ァ-ヴ]/)
      return [pair.slice(0, kana), pair.slice(kana)]
    }),
)
const LONGEST = Math.max(...[...SURNAMES.keys()].map(({ length }) => length))

/** 橋|下 as the one surname 橋下. */
export const joinSurnames = (morphemes: readonly Morpheme[]): Morpheme[] => {
  const joined: Morpheme[] = []
  for (let at = 0; at < morphemes.length; ) {
    const name = surnameAt(morphemes, at)
    const morpheme = name ?? morphemes[at]
    if (morpheme) joined.push(morpheme)
    while (at < morphemes.length && (morphemes[at]?.start ?? 0) < (morpheme?.end ?? 0)) at += 1
  }
  return joined
}

const surnameAt = (morphemes: readonly Morpheme[], at: number): Morpheme | null => {
  const [first] = morphemes.slice(at)
  let surface = ''
  for (let next = at; surface.length < LONGEST && next < morphemes.length; next += 1) {
    surface += morphemes[next]?.surface ?? ''
    const reading = SURNAMES.get(surface)
    if (reading === undefined || !first) continue
    return {
      ...first,
      end: morphemes[next]?.end ?? first.end,
      surface,
      pos: '名詞',
      detail: '固有名詞',
      detail2: '人名',
      detail3: '姓',
      basic: surface,
      reading,
      known: true,
    }
  }
  return null
}
