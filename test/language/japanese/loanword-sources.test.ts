import { describe, expect, it } from 'vitest'
import {
  encodeSources,
  NO_SOURCES,
  openSources,
  soundsOf,
  spellLoanword,
} from '../../../src/language/japanese/loanword-sources.ts'
import { sources } from '../../support/japanese.ts'

/** Spellings of 국립국어원, or the usual ones of newspapers. */
const LOANWORDS = (
  'ソフトウェア=소프트웨어 プロジェクト=프로젝트 メディア=미디어 スキャンダル=스캔들 ' +
  'プラットフォーム=플랫폼 ランドマーク=랜드마크 パレード=퍼레이드 エージェント=에이전트 ' +
  'アナリスト=애널리스트 アシスタント=어시스턴트 アイデンティティ=아이덴티티 セクション=섹션 ' +
  'レビュー=리뷰 ユニット=유닛 スピーカー=스피커 バッテリー=배터리 スポンサー=스폰서 ' +
  'アプリケーション=애플리케이션 コンドミニアム=콘도미니엄 レコーディング=레코딩 バージョン=버전 ' +
  'スキル=스킬 クリスチャン=크리스천 ワールド=월드 スカーフ=스카프 ジーンズ=진스 ' +
  'コーポレーション=코퍼레이션 スクール=스쿨 レート=레이트 トロピカル=트로피컬 ネイチャー=네이처 ' +
  'ディフェンス=디펜스 コンセプト=콘셉트 ディスカッション=디스커션 リスト=리스트 ガード=가드 ' +
  'ハンマー=해머 バッファー=버퍼 レポート=리포트 レポーター=리포터 カンパニー=컴퍼니 ' +
  'マイク=마이크 コットン=코튼 パフォーマンス=퍼포먼스 クリック=클릭 グランド=그랜드 ' +
  'エピソード=에피소드 アフター=애프터 チャット=챗 フィード=피드 オプション=옵션 ゴルファー=골퍼 ' +
  'ジョーク=조크 カーニバル=카니발 サーキット=서킷 ディテール=디테일 ニッケル=니켈 ' +
  'コバルト=코발트 モンスーン=몬순 リフト=리프트 デルタ=델타 マグマ=마그마 フロリダ=플로리다 ' +
  'コロンブス=콜럼버스 カンザス=캔자스 ケンタッキー=켄터키 コロラド=콜로라도 オンタリオ=온타리오 ' +
  'デンバー=덴버 トランプ=트럼프 ジョージタウン=조지타운 アディダス=아디다스 プレミアム=프리미엄 ' +
  'ポール=폴 マイケル=마이클 リチャード=리처드 アンドリュー=앤드루 クリストファー=크리스토퍼 ' +
  'キャンベル=캠벨 ギタリスト=기타리스트 ブロガー=블로거 マットレス=매트리스 スキャン=스캔 ' +
  'スモッグ=스모그 パーティー=파티 コンピューター=컴퓨터 インターネット=인터넷 キーボード=키보드 ' +
  'モニター=모니터 データ=데이터 サーバー=서버 ネットワーク=네트워크 セキュリティー=시큐리티 ' +
  'マーケティング=마케팅 コンサルタント=컨설턴트 マネージャー=매니저 リーダー=리더 ' +
  'リーダーシップ=리더십 パートナー=파트너 スタート=스타트 ストレス=스트레스 トレーニング=트레이닝 ' +
  'コーチ=코치 チーム=팀 チャンピオン=챔피언 スタジアム=스타디움 ファン=팬 ドラマ=드라마 ' +
  'コメディー=코미디 ミュージカル=뮤지컬 オーケストラ=오케스트라 コンサート=콘서트 アルバム=앨범 ' +
  'ダンス=댄스 ファッション=패션 デザイン=디자인 デザイナー=디자이너 ブランド=브랜드 モデル=모델 ' +
  'サービス=서비스 システム=시스템 プログラム=프로그램 センター=센터 ホテル=호텔 メニュー=메뉴 ' +
  'ケーキ=케이크 アイスクリーム=아이스크림 ハンバーガー=햄버거 ピザ=피자 ソース=소스 スープ=수프 ' +
  'ワイン=와인 カクテル=칵테일 タクシー=택시 トラック=트럭 エンジン=엔진 ヘリコプター=헬리콥터 ' +
  'ロケット=로켓 ロボット=로봇 レーダー=레이더 ミサイル=미사일 テロリスト=테러리스트 ' +
  'キャンペーン=캠페인 インタビュー=인터뷰 スピーチ=스피치 ジャーナリスト=저널리스트 ' +
  'スキャナー=스캐너 ビジネス=비즈니스 オフィス=오피스 グループ=그룹 クラブ=클럽 メンバー=멤버 ' +
  'プライバシー=프라이버시 ライセンス=라이선스 ローン=론 インフレーション=인플레이션 ' +
  'マンション=맨션 エレベーター=엘리베이터 エスカレーター=에스컬레이터 ベンチ=벤치 テーブル=테이블 ' +
  'テント=텐트 キャンプ=캠프 プール=풀 ゴルフ=골프 テニス=테니스 ボクシング=복싱 ' +
  'ビタミン=비타민 カロリー=칼로리 シャンプー=샴푸 ヒーター=히터 カメラ=카메라 フィルム=필름 ' +
  'アンテナ=안테나 バランス=밸런스 パターン=패턴 ロマンス=로맨스 クリスマス=크리스마스 ' +
  'ドラゴン=드래곤 ライオン=라이언 オレンジ=오렌지 レモン=레몬 バナナ=바나나 トマト=토마토 ' +
  'ハーバード=하버드 スタンフォード=스탠퍼드 シカゴ=시카고 ボストン=보스턴 シアトル=시애틀 ' +
  'テキサス=텍사스 ミシガン=미시간 クリントン=클린턴 リンカーン=링컨 ケネディ=케네디 ' +
  'ジョンソン=존슨 アンダーソン=앤더슨 ウィリアムズ=윌리엄스 マーティン=마틴 トンプソン=톰프슨 ' +
  'ジェニファー=제니퍼 ヴィクトリア=빅토리아 フォーラム=포럼 ディーゼル=디젤 ショッピング=쇼핑 ' +
  'キング=킹 ハンブルク=함부르크 アインシュタイン=아인슈타인'
)
  .split(' ')
  .map((pair) => pair.split('=') as [string, string])

describe('a loan word in katakana', () => {
  it('is spelt in Korean by the word that it comes from', () => {
    const wrong = LOANWORDS.filter(([katakana, hangul]) => spellLoanword(katakana, sources) !== hangul)
    expect(wrong.map(([katakana]) => [katakana, spellLoanword(katakana, sources)])).toEqual([])
    expect(LOANWORDS.length).toBeGreaterThan(200)
  })

  it.each([
    ['グローバルアンバサダー', '글로벌앰배서더'],
    ['スポンサーシップスキャンダル', '스폰서십스캔들'],
  ])('is taken apart where it is two: %s %s', (katakana, hangul) =>
    expect(sources.hangulOf(katakana)).toBe(hangul),
  )

  it.each([
    ['サハラ', '사하라'],
    ['セーシェル', '세이셸'],
    ['マルセル', '마르셀'],
    ['シリア', '시리아'],
    ['ペルシャ', '페르시아'],
    ['エルドアン', '에르도안'],
    ['アケメネス', '아케메네스'],
    ['ハーバード', '하버드'],
  ])(
    'that is a name of the lexicon has its Hangul, not what English sounds like: %s %s',
    (katakana, hangul) => expect(sources.hangulOf(katakana)).toBe(hangul),
  )

  it('that is no English name is not read as one, though its letters are: アゴラ', () =>
    expect(spellLoanword('アゴラ', sources)).toBe('아고라'))

  it.each(['ツノガレイ', 'ヒキガエル', 'ナマズ', 'ダネヴェルク'])(
    'that comes from no English word is left to the rules: %s',
    (katakana) => expect(sources.hangulOf(katakana)).toBeNull(),
  )

  it.each([
    ['ジェニングス', '제닝스'],
    ['ハイデルベルク', '하이델베르크'],
    ['バックス', '박스'],
    ['ハプスブルク', '합스부르크'],
  ])('is spelt by the rules: %s %s', (katakana, hangul) =>
    expect(spellLoanword(katakana, NO_SOURCES)).toBe(hangul),
  )
})

describe('the sounds of katakana', () => {
  it.each([
    ['パーティー', 'PT', ['', 'A', 'I']],
    ['フィート', 'FT', ['', 'I', 'o']],
    ['ツアー', 'TS', ['', '', 'uA']],
    ['ハンマー', 'HM', ['', 'a', 'A']],
    ['ウェブ', 'WB', ['', 'e', 'u']],
    ['レイアウト', 'RT', ['', 'Eau', 'o']],
  ])('%s', (katakana, consonants, vowels) => expect(soundsOf(katakana)).toEqual({ consonants, vowels }))

  it('are none of what is no katakana', () => expect(soundsOf('漢字')).toBeNull())
})

describe('the table', () => {
  const word = (consonants: string, vowel: string, hangul: string) => ({
    consonants,
    vowels: [[''], [vowel], ['']],
    hangul,
    standing: 'word' as const,
  })

  it('is found whatever stands around a line, the first and the last too', () => {
    const table = encodeSources([word('TK', 'o', '톡'), word('BS', 'a', '버스'), word('KP', 'a', '캡')])
    const opened = openSources(table)
    expect(['バース', 'キャップ', 'トーク', 'ザーム'].map(opened.hangulOf)).toEqual([
      '버스',
      '캡',
      '톡',
      null,
    ])
  })

  it('prefers the vowels that agree', () => {
    const opened = openSources(encodeSources([word('KP', 'u', '쿱'), word('KP', 'a', '캡')]))
    expect(opened.hangulOf('キャップ')).toBe('캡')
  })
})
