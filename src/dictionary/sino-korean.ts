import type { Cognates } from './cognates.ts'
import type { Companions } from './companions.ts'
import type { Dictionary } from './dictionary.ts'
import { type Entry, type EntryKind, isNameKind, type Level, type Sense } from './entry.ts'

/**
 * A Japanese dictionary that knows more than its rows: what a row doesn't say is made of the cognates and of the
 * way both languages build words. Rows always win.
 */
export interface SinoKoreanParts {
  readonly lexicon: Dictionary
  readonly cognates: Cognates
  readonly companions: Companions
  /** The level of a word that has no row. */
  readonly levelOf: (word: string) => Level
}

/** Verbs of a noun, by what Japanese and Korean add to it. */
const VERBAL: readonly (readonly [string, string])[] = [
  ['される', '되다'],
  ['させる', '시키다'],
  ['できる', '할 수 있다'],
  ['する', '하다'],
]
/**
 * Nouns that make adjectives in both languages, by what Korean adds. Others (正式, 公然) don't in Korean, so a noun
 * that isn't here stays a noun.
 */
const ADJECTIVES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '重要하다 必要하다 可能하다 不可能하다 確実하다 不確実하다 深刻하다 複雑하다 簡単하다 単純하다 明確하다 不明確하다 明白하다 危険하다 安全하다 ' +
    '有名하다 特別하다 健康하다 困難하다 慎重하다 十分하다 充分하다 完全하다 不完全하다 正確하다 不正確하다 適切하다 不適切하다 強力하다 有力하다 有効하다 ' +
    '無効하다 有利하다 不利하다 有害하다 無害하다 便利하다 不便하다 親切하다 正直하다 誠実하다 真剣하다 純粋하다 高価하다 莫大하다 膨大하다 巨大하다 偉大하다 ' +
    '重大하다 盛大하다 多様하다 独特하다 特殊하다 特異하다 異常하다 正常이다 平凡하다 非凡하다 優秀하다 卓越하다 完璧하다 緊急하다 緊密하다 密接하다 厳格하다 ' +
    '厳重하다 過激하다 過剰하다 急激하다 急速하다 迅速하다 敏感하다 鋭敏하다 円滑하다 公正하다 不公正하다 公平하다 不公平하다 平等하다 不平等하다 妥当하다 正当하다 ' +
    '不当하다 不法이다 合法이다 違法이다 透明하다 不透明하다 不明하다 曖昧하다 微妙하다 巧妙하다 残酷하다 残忍하다 悲惨하다 凶悪하다 悪質이다 良好하다 良質이다 ' +
    '豊富하다 貧困하다 裕福하다 健全하다 不健全하다 堅固하다 強固하다 頑固하다 脆弱하다 虚弱하다 貴重하다 神聖하다 神秘롭다 幸福하다 不幸하다 孤独하다 不安하다 ' +
    '安定이다 不安定하다 冷静하다 冷淡하다 冷酷하다 温和하다 柔軟하다 積極的이다 容易하다 率直하다 静粛하다 活発하다 頻繁하다 盲目的이다 無関心하다 無責任하다 ' +
    '無意味하다 無能하다 有能하다 有用하다 無用하다 適当하다 相当하다 同一하다 均等하다 対等하다 唯一하다 無数하다 無限하다 永遠하다 悠久하다 広大하다 雄大하다 ' +
    '華麗하다 優雅하다 素朴하다 質素하다 露骨이다 切実하다 切迫하다 窮屈하다 忠実하다 充実하다 不充分하다 顕著하다 著名하다 高貴하다 卑劣하다 愚鈍하다 傲慢하다 ' +
    '謙虚하다 寛大하다 寛容이다 自由롭다 平和롭다 名誉롭다 自然스럽다 不自然스럽다 満足스럽다 混乱스럽다 苦痛스럽다 豪華롭다 調和롭다 新鮮하다 清潔하다 不潔하다 ' +
    '閑静하다 快適하다 不快하다 愉快하다 痛快하다 爽快하다 無事하다 無理하다 過酷하다 苛酷하다 甚大하다 絶大하다 最適이다'
  )
    .split(' ')
    .map((pair) => {
      const at = pair.search(/[가-힣]/)
      return [pair.slice(0, at), pair.slice(at)]
    }),
)

/** Verbs that say what happens to their subject: Korean has 되다 where Japanese has する. */
const BECOMES: ReadonlySet<string> = new Set(
  (
    '発覚 当選 感染 関連 共通 矛盾 孤立 麻痺 安定 悪化 停滞 終結 決裂 普及 破裂 破損 骨折 遅延 伝染 転覆 老化 激化 長期化 本格化 高齢化 過熱 ' +
    '枯渇 中毒 沈滞 断絶 途絶 失効 発効 分裂 分断 汚染 故障 開通 完成 露呈 重複 混同 風化 砂漠化 温暖化 緊迫'
  ).split(' '),
)

/** Suffixes that both languages hang on a noun. Two forms of one Hangul: 율 after a vowel or ㄴ, else 률. */
const SUFFIXES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '的적 化화 性성 者자 会회 省성 庁청 局국 長장 員원 家가 党당 軍군 国국 人인 語어 学학 法법 案안 式식 型형 製제 料료 費비 金금 税세 権권 力력 論론 系계 側측 戦전 ' +
    '選선 後후 前전 内내 外외 間간 上상 用용 品품 物물 所소 院원 館관 室실 部부 課과 班반 隊대 団단 社사 業업 界계 圏권 州주 線선 級급 度도 感감 症증 病병 薬약 ' +
    '機기 器기 船선 文문 史사 賞상 展전 杯배 制제 派파 層층 類류 種종 量량 数수 額액 値치 点점 面면 地지 場장 園원 士사 師사 官관 区구 罪죄 刑형 犯범 策책 説설 観관 ' +
    '率률 形형 体체 期기 年년 域역 視시 心심 熱열 源원 網망 車차 証증 書서 状상 池지 庫고 座좌 職직 民민 女녀 生생 路로 術술 発발 行행 着착 版판 号호 相상 兵병 使사 炎염'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
)
const PREFIXES: Readonly<Record<string, string>> = Object.fromEntries(
  '新신 再재 非비 不불 無무 超초 低저 高고 多다 大대 小소 最최 準준 総총 対대 脱탈 未미 反반 副부 全전 各각 前전 元전 現현 旧구 急급 猛맹 主주 諸제 名명 重중 軽경 両양 単단 双쌍 半반 初첫 被피 駐주 訪방'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
/** Set apart from the noun, as Korean spelling does. */
const SPACED_PREFIXES = new Set(['元', '前', '現', '全', '各', '両', '旧', '初'])

const SPACED_SUFFIXES = new Set(['後', '前', '内', '外', '間', '側'])
/** 前 is before an event, and in front of a place: 大使館前 대사관 앞. */
const PLACES = /[館駅所場店園邸門院堂署庁校社寺宅口像局舎室城塔橋]$/
/** 新 is newly appointed before an office: 新総理 신임 총리. */
const OFFICES = /(?:[長相]|大臣|総理|大統領|監督|知事|代表|議員|委員|大使)$/
/** Who may be a former one: 元世界 is no 전 세계, but the beginning of 元世界ランキング1位. */
const PEOPLE =
  /(?:[長相者員手家人士師官兵王妃妻夫役婦]|学生|練習生|研修生|候補生|大臣|総理|大統領|監督|知事|代表|教授|大使|横綱|大関)$/

/** Stands in a form where a noun meets an affix. No headword has it. */
const AFFIX_BOUNDARY = '|'

export const sinoKoreanDictionary = ({
  lexicon,
  cognates,
  companions,
  levelOf,
}: SinoKoreanParts): Dictionary => {
  const made = new Map<string, readonly Entry[]>()

  const rowsOf = (headword: string): Entry[] =>
    lexicon.entriesOf(headword).map((row) => withHanja(row, cognates))

  const entry = (headword: string, kind: EntryKind, senses: readonly Sense[]): Entry => ({
    headword,
    kind,
    level: levelOf(headword),
    senses,
    origin: 'cognate',
  })

  const cognateEntry = (word: string): Entry | null => {
    const cognate = cognates.cognateOf(word)
    if (!cognate) return null
    const { hangul, hanja } = cognate
    return entry(word, 'n', [senseOf(hanja === null ? hangul : `${hangul}(${hanja})`)])
  }

  /** A noun, from a row or the cognates, that others can be made of. */
  const nounOf = (word: string): Entry | null =>
    rowsOf(word).find(({ kind }) => kind === 'n' || kind === 'adj') ??
    (lexicon.entriesOf(word).length > 0
      ? null
      : (cognateEntry(word) ??
        (word.endsWith('化') ? composed(`${word.slice(0, -1)}${AFFIX_BOUNDARY}化`) : null)))

  /**
   * A noun's Hangul alone, to be put together with an affix. Before a suffix it is of its words the one that is read
   * alike, 법률상 and not 법상; behind a prefix the first, 전 총리 and not 전 수상.
   */
  const hangulOf = (word: string, place: 'base' | 'rest' = 'rest'): string | null => {
    const rows = lexicon.entriesOf(word)
    const alike = cognates.cognateOf(word)?.hangul ?? null
    if (rows.length === 0) return alike
    const [row] = rows
    const words = row?.senses[0]?.alternatives.map((text) => text.replace(/\(\p{Script=Han}+\)$/u, '')) ?? []
    const alternative = place === 'base' && alike !== null && words.includes(alike) ? alike : words[0]
    if (!row || !alternative || row.senses.length > 1 || !(row.kind === 'n' || isNameKind(row.kind)))
      return null
    return /^[가-힣]+$/.test(alternative) ? alternative : null
  }

  /** `自由|化` and `反|政府`: a noun and an affix, parted where the analyser parted them. */
  const composed = (parted: string): Entry | null => {
    const [first = '', last = '', ...more] = parted.split(AFFIX_BOUNDARY)
    const word = first + last
    if (last === '' || more.length > 0 || cognates.refuses(word)) return null
    const suffix = last === '前' && PLACES.test(first) ? '앞' : SUFFIXES[last]
    const base = suffix === undefined ? null : hangulOf(first, 'base')
    if (suffix !== undefined && base !== null) {
      const space = SPACED_SUFFIXES.has(last) ? ' ' : ''
      // 浪人 is 재수생 already.
      const korean = base.endsWith(suffix) && base !== suffix ? base : base + space + afterNoun(suffix, base)
      return entry(word, 'n', [senseOf(korean)])
    }
    const rest = hangulOf(last)
    if (rest === null) return null
    const name = /^[ァ-ヴー]+$/.test(first) ? hangulOf(first) : null
    if (name !== null) return entry(word, 'n', [senseOf(`${name} ${rest}`)])
    if (first === '新' && OFFICES.test(last)) return entry(word, 'n', [senseOf(`신임 ${rest}`)])
    const prefix = PREFIXES[first]
    if (prefix === undefined || (first === '元' && !PEOPLE.test(last))) return null
    // What stands before a suspect is the end of a name: 森大|容疑者.
    if (/^(?:容疑者|被告)/.test(last)) return null
    const space = SPACED_PREFIXES.has(first) ? ' ' : ''
    return entry(word, 'n', [senseOf(beforeNoun(prefix, rest) + space + rest)])
  }

  const inflected = (word: string): Entry | null => {
    for (const [japanese, korean] of VERBAL) {
      if (!word.endsWith(japanese) || word.length < japanese.length + 2) continue
      const base = word.slice(0, -japanese.length)
      const noun = nounOf(base)
      return noun && verbOf(noun, word, japanese === 'する' && BECOMES.has(base) ? '되다' : korean)
    }
    if (!word.endsWith('だ') || word.length < 3) return null
    const base = word.slice(0, -1)
    const noun = nounOf(base)
    const ending = base.endsWith('的') ? '이다' : ADJECTIVES[base]
    return noun && noun.kind === 'n' && ending !== undefined ? withEnding(noun, word, 'adj', ending) : null
  }

  const verbOf = (noun: Entry, headword: string, korean: string): Entry | null =>
    noun.kind === 'n' ? withEnding(noun, headword, 'v', korean) : null

  const withEnding = (noun: Entry, headword: string, kind: EntryKind, ending: string): Entry | null => {
    const senses = noun.senses.flatMap((sense) => {
      const alternatives = sense.alternatives.flatMap((text) => conjugable(text, ending))
      return alternatives.length > 0 ? [{ ...sense, alternatives }] : []
    })
    if (senses.length === 0) return null
    const { level, origin } = noun
    return { headword, kind, level, senses, ...(origin ? { origin } : {}) }
  }

  const make = (word: string): readonly Entry[] => {
    const one = cognateEntry(word) ?? inflected(word) ?? composed(word)
    return one ? [one.origin === 'cognate' ? accompanied(one) : one] : []
  }

  /** With what Korean would rather say beside the word that the two languages share: 획득하다(獲得), 얻다. */
  const accompanied = (shared: Entry): Entry => {
    const [sense, ...more] = shared.senses
    const [only, ...others] = sense?.alternatives ?? []
    if (!sense || more.length > 0 || only === undefined || others.length > 0) return shared
    const companion = companions.companionOf(only.replace(/\([^)]*\)/, ''))
    return companion === null
      ? shared
      : { ...shared, senses: [{ ...sense, alternatives: [only, companion] }] }
  }

  return {
    multiword: lexicon.multiword,
    kindsOf: lexicon.kindsOf,
    entriesOf(headword) {
      const known = made.get(headword)
      if (known) return known
      const rows = rowsOf(headword)
      const entries = rows.length > 0 ? rows : make(headword)
      if (entries.length > 0) made.set(headword, entries)
      return entries
    },
  }
}

/** A row's word that both languages share is shown with its hanja, as if it had no row: 협상, 교섭(交涉). */
const withHanja = (row: Entry, cognates: Cognates): Entry => {
  const noun = row.headword.replace(/(する|だ)$/, '')
  const cognate = isNameKind(row.kind) ? null : cognates.cognateOf(noun)
  if (!cognate?.hanja || cognate.hangul.length < 2) return row
  const { hangul, hanja } = cognate
  const shared = new RegExp(`^${hangul}(하다|되다|시키다)?$`)
  return {
    ...row,
    senses: row.senses.map((sense) => ({
      ...sense,
      alternatives: sense.alternatives.map((text) => (shared.test(text) ? `${text}(${hanja})` : text)),
    })),
  }
}

const senseOf = (text: string): Sense => ({ alternatives: [text], cues: [], topics: [] })

/** Nouns that are made of verbs already and take no 하다: 무너짐, 엇갈림, 내림세. */
const OF_VERBS =
  /(?:[가-힣](?:짐|됨|움|킴|춤|늠|놂)|(?:찾|없|있|죽|걸|웃|믿|받|얻|굳|깊|젊|늙|넘|늦|맺|닫|묶)음|[어아러타드]남|[갈올내들열몰알돌흔꺼버]림|(?:마|그|놓|해|넘|닥|뉘우|외)침|(?:오름|내림|하락|상승)세)$/

/** 경제(經濟) with 하다 is 경제하다(經濟); what has a space or an ending of its own takes none. */
const conjugable = (text: string, ending: string): string[] => {
  const match = /^([가-힣]+)(\([^)]*\))?$/.exec(text)
  if (!match || /다$/.test(match[1] ?? '') || OF_VERBS.test(match[1] ?? '')) return []
  return [`${match[1]}${ending}${match[2] ?? ''}`]
}

const finalOf = (hangul: string): number => (hangul.charCodeAt(hangul.length - 1) - 0xac00) % 28

/** 율 after a vowel or ㄴ, else 률. */
const afterNoun = (suffix: string, noun: string): string =>
  suffix === '률' && (finalOf(noun) === 0 || finalOf(noun) === 4) ? '율' : suffix

/** 不 is 부 before ㄷ and ㅈ. */
const beforeNoun = (prefix: string, noun: string): string => {
  const onset = Math.floor((noun.charCodeAt(0) - 0xac00) / 588)
  return prefix === '불' && (onset === 3 || onset === 12) ? '부' : prefix
}
