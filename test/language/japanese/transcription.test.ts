import { describe, expect, it } from 'vitest'
import { loanwordToHangul } from '../../../src/language/japanese/loanwords.ts'
import { normalise } from '../../../src/language/japanese/normalise.ts'
import { numberInKorean } from '../../../src/language/japanese/numbers.ts'
import { kanaToHangul } from '../../../src/language/japanese/transcription.ts'
import { language, tokensOf } from '../../support/japanese.ts'

describe('a Japanese reading in Hangul', () => {
  // The examples of the rule itself, and names as newspapers print them.
  it.each([
    ['サッポロ', '삿포로'],
    ['トットリ', '돗토리'],
    ['ヨッカイチ', '욧카이치'],
    ['キュウシュウ', '규슈'],
    ['ニイガタ', '니가타'],
    ['イシイ', '이시이'],
    ['トウキョウ', '도쿄'],
    ['オオサカ', '오사카'],
    ['キョウト', '교토'],
    ['ホッカイドウ', '홋카이도'],
    ['キシダ', '기시다'],
    ['フミオ', '후미오'],
    ['タナカ', '다나카'],
    ['スズキ', '스즈키'],
    ['チバ', '지바'],
    ['ツシマ', '쓰시마'],
    ['グンマ', '군마'],
    ['ジュンイチロウ', '준이치로'],
    ['かながわ', '가나가와'],
    ['シンジュク', '신주쿠'],
  ])('%s is %s', (kana, hangul) => expect(kanaToHangul(kana)).toBe(hangul))
})

describe('a foreign word in katakana', () => {
  it.each([
    ['オバマ', '오바마'],
    ['ニュース', '뉴스'],
    ['ロケット', '로켓'],
    ['インターネット', '인타넷'],
    ['ワシントン', '와신턴'],
    ['スピーカー', '스피커'],
    ['ステーション', '스테이션'],
    ['オリンピック', '오림픽'],
    ['メール', '메일'],
    ['リング', '링'],
    ['グループ', '그루프'],
    ['マーケット', '마켓'],
    ['クズネツォフ', '쿠즈네초프'],
    ['ブダペスト', '부다페스트'],
    ['フセイン', '푸세인'],
    ['ルワンダ', '루완다'],
    ['クリントン', '크린턴'],
    ['マイヤー', '마이어'],
    ['スチュワード', '스튜와드'],
    ['イマエフ', '이마예프'],
    ['バジャノワ', '바자노바'],
    ['サンマリノ', '산마리노'],
  ])('%s is %s', (katakana, hangul) => expect(loanwordToHangul(katakana)).toBe(hangul))
})

describe('a number with its counter', () => {
  it.each([
    ['3億2千万円', '3억 2천만 엔'],
    ['二十四日', '24일'],
    ['1つ', '하나'],
    ['2024年', '2024년'],
    ['10月', '10월'],
    ['1億人', '1억 명'],
    ['120人', '120명'],
    ['3.5%', '3.5%'],
    ['1,234人', '1,234명'],
    ['5万', '5만'],
    ['12カ国', '12개국'],
    ['三百', '300'],
    ['百五十万ドル', '150만 달러'],
    ['5千円', '5천 엔'],
    ['78歳', '78세'],
    ['2両', '2량'],
    ['20年間', '20년간'],
    ['二〇二四年', '2024년'],
    ['十数人', '10여 명'],
  ])('%s is %s', (number, korean) => expect(numberInKorean(number)).toBe(korean))
  it('is nothing where it is none', () => {
    expect(numberInKorean('一方')).toBeNull()
    expect(numberInKorean('3匹半')).toBeNull()
  })
})

describe('what no dictionary has', () => {
  const transcribe = (text: string) => tokensOf(text).map((token) => language.soundOf?.(token) ?? null)
  it.each([
    ['岸田文雄', ['기시다 후미오']],
    ['田中氏', ['다나카', null]],
    ['ヤニス・スマラグディス', ['야니스 스마라그디스']],
    ['トシエ', ['도시에']],
  ])('%s is spelt %j, as a guess', (text, expected) => {
    const spelt = transcribe(text)
    expect(spelt.map((one) => one?.hangul ?? null)).toEqual(expected)
    expect(spelt.every((one) => one === null || one.guess)).toBe(true)
  })
  it('is no guess where it is a number', () => {
    expect(transcribe('24日')).toEqual([{ hangul: '24일', kind: 'num', guess: false }])
  })
  it('gets no invented Korean where it is a common word, a body or a country', () => {
    expect(transcribe('言葉')).toEqual([null])
    expect(transcribe('米国')).toEqual([null])
    expect(transcribe('国連')).toEqual([null])
  })
})

describe('widths', () => {
  it.each([
    ['ﾃﾚﾋﾞ', 'テレビ'],
    ['ﾊﾟｿｺﾝ', 'パソコン'],
    ['ｺｰﾋｰ', 'コーヒー'],
    ['ｳﾞｨｰﾝ', 'ヴィーン'],
    ['ＮＨＫ', 'NHK'],
    ['１２３', '123'],
    ['５０％', '50%'],
    ['㍿', '株式会社'],
    ['㌔', 'キロ'],
    ['普通の文', '普通の文'],
  ])('%s is looked up as %s', (written, text) => expect(normalise(written).text).toBe(text))
  it('lead back to the text as written', () => {
    const { text, writtenAt } = normalise('aﾊﾟbﾋﾞ㍿c')
    expect(text).toBe('aパbビ株式会社c')
    expect([0, 1, 2, 3, 4, 8, 9].map(writtenAt)).toEqual([0, 1, 3, 4, 6, 7, 8])
  })
})
