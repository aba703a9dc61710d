import { describe, expect, it } from 'vitest'
import { isGrammatical } from '../../src/dictionary/entry.ts'
import { openSinoKorean } from '../../src/dictionary/open-sino-korean.ts'
import { type Gloss, glossLine } from '../../src/gloss/gloss.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { headwordReading, readingOf } from '../../src/gloss/gloss-reading.ts'
import { lookUp } from '../../src/gloss/look-up.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { japaneseGlossaryOf, TEXTS } from '../support/japanese.ts'

const glossary = japaneseGlossaryOf(
  '首脳会談 ^ n ^ 4 ^ 정상 회담',
  '安全保障理事会 ^ n ^ 5 ^ 안전 보장 이사회, 안보리',
  '勉強 ^ n ^ 1 ^ 공부',
  '手紙 ^ n ^ 2 ^ 편지',
  '当選する ^ v ^ 4 ^ 당선되다',
  '言う ^ v ^ 1 ^ 말하다',
  '問う ^ v ^ 3 ^ 묻다',
  '問われる ^ v ^ 4 ^ 의심받다',
  '行く ^ v ^ 1 ^ 가다',
  'に対して ^ phr ^ 3 ^ ~에 대해',
  'とみられる ^ phr ^ 4 ^ ~으로 보이다',
  'ことになる ^ phr ^ 3 ^ ~하게 되다',
  '手を打つ ^ phr ^ 4 ^ 손을 쓰다',
  '岸田文雄 ^ person ^ 기시다 후미오',
  'ドナルド・トランプ ^ person ^ 도널드 트럼프',
  'サン＝テグジュペリ ^ person ^ 생텍쥐페리',
  '米国 ^ place ^ 미국',
  'テレビ ^ n ^ 1 ^ 텔레비전',
  '開く ^ v ^ 2 ^ 벌어지다 @差 @格差 | 열다 @会議 @会見 @店',
  '交渉 ^ n ^ 4 ^ 협상, 교섭',
  '会見 ^ n ^ 4 ^ 기자 회견',
  '切符 ^ n ^ 3 ^ 표, 승차권 @駅 @電車 | 출전권 @NATO @五輪',
  '氏 ^ suf ^ 2 ^ 씨',
  '相次いで ^ adv ^ 5 ^ 잇따라',
  '相次ぐ ^ v ^ 5 ^ 잇따르다',
  'だけでなく ^ phr ^ 3 ^ ~뿐만 아니라',
  '主な ^ det ^ 3 ^ 주된',
  '受け止め ^ n ^ 5 ^ 반응',
  '受け止める ^ v ^ 4 ^ 받아들이다',
  '新 ^ pref ^ 2 ^ 새, 신',
  '法律 ^ n ^ 3 ^ 법, 법률',
  '友人 ^ n ^ 3 ^ 친구',
  '行う ^ v ^ 2 ^ 실시하다',
  '行われる ^ v ^ 2 ^ 열리다',
  '入る ^ v ^ 2 ^ 들어가다 @部屋 @家 | 오르다 @位 @圏',
  '受ける ^ v ^ 2 ^ 받다 @支援 @評価 | 입다 @被害 @打撃',
  'ツイッター ^ org ^ 트위터',
  'アカウント ^ n ^ 3 ^ 계정',
  'ゴルバ ^ n ^ 6 ^ 가',
  '浪人 ^ n ^ 5 ^ 재수생',
  'チョフ ^ n ^ 6 ^ 나',
  'ところ ^ n ^ 1 ^ 곳',
  '〜ところ ^ n ^ 3 ^ 바',
  '〜たところ ^ n ^ 3 ^ 결과',
  'として ^ phr ^ 3 ^ ~로서',
  '〜として ^ phr ^ 3 ^ ~라며',
  'という ^ phr ^ 3 ^ ~라는',
  '〜という。 ^ phr ^ 3 ^ ~라고 한다',
  'できる ^ v ^ 1 ^ 할 수 있다',
  'できない ^ v ^ 1 ^ 할 수 없다',
  '連れる ^ v ^ 3 ^ 데리고 가다',
  '連れてくる ^ v ^ 3 ^ 데려오다',
  '頼む ^ v ^ 2 ^ 부탁하다 @に @人 | 주문하다 @料理 @酒',
)
const glossed = (text: string) => glossBlock(text, glossary)
const free = (text: string): Gloss[] => glossed(text).glosses.filter(({ covered }) => !covered)
const lines = (text: string): string[] =>
  free(text).map((gloss) => `${gloss.entry.headword} ${glossLine(gloss)} (${gloss.source})`)

describe('the sense of a verb', () => {
  it('is a passive’s own where it has a row, in its dictionary form too', () => {
    expect(lines('式が行われる。')).toContain('行われる 열리다 (lexicon)')
    expect(lines('式が行われた。')).toContain('行われる 열리다 (lexicon)')
  })
  it('is told by the counter of a number', () => {
    expect(lines('3位に入る')).toContain('入る 오르다 (lexicon)')
  })

  it('is told by what stands before it, not by the next clause', () => {
    expect(lines('被害を受けた地域に支援を送る')).toContain('受ける 입다 (lexicon)')
    expect(lines('支援を受けた地域の被害')).toContain('受ける 받다 (lexicon)')
  })
})

describe('a word behind a predicate', () => {
  it.each([
    ['調べたところ、', '〜たところ 결과 (lexicon)'],
    ['目指すところだ', '〜ところ 바 (lexicon)'],
    ['こんなところで', 'ところ 곳 (lexicon)'],
    ['違法だとして', '〜として ~라며 (lexicon)'],
    ['会長として', 'として ~로서 (lexicon)'],
    ['来たという。', '〜という。 ~라고 한다 (phrase)'],
    ['来るという人', 'という ~라는 (lexicon)'],
    ['できなかった', 'できない 할 수 없다 (lexicon)'],
    ['できた', 'できる 할 수 있다 (lexicon)'],
    ['友人を連れてきた', '連れてくる 데려오다 (lexicon)'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line))
})

describe('a particle as a cue', () => {
  it('says something only right beside the word', () => {
    expect(lines('友人に頼んだ')).toContain('頼む 부탁하다 (lexicon)')
    expect(lines('店に入り料理を頼んだ')).toContain('頼む 주문하다 (lexicon)')
  })
})

describe('a compound in katakana', () => {
  it('is put together from the words that a lexicon has', () => {
    expect(lines('ツイッターアカウント')).toEqual(['ツイッターアカウント 트위터 계정 (derived)'])
  })
  it('is no person’s name', () => {
    expect(lines('ゴルバチョフ')).toEqual(['ゴルバチョフ 고르바초프 (transcription)'])
  })
})

describe('a word that Korean has too', () => {
  it.each([
    ['経済', '経済 경제(經濟) (cognate)'],
    ['交渉', '交渉 협상, 교섭(交涉) (lexicon)'],
    ['交渉する', '交渉する 협상하다, 교섭하다(交涉) (lexicon)'],
    ['安全', '安全 안전 (cognate)'],
    ['労働', '労働 노동(勞動) (cognate)'],
    ['弁護士', '弁護士 변호사(辯護士) (cognate)'],
    ['予算', '予算 예산(豫算) (cognate)'],
    ['連合', '連合 연합(聯合) (cognate)'],
    ['歴史', '歴史 역사(歷史) (cognate)'],
    ['数字', '数字 숫자(數字) (cognate)'],
    ['脅威', '脅威 위협(威脅) (cognate)'],
    ['役割', '役割 역할 (cognate)'],
    ['法律上', '法律上 법률상 (cognate)'],
    ['友人間', '友人間 친구 간 (cognate)'],
    ['大使館前', '大使館前 대사관 앞 (cognate)'],
    ['開会前', '開会前 개회 전 (cognate)'],
    ['新総理', '新総理 신임 총리 (cognate)'],
    ['新憲法', '新憲法 신헌법 (cognate)'],
    ['元教授', '元教授 전 교수 (cognate)'],
    ['浪人生', '浪人生 재수생 (cognate)'],
    ['経済的な', '経済的 경제적 (cognate)'],
    ['自由化が', '自由化 자유화 (cognate)'],
    ['投票率が', '投票率 투표율 (cognate)'],
    ['再開発が', '再開発 재개발 (cognate)'],
    ['発覚した', '発覚する 발각되다(發覺) (cognate)'],
    ['事故後に', '事故後 사고 후 (cognate)'],
    ['困難な', '困難だ 곤란하다 (cognate)'],
    ['反政府の', '反政府 반정부 (cognate)'],
    ['発表した', '発表する 발표하다(發表) (cognate)'],
    ['発表された', '発表される 발표되다(發表) (cognate)'],
    ['強化させた', '強化させる 강화시키다(强化) (cognate)'],
    ['重要な', '重要だ 중요하다 (cognate)'],
    ['自由な', '自由だ 자유롭다 (cognate)'],
    ['正式に', '正式 정식 (cognate)'],
    ['勉強する', '勉強する 공부하다 (lexicon)'],
  ])('%s is %s', (text, line) => expect(lines(text)[0]).toBe(line))

  it('is not made of a prefix that belongs to more', () => {
    expect(lines('元世界王者')).not.toContain('元世界 전 세계 (cognate)')
  })
  it('gives way to a row of ours', () => {
    expect(lines('手紙')).toEqual(['手紙 편지 (lexicon)'])
    expect(lines('当選した')).toEqual(['当選する 당선되다(當選) (lexicon)'])
  })
  it.each(['大丈夫', '結構', '新幹線', '世論', '自分', '保持', '調子'])(
    'is no word that only looks the same: %s',
    (word) => expect(lines(word).filter((line) => line.includes('cognate'))).toEqual([]),
  )
})

describe('words that belong together', () => {
  it.each([
    ['首脳会談が', '首脳会談 정상 회담 (phrase)'],
    ['安全保障理事会で', '安全保障理事会 안전 보장 이사회, 안보리 (phrase)'],
    ['行うことになった', 'ことになる ~하게 되다 (phrase)'],
    ['減ったとみられている', 'とみられる ~으로 보이다 (phrase)'],
    ['国内だけでなく海外でも', 'だけでなく ~뿐만 아니라 (phrase)'],
    ['早く手を打った', '手を打つ 손을 쓰다 (phrase)'],
    ['政府に対して', 'に対して ~에 대해 (lexicon)'],
    ['岸田文雄氏', '岸田文雄 기시다 후미오 (name)'],
    ['ドナルド・トランプ氏', 'ドナルド・トランプ 도널드 트럼프 (name)'],
  ])('%s holds %s', (text, line) => expect(lines(text)).toContain(line))

  it('keep their own glosses for the pop-up', () => {
    const block = glossed('安全保障理事会で')
    const found = lookUp(block, { start: 0, end: 1 })
    expect(found?.whole?.entry.headword).toBe('安全保障理事会')
    expect(found?.parts.map(({ entry }) => entry.headword)).toContain('安全')
  })
  it('are not put together across the words they are made of', () => {
    expect(lines('対立候補が')).toEqual(['対立 대립(對立) (cognate)', '候補 후보 (cognate)'])
    expect(lines('横浜市中区に').filter((line) => line.includes('시중'))).toEqual([])
    expect(lines('冷凍食事業を').filter((line) => line.includes('식사업'))).toEqual([])
    expect(lines('同地域に').filter((line) => line.includes('동지'))).toEqual([])
  })
  it('are not made of a noun and the copula', () => {
    expect(lines('一つの家族だ')).toContain('家族 가족 (cognate)')
  })
})

describe('an inflected word', () => {
  it.each([
    ['言われた', '言う 말하다 (lexicon)'],
    ['問われた', '問われる 의심받다 (lexicon)'],
    ['行けなかった', '行く 가다 (lexicon)'],
    ['相次いで辞任した', '相次いで 잇따라 (lexicon)'],
    ['事故が相次いだ', '相次ぐ 잇따르다 (lexicon)'],
    ['深刻に受け止めた', '受け止める 받아들이다 (lexicon)'],
    ['主な理由', '主な 주된 (phrase)'],
    ['ﾃﾚﾋﾞを', 'テレビ 텔레비전 (lexicon)'],
  ])('%s is %s', (text, line) => expect(lines(text)).toContain(line))

  it('is read as its headword in the pop-up, as it stands on the command line', () => {
    const { sentences, glosses } = glossed('検討されていた')
    const [gloss] = glosses
    if (!gloss) throw new Error('no gloss')
    expect(gloss.entry.headword).toBe('検討される')
    expect(headwordReading(gloss, sentences)).toBe('けんとうされる')
    expect(readingOf(gloss, sentences)).toBe('けんとうされていた')
  })
})

describe('the sense', () => {
  it.each([
    ['格差が開いた', '벌어지다'],
    ['会議の後で店を開く', '열다'],
    ['首相が会見を開いた', '열다'],
    ['新しい店を開く', '열다'],
  ])('of %s is %s', (text, korean) => {
    const gloss = free(text).find(({ entry }) => entry.headword === '開く')
    expect(gloss && glossLine(gloss)).toBe(korean)
  })
})

describe('a cue', () => {
  it('is found in the noun of a verb, and in Latin letters', () => {
    const gloss = free('代表はNATOの切符を手にした').find(({ entry }) => entry.headword === '切符')
    expect(gloss && glossLine(gloss)).toBe('출전권')
  })
})

describe('a name or a number that stands in no list', () => {
  it.each([
    ['田中氏は', '田中 다나카 (transcription)'],
    ['3億2千万円を', '3億2千万円 3억 2천만 엔 (transcription)'],
  ])('%s is %s', (text, line) => expect(lines(text)).toContain(line))
  it('is a place by its sound, whatever its characters mean', () => {
    expect(lines('宮城県')[0]).toBe('宮城 미야기 (transcription)')
  })
  it('is a guess where it is spelt by its sound', () => {
    expect(free('田中氏は3日に').map(({ source, guess }) => [source, guess])).toEqual([
      ['transcription', true],
      ['lexicon', false],
      ['transcription', false],
    ])
  })
})

describe('a word that is in no dictionary', () => {
  const parts = japaneseGlossaryOf(
    '国 ^ n ^ 1 ^ 나라',
    '答える ^ v ^ 2 ^ 대답하다',
    '教える ^ v ^ 1 ^ 가르치다',
    '話す ^ v ^ 1 ^ 말하다',
    '食べる ^ v ^ 1 ^ 먹다',
    'アルプス ^ place ^ 알프스',
  )
  const first = (text: string) =>
    glossBlock(text, parts)
      .glosses.filter(({ covered }) => !covered)
      .map((gloss) => `${glossLine(gloss)} (${gloss.source}${gloss.guess ? ', guess' : ''})`)[0]

  it.each([
    ['国々が', '나라들 (derived)'],
    ['答えを', '대답 (derived)'],
    ['教えを', '가르침 (derived)'],
    ['話し合った', '서로 말하다 (derived)'],
    ['食べ続けた', '먹다 (lexicon)'],
    ['アルプス山脈は', '알프스 산맥 (cognate)'],
    ['リリースした', '릴리스하다 (transcription, guess)'],
    ['数人が', '몇 명 (transcription)'],
    ['数百億ユーロを', '수백억 유로 (transcription)'],
    ['何十年も', '수십 년 (transcription)'],
    ['数10億ドルを', '수십억 달러 (transcription)'],
    ['クライン氏', '클라인 (transcription, guess)'],
  ])('%s is put together: %s', (text, gloss) => expect(first(text)).toBe(gloss))
})

it('counts what is written in kanji as a word to learn, however common', () => {
  const [entry] = japaneseGlossaryOf('同じ ^ det ^ 1 ^ 같은').dictionary.entriesOf('同じ')
  const [kana] = japaneseGlossaryOf('この ^ det ^ 1 ^ 이').dictionary.entriesOf('この')
  expect([entry, kana].map((one) => one && isGrammatical(one))).toEqual([false, true])
})

it('puts beside a cognate what Korean would rather say', () => {
  const dictionary = openSinoKorean(
    { ...TEXTS, dictionary: compileLexicon([]), companions: '획득하다\t얻다' },
    () => 4,
  )
  expect(dictionary.entriesOf('獲得する')[0]?.senses[0]?.alternatives).toEqual(['획득하다', '얻다'])
  expect(dictionary.entriesOf('獲得')[0]?.senses[0]?.alternatives).toEqual(['획득'])
})
