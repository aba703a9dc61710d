/**
 * A foreign word or name in katakana, as Korean would rather write it: not by its Japanese sound (구린톤) but by
 * what the katakana stands for. Consonants are aspirated, ク ス フ take ㅡ, ム and ル close the syllable before
 * them, ット ック ップ ング become finals, エー is 에이 and a last ター is 터. A guess always: the vowels of the word behind it can't be known.
 */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ア아 イ이 ウ우 エ에 オ오 カ카 キ키 ク크 ケ케 コ코 サ사 シ시 ス스 セ세 ソ소 タ타 チ치 ツ츠 テ테 ト토 ナ나 ニ니 ヌ누 ネ네 ノ노 ハ하 ヒ히 フ프 ヘ헤 ホ호 ' +
    'マ마 ミ미 ム무 メ메 モ모 ヤ야 ユ유 ヨ요 ラ라 リ리 ル르 レ레 ロ로 ワ와 ヲ오 ヰ이 ヱ에 ガ가 ギ기 グ그 ゲ게 ゴ고 ザ자 ジ지 ズ즈 ゼ제 ゾ조 ダ다 ヂ지 ヅ즈 デ데 ド도 ' +
    'バ바 ビ비 ブ브 ベ베 ボ보 パ파 ピ피 プ프 ペ페 ポ포 ヴ브 ァ아 ィ이 ゥ우 ェ에 ォ오 ャ야 ュ유 ョ요 ' +
    'キャ캐 キュ큐 キョ쿄 シャ샤 シュ슈 ショ쇼 シェ셰 チャ차 チュ추 チョ초 チェ체 ニャ냐 ニュ뉴 ニョ뇨 ヒャ햐 ヒュ휴 ヒョ효 ミャ먀 ミュ뮤 ミョ묘 リャ랴 リュ류 リョ료 ' +
    'ギャ개 ギュ규 ギョ교 ジャ자 ジュ주 ジョ조 ジェ제 ビャ뱌 ビュ뷰 ビョ뵤 ピャ퍄 ピュ퓨 ピョ표 ファ파 フィ피 フェ페 フォ포 フュ퓨 ティ티 ディ디 トゥ투 ドゥ두 デュ듀 テュ튜 ' +
    'ウィ위 ウェ웨 ウォ워 ヴァ바 ヴィ비 ヴェ베 ヴォ보 ヴュ뷔 ツァ차 ツィ치 ツェ체 ツォ초 クァ콰 クィ퀴 クェ퀘 クォ쿼 グァ과 イェ예 スィ시 ズィ지'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
)

/**
 * What katakana spells otherwise than Korean would: *Meyer* (マイヤー 마이어), *Stuart* (スチュアート 스튜어트), the ends of
 * Russian surnames (イマエフ 이마예프, バジャノワ 바자노바).
 */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[イィキシチニヒミリギジビピ])ヤー$/, 'アー'],
  [/スチュ/, 'ステュ'],
  [/(?<=[ア-ヱ])エ(?=フ$|ワ$|ヴァ$)/, 'イェ'],
  [/(?<=..[ノコロポェ])ワ$/, 'ヴァ'],
]

const FINALS = { ㄱ: 1, ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅅ: 19, ㅇ: 21 } as const
type Final = keyof typeof FINALS

/** Endings that Korean writes as a final consonant, longest first. */
const CLOSINGS: readonly (readonly [RegExp, Final, number])[] = [
  [/^ング(?![ァィゥェォャュョ])/, 'ㅇ', 2],
  [/^ン(?=[クキカケコ])/, 'ㅇ', 1],
  [/^ン(?=[バビブベボパピプペポ])/, 'ㅁ', 1],
  [/^ン/, 'ㄴ', 1],
  [/^ット(?![ゥー])/, 'ㅅ', 2],
  [/^ック(?![ァィゥェォャュョ])/, 'ㄱ', 2],
  [/^ップ(?![ァィゥェォャュョ])/, 'ㅂ', 2],
  [/^ク(?=[タ-ヂツ-トサ-ソ])/, 'ㄱ', 1],
  [/^プ(?=[タ-ヂツ-トサ-ソ])/, 'ㅂ', 1],
  [/^ム(?=$|[カ-ヂツ-ポラ-ロ])/, 'ㅁ', 1],
  [/^ル(?=$|[カ-ヂツ-ポ])/, 'ㄹ', 1],
]

/**
 * At the head of a word ク グ フ ブ プ stand for a bare consonant where one can follow it in a foreign word (クリントン),
 * and for a syllable elsewhere (クウェート, ブダペスト); ル always does.
 */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^ク(?![ラリルレロワヴサシセスヌネノァィェォー])/, '쿠'],
  [/^グ(?![ラリルレロワナニヌネノァィェォー])/, '구'],
  [/^フ(?![ラリルレロァィェォュー])/, '푸'],
  [/^ブ(?![ラリルレロー])/, '부'],
  [/^プ(?![ラリルレロシテトネー])/, '푸'],
  [/^ル(?!ー)/, '루'],
]

/** ト and ド without a vowel of their own (at the end, and before r and l), and the ends of German towns; with their length in kana. */
const BARE: readonly (readonly [RegExp, string, number])[] = [
  [/^ブルク$/, '부르크', 3],
  [/^ベルク$/, '베르크', 3],
  [/^ト(?=$|[ラリルレロ])/, '트', 1],
  [/^ド(?=$|[ラリルレロ])/, '드', 1],
]

/** Long vowels that are more than a long vowel, by the kana they lengthen. */
const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ス수 ク쿠 グ구 ツ투 フ후 ブ부 プ푸 ズ주 ル루 ム무 ' +
    'エ에이 ケ케이 セ세이 テ테이 ネ네이 ヘ헤이 メ메이 レ레이 ゲ게이 ゼ제이 デ데이 ベ베이 ペ페이'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
/** English -er and -or, and -tion, at the end of a word. */
const LAST: readonly (readonly [RegExp, string])[] = [
  [/^ション$/, '션'],
  [/^シュ$/, '시'],
  [/^ジョン$/, '전'],
  ...'ア어 カ커 サ서 タ터 ナ너 ハ허 マ머 ラ러 ワ워 ガ거 ザ저 ダ더 バ버 パ퍼 ヤ여 チャ처 ジャ저 シャ셔 ファ퍼 ヴァ버'
    .split(' ')
    .map((pair) => [new RegExp(`^${pair.slice(0, -1)}ー$`), pair.slice(-1)] as const),
]

const close = (hangul: string, final: Final): string | null => {
  const code = hangul.charCodeAt(hangul.length - 1) - 0xac00
  if (!(code >= 0 && code < 11172) || code % 28 !== 0) return null
  return hangul.slice(0, -1) + String.fromCharCode(0xac00 + code + FINALS[final])
}

/** @param katakana one word or one part of a name */
export const loanwordToHangul = (katakana: string): string => {
  let hangul = ''
  const townLike = /[ンス]トン$/.test(katakana)
  const text = RESPELLINGS.reduce((spelt, [pattern, other]) => spelt.replace(pattern, other), katakana)
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const closing = CLOSINGS.find(([pattern]) => pattern.test(rest))
    const closed = closing ? close(hangul, closing[1]) : null
    const bare = BARE.find(([pattern]) => pattern.test(rest))
    const pair = SYLLABLES[rest.slice(0, 2)]
    const first = at === 0 ? HEADS.find(([pattern]) => pattern.test(rest)) : undefined
    const last = at > 0 && text.length > 2 ? LAST.find(([pattern]) => pattern.test(rest)) : undefined
    const long = rest.length > 2 && rest.charAt(1) === 'ー' ? LONG[rest.charAt(0)] : undefined
    if (closing && closed !== null) {
      hangul = closed
      at += closing[2]
    } else if (last) {
      hangul += last[1]
      break
    } else if (first) {
      hangul += first[1]
      at += 1
    } else if (long !== undefined) {
      hangul += long
      at += 2
    } else if (bare) {
      hangul += bare[1]
      at += bare[2]
    } else if (pair !== undefined && rest.length > 1) {
      hangul += pair
      at += 2
    } else {
      // ッ before anything else only doubles a consonant, and ー only lengthens.
      hangul += /^[ッー]/.test(rest) ? '' : (SYLLABLES[rest.charAt(0)] ?? rest.charAt(0))
      at += 1
    }
  }
  return townLike ? `${hangul.slice(0, -1)}턴` : hangul
}
