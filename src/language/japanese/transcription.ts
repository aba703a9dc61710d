import { toKatakana } from '../../article/kana.ts'

/**
 * Kana into Hangul by the rules of the National Institute of Korean Language (외래어 표기법, 표 4 and 제3장 제6절):
 * カ and タ rows are plain at the head of a word and aspirated inside it, ッ is ㅅ and ン is ㄴ beneath the
 * syllable before, long vowels aren't written.
 */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ア아 イ이 ウ우 エ에 オ오 カ가카 キ기키 ク구쿠 ケ게케 コ고코 サ사 シ시 ス스 セ세 ソ소 タ다타 チ지치 ツ쓰 テ데테 ト도토 ' +
    'ナ나 ニ니 ヌ누 ネ네 ノ노 ハ하 ヒ히 フ후 ヘ헤 ホ호 マ마 ミ미 ム무 メ메 モ모 ヤ야 ユ유 ヨ요 ラ라 リ리 ル루 レ레 ロ로 ワ와 ヲ오 ヰ이 ヱ에 ' +
    'ガ가 ギ기 グ구 ゲ게 ゴ고 ザ자 ジ지 ズ즈 ゼ제 ゾ조 ダ다 ヂ지 ヅ즈 デ데 ド도 バ바 ビ비 ブ부 ベ베 ボ보 パ파 ピ피 プ푸 ペ페 ポ포 ヴ부 ' +
    'ァ아 ィ이 ゥ우 ェ에 ォ오 ャ야 ュ유 ョ요 ヮ와 ヵ가 ヶ가'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const GLIDED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'キャ갸캬 キュ규큐 キョ교쿄 シャ샤 シュ슈 ショ쇼 シェ셰 チャ자차 チュ주추 チョ조초 チェ제체 ニャ냐 ニュ뉴 ニョ뇨 ヒャ햐 ヒュ휴 ヒョ효 ' +
    'ミャ먀 ミュ뮤 ミョ묘 リャ랴 リュ류 リョ료 ギャ갸 ギュ규 ギョ교 ジャ자 ジュ주 ジョ조 ジェ제 ヂャ자 ヂュ주 ヂョ조 ビャ뱌 ビュ뷰 ビョ뵤 ' +
    'ピャ퍄 ピュ퓨 ピョ표 ファ파 フィ피 フェ페 フォ포 フュ퓨 ティ디티 ディ디 トゥ투 ドゥ두 デュ듀 テュ튜 ウィ위 ウェ웨 ウォ워 ヴァ바 ヴィ비 ヴェ베 ヴォ보 ' +
    'ツァ차 ツィ치 ツェ체 ツォ초 クァ콰 クィ퀴 クェ퀘 クォ쿼 グァ과 イェ예 スィ시 ズィ지'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
)

const FINAL_N = 4
const FINAL_S = 19

/** The syllable with a consonant beneath it; as it is where it has one already. */
const withFinal = (syllable: string, final: number): string => {
  const code = syllable.charCodeAt(0) - 0xac00
  return code >= 0 && code < 11172 && code % 28 === 0 ? String.fromCharCode(0xac00 + code + final) : syllable
}

/** A vowel that only makes the one before it long: オウ, エイ is not one in Korean (ケイ 게이). */
const isLong = (kana: string, kanaBefore: string, vowelBefore: string): boolean =>
  kana === 'ー' || LENGTHENING[vowelBefore]?.includes(kana) === true || (kana === 'イ' && kanaBefore === 'ニ')

/** The vowels that lengthen one: トウキョウ 도쿄, オオサカ 오사카. イ is said twice (イシイ 이시이) but in ニイガタ 니가타. */
const LENGTHENING: Readonly<Record<string, string>> = { ウ: 'ウ', オ: 'ウオ' }

/** Behind の of a name ウ begins the next kanji: 井上 イノウエ 이노우에, 竹之内, 三ノ浦. */
const BEGINS = /^ノウ[エチラ]/

const VOWEL_ROWS: readonly (readonly [string, string])[] = [
  ['ア', 'アカサタナハマヤラワガザダバパァャヮ'],
  ['イ', 'イキシチニヒミリギジヂビピィ'],
  ['ウ', 'ウクスツヌフムユルグズヅブプヴゥュ'],
  ['エ', 'エケセテネヘメレゲゼデベペェ'],
  ['オ', 'オコソトノホモヨロヲゴゾドボポォョ'],
]
const vowelOf = (kana: string): string => VOWEL_ROWS.find(([, row]) => row.includes(kana))?.[0] ?? ''

/**
 * @param kana the reading of a Japanese word or name, in either kana, without spaces
 */
export const kanaToHangul = (kana: string): string => {
  const text = toKatakana(kana)
  let hangul = ''
  let head = true
  let vowel = ''
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2)
    const one = text.charAt(at)
    const spelling = GLIDED[pair] ?? PLAIN[one]
    const lengthens =
      vowel !== '' && isLong(one, text.charAt(at - 1), vowel) && !BEGINS.test(text.slice(at - 1))
    if (one === 'ー' || lengthens) {
      vowel = ''
      at += 1
    } else if (one === 'ン' || one === 'ッ') {
      hangul = hangul.slice(0, -1) + withFinal(hangul.slice(-1), one === 'ン' ? FINAL_N : FINAL_S)
      vowel = ''
      at += 1
    } else if (spelling === undefined) {
      hangul += one
      head = true
      vowel = ''
      at += 1
    } else {
      const step = GLIDED[pair] ? 2 : 1
      hangul += head ? spelling.charAt(0) : spelling.slice(-1)
      vowel = vowelOf(text.charAt(at + step - 1))
      head = false
      at += step
    }
  }
  return hangul
}
