/** Counters and units that follow a number, in Korean. A space stands before those that Korean sets apart. */
const COUNTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '年=년 年度=년도 年代=년대 年間=년간 カ年=개년 月=월 日=일 日間=일간 時=시 時間=시간 分=분 分間=분간 秒=초 秒間=초간 週間=주간 週=주 世紀=세기 ' +
    'カ月=개월 ヶ月=개월 か月=개월 ケ月=개월 ヵ月=개월 カ月間=개월간 人=명 名=명 歳=세 才=세 代=대 世=세 円=엔 銭=전 ドル=달러 ユーロ=유로 ポンド=파운드 ウォン=원 元=위안 ' +
    'ルーブル=루블 回=회 回目=번째 枚目=번째 人目=번째 本目=번째 個目=번째 件目=번째 台目=번째 年目=년째 日目=일째 週目=주째 カ月目=개월째 曲目=번째 代目=대째 年生=학년 合目=부능선 冠=관왕 番=번 番目=번째 度=도 度目=번째 位=위 件=건 個=개 つ=개 本=개 便=편 枚=장 台=대 機=기 隻=척 艘=척 両=량 頭=마리 匹=마리 羽=마리 冊=권 ' +
    '巻=권 号=호 階=층 社=사 校=개교 カ国=개국 ヶ国=개국 か国=개국 ヵ国=개국 カ所=곳 ヶ所=곳 か所=곳 店=점 軒=채 戸=가구 世帯=가구 票=표 議席=석 席=석 点=점 試合=경기 ' +
    '勝=승 敗=패 発=발 倍=배 割=할 分の=분의 キロ=킬로 キロメートル=킬로미터 メートル=미터 センチ=센티미터 ミリ=밀리미터 グラム=그램 キログラム=킬로그램 トン=톤 リットル=리터 ' +
    'ヘクタール=헥타르 平方キロ=제곱킬로미터 平方メートル=제곱미터 パーセント=퍼센트 ポイント=포인트 %=% ％=% ％=% 種類=종류 章=장 条=조 項=항 節=절 ラウンド=라운드 手=수 部=부 次=차 期=기 級=급 ' +
    '区=구 丁目=초메 番地=번지 mm=mm cm=cm km=km kg=kg'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
/** Words that stay right on the number; the others take a space after Hangul numerals (억 엔, 만 명). */
const MULTIPLIERS: Readonly<Record<string, string>> = {
  十: '10',
  百: '백',
  千: '천',
  万: '만',
  億: '억',
  兆: '조',
}
const DIGITS = '〇一二三四五六七八九'

export const isCounter = (word: string): boolean => word in COUNTERS

/** What is counted in 本 and 편: trains that ran or not, films. */
const SHOWN_OR_RUN = /作品|上映|運休|列車|電車|上下線|新幹線|特急|路線|映画|ドラマ|番組|動画|小説|論文/
const HIT = /安打|本塁打|ホームラン/
/** What is measured in 度, and not counted. */
const DEGREES =
  /マイナス|以下|気温|温度|体温|高温|低温|水温|最高|最低|平年|平均|真夏|猛暑|零下|氷点下|摂氏|華氏|震度|角度|緯|経|傾|アルコール/
/** What is played in 節, rounds. */
const LEAGUE = /リーグ|J1|J2|J3|開幕|最終|クラブ|試合/

/** Whose year is one at school: 4年の女児 4학년 여자아이. */
const PUPILS = /^の(?:[男女]?児|男子|女子|生徒|[男女]の子)/

const MEANT: Readonly<Record<string, { readonly counter: string; where(sentence: string): boolean }>> = {
  本: { counter: '便', where: (sentence) => SHOWN_OR_RUN.test(sentence) && !HIT.test(sentence) },
  度: { counter: '回', where: (sentence) => !DEGREES.test(sentence) },
  節: { counter: 'ラウンド', where: (sentence) => LEAGUE.test(sentence) },
}

/**
 * A number with the counter that is meant: months of a prison term (懲役2年6月 is 6カ月), a year at school (4年の女児 is
 * 4年生), 本 of trains (便), 度 that are times (回).
 * @param before what stands before it in the sentence
 */
export const numberMeant = (number: string, before: string, sentence: string): string => {
  if (number.endsWith('月') && /(?:懲役|禁錮|禁固|拘禁刑)\d+年$/.test(before))
    return number.replace(/月$/, 'カ月')
  const after = sentence.slice(before.length + number.length)
  if (/^[1-6]年$/.test(number) && PUPILS.test(after)) return `${number}生`
  const counter = number.slice(-1)
  const meant = MEANT[counter]
  return meant?.where(sentence) ? number.slice(0, -1) + meant.counter : number
}

const arabic = (kanji: string): string => String(Math.max(0, DIGITS.indexOf(kanji)))

/** 二十四 as 24; `null` where the kanji make no number under ten thousand. */
const kanjiNumber = (text: string): number | null => {
  if (!/^[〇一二三四五六七八九十百千]+$/.test(text)) return null
  if (!/[十百千]/.test(text)) return Number([...text].map(arabic).join(''))
  let sum = 0
  let digit = 0
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character]
    if (unit === undefined) digit = DIGITS.indexOf(character)
    else {
      sum += (digit || 1) * unit
      digit = 0
    }
  }
  return sum + digit
}

/**
 * A number with its counter in Korean: 3億2千万円 is 3억 2천만 엔, 二十四日 is 24일. `null` where it isn't made of
 * digits, numerals and a known counter.
 */
export const numberInKorean = (text: string): string | null => {
  const several = severalInKorean(text)
  if (several !== null) return several
  const match = /^([\d.,・〇一二三四五六七八九十百千万億兆]+)(.*)$/.exec(text)
  const [, numerals = '', counter = ''] = match ?? []
  if (numerals === '' || (counter !== '' && !isCounter(counter))) return null
  if (counter === '割') return inTenths(numerals)
  const groups = numerals.match(/[^兆億万]+[兆億万]?|[兆億万]/g) ?? []
  const spoken = groups.map(groupInKorean)
  if (spoken.includes(null)) return null
  const number = spoken.join(' ')
  // One thing of many is no count: チームの1つ.
  if (counter === 'つ' && number === '1') return '하나'
  const unit = counter === '' ? '' : (COUNTERS[counter] ?? '')
  return `${number}${unit !== '' && /[가-힣]$/.test(number) && !/^[년월일%]/.test(unit) ? ' ' : ''}${unit}`
}

/** 4割 is 40% in Korean papers, and 4할 on the ball field. */
const inTenths = (numerals: string): string | null => {
  const tenths = kanjiNumber(numerals) ?? Number(numerals)
  return Number.isFinite(tenths) ? `${Math.round(tenths * 100) / 10}%(${tenths}할)` : null
}

/** 数人 몇 명, 何年 몇 년, 十数人 10여 명; before a ten and up 수: 数百億ユーロ 수백억 유로, 何十年 수십 년. */
const severalInKorean = (text: string): string | null => {
  const teens = /^十数(.+)$/.exec(text)?.[1]
  if (/^[数何]割$/.test(text)) return '수십%'
  if (teens !== undefined) return isCounter(teens) ? `10여 ${COUNTERS[teens] ?? ''}`.trimEnd() : null
  const match = /^[数何](1(0+))?([十百千万億兆]*)(.*)$/.exec(text)
  const [, , zeros = '', kanji = '', counter = ''] = match ?? []
  if (!match || (counter !== '' && !isCounter(counter))) return null
  const unit = counter === '' ? '' : (COUNTERS[counter] ?? '')
  const tens = (TENS[zeros.length] ?? '') + [...kanji].map(tenInKorean).join('')
  if (tens !== '') return `수${tens}${unit === '' ? '' : ` ${unit}`}`
  return unit === '' ? null : `몇 ${unit}`
}

/** By the noughts of 10, 100 and 1000. */
const TENS: Readonly<Record<number, string>> = { 1: '십', 2: '백', 3: '천' }
const tenInKorean = (kanji: string): string => (kanji === '十' ? '십' : (MULTIPLIERS[kanji] ?? ''))

/** The part of a number up to 兆, 億 or 万: 2千万 is 2천만. */
const groupInKorean = (group: string): string | null => {
  const myriad = /[兆億万]$/.exec(group)?.[0] ?? ''
  const rest = myriad === '' ? group : group.slice(0, -1)
  const end = myriad === '' ? '' : (MULTIPLIERS[myriad] ?? '')
  if (rest === '') return end
  const plain = kanjiNumber(rest)
  if (plain !== null) return `${plain}${end}`
  if (/^[\d.,・]+$/.test(rest)) return rest.replaceAll('・', '.') + end
  if (!/^[\d.,]+[百千]?[\d.,]*[十百千]?$/.test(rest)) return null
  return rest.replace(/[十百千]/g, (unit) => MULTIPLIERS[unit] ?? unit) + end
}

/** Days of the month and counts of people that are read as a whole, by their number. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
}
const PEOPLE: Readonly<Record<number, string>> = { 1: 'ひとり', 2: 'ふたり' }

/** Counters that IPADIC reads as words of their own after digits. */
const COUNTER_READINGS: Readonly<Record<string, string>> = {
  月: 'がつ',
  日: 'にち',
  人: 'にん',
  時: 'じ',
  年: 'ねん',
  台: 'だい',
  頭: 'とう',
  度: 'ど',
  代: 'だい',
}

/** Counters in は that harden behind a number: as they are, behind 1, 4, 6, 8 and 10, and behind 3. */
const HARDENING: Readonly<Record<string, readonly [string, string, string]>> = {
  分: ['ふん', 'ぷん', 'ぷん'],
  分間: ['ふんかん', 'ぷんかん', 'ぷんかん'],
  泊: ['はく', 'ぱく', 'ぱく'],
  発: ['はつ', 'ぱつ', 'ぱつ'],
  本: ['ほん', 'ぽん', 'ぼん'],
  匹: ['ひき', 'ぴき', 'びき'],
  票: ['ひょう', 'ぴょう', 'びょう'],
  杯: ['はい', 'ぱい', 'ばい'],
}
/** よん leaves these as they are: 4本 よんほん, but 4分 よんぷん. */
const SOFT_AFTER_FOUR: ReadonlySet<string> = new Set(['本', '匹', '票', '杯'])

/** In hiragana; `null` where IPADIC is right. @param number the digits or numerals before it */
export const counterReading = (counter: string, number: string): string | null => {
  const forms = HARDENING[counter]
  if (!forms) return COUNTER_READINGS[counter] ?? null
  const [plain, hard, afterThree] = forms
  if (/[3三千万]$/.test(number)) return afterThree
  if (/[4四]$/.test(number)) return SOFT_AFTER_FOUR.has(counter) ? plain : hard
  return /[1680一六八十百]$/.test(number) ? hard : plain
}

/**
 * The reading of a whole that its parts don't give: 2日 ふつか, 3日間 みっかかん, 一人 ひとり. `null` where the parts do.
 * @param before what stands before it: 1日 is ついたち after a month, and a span of time elsewhere
 */
export const wholeReading = (text: string, before: string): string | null => {
  const match = /^(\d+|[一二三四五六七八九十]+)(日|日間|人)$/.exec(text)
  if (!match) return null
  const [, numerals = '', counter] = match
  const number = /^\d/.test(numerals) ? Number(numerals) : kanjiNumber(numerals)
  if (number === null || (number === 1 && counter !== '人' && !before.endsWith('月'))) return null
  const reading = (counter === '人' ? PEOPLE : DAYS)[number]
  if (reading === undefined) return null
  return counter === '日間' ? `${reading}かん` : reading
}
