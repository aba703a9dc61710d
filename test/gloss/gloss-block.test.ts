import { describe, expect, it } from 'vitest'
import { type Gloss, glossLine } from '../../src/gloss/gloss.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { fullGlossary } from '../support/full-lexicon.ts'
import { glossaryOf } from '../support/tiny-lexicon.ts'

const small = glossaryOf(
  'mission ^ n ^ 4 ^ 임무, 사명 @rescue @complete | 대표부, 공관 @diplomatic @nato @ambassador | 우주 비행 @space @nasa',
  'issue ^ n ^ 2 ^ 문제 @security @discuss | 발행 @bond @share',
  'issue ^ v ^ 3 ^ 발표하다 @statement @warning | 발행하다 @bond @visa',
  'will ^ n ^ 4 ^ 의지 | 유언 @leave @estate',
  'will ^ aux ^ 1 ^ ~할 것이다',
  'may ^ aux ^ 1 ^ ~일지도 모르다',
  'May ^ n ^ 1 ^ 5월',
  'can ^ aux ^ 1 ^ ~할 수 있다',
  'can ^ n ^ 2 ^ 캔, 깡통',
  'the ^ det ^ 1 ^ 그',
  'despite ^ prep ^ 3 ^ ~에도 불구하고',
  'rule … out ^ phr ^ 4 ^ 배제하다',
  'rule ^ v ^ 3 ^ 판결하다',
  'out ^ adv ^ 1 ^ 밖으로',
  'take … into account ^ phr ^ 4 ^ ~을 고려하다',
  "change one's mind ^ phr ^ 3 ^ 마음을 바꾸다",
  'cease-fire ^ n ^ 4 ^ 휴전',
  'upper house ^ phr ^ 5 ^ 상원',
  "driver's license ^ phr ^ 3 ^ 운전면허증",
  "Workers' Party of Korea ^ org ^ 조선노동당",
  'Ministry of Trade, Industry and Energy ^ org ^ 산업통상자원부',
  'Cho Hyun ^ person ^ 조현',
  "Moody's ^ org ^ 무디스",
  'moody ^ adj ^ 5 ^ 변덕스러운',
  'make … visit ^ phr ^ 3 ^ 방문하다',
  'answer for ^ phr ^ 4 ^ 책임지다',
  'distance oneself from ^ phr ^ 4 ^ 거리를 두다',
  'house ^ n ^ 1 ^ 집',
  'NATO ^ org ^ 북대서양조약기구(NATO)',
  'Kim Jong-un ^ person ^ 김정은',
  'Turkey ^ place ^ 튀르키예',
  'turkey ^ n ^ 3 ^ 칠면조',
  'talks ^ n ^ 3 ^ 회담',
  'talk ^ n ^ 1 ^ 이야기',
  'talk ^ v ^ 1 ^ 이야기하다',
  'release ^ v ^ 3 ^ 석방하다 @jail @<person> | 발매하다 @label @<text>',
  'raise ^ v ^ 3 ^ 올리다 @rate @wage | 모금하다 @<money> @donation | 기르다 @<animal> @farm',
  'serve ^ v ^ 3 ^ 근무하다 @army @<group> | 복역하다 @prison @<time>',
)

const glossesOf = (text: string): readonly Gloss[] => glossBlock(text, small).glosses
/** The gloss that stands beside the text for these words, or its absence. */
const shown = (text: string, surface: string): string | undefined => {
  const gloss = glossesOf(text).find(
    ({ spans, covered }) =>
      !covered && spans.map(({ start, end }) => text.slice(start, end)).join(' … ') === surface,
  )
  return gloss && glossLine(gloss)
}

describe('the sense of a word', () => {
  it.each([
    ['They will open a diplomatic mission to NATO.', 'mission', '대표부, 공관'],
    ['The rescue mission was complete.', 'mission', '임무, 사명'],
    ['NASA plans a mission to the moon.', 'mission', '우주 비행'],
    ['The mission failed.', 'mission', '임무, 사명'],
    ['The ministry issued a statement.', 'issued', '발표하다'],
    ['The firm issued bonds.', 'issued', '발행하다'],
    ['They discussed the security issue.', 'issue', '문제'],
    ['The talks ended.', 'talks', '회담'],
  ])('%s', (text, surface, gloss) => expect(shown(text, surface)).toBe(gloss))
  it('is left open where two are as likely: the first word of each is shown', () => {
    expect(shown('The NATO space mission ended.', 'mission')).toBe('우주 비행 / 대표부')
  })

  it.each([
    // A verb's object follows it, or stands before its passive.
    ['They released the prisoner.', 'released', '석방하다'],
    ['The singer released a ballad.', 'released', '발매하다'],
    ['The ballad was released.', 'released', '발매하다'],
    ['They released Kim Jong-un.', 'released', '석방하다'],
    ['They raised $110 million.', 'raised', '모금하다'],
    ['They raised chickens.', 'raised', '기르다'],
    ['They raised chickens near a camp that later had $110.', 'raised', '기르다'],
    ['He served ten years.', 'served', '복역하다'],
  ])('by the class of a word beside it: %s', (text, surface, gloss) =>
    expect(shown(text, surface)).toBe(gloss),
  )

  it('names the word that the class was found in', () => {
    const gloss = glossesOf('They raised chickens.').find(({ entry }) => entry.headword === 'raise')
    expect(gloss?.reason).toEqual({ kind: 'cue', words: ['chickens'] })
  })

  it('says which words called for it', () => {
    const gloss = glossesOf('They will open a diplomatic mission to NATO.').find(
      ({ entry }) => entry.headword === 'mission',
    )
    expect(gloss?.reason).toEqual({ kind: 'cue', words: ['diplomatic', 'nato'] })
  })
})

describe('function words', () => {
  it.each([
    ['It will rain.', 'will', '~할 것이다'],
    ['It may rain.', 'may', '~일지도 모르다'],
    ['They can win.', 'can', '~할 수 있다'],
  ])('%s is no homograph', (text, surface, gloss) => expect(shown(text, surface)).toBe(gloss))

  it('leave the month alone', () => expect(shown('The vote is in May.', 'May')).toBe('5월'))
})

describe('phrases', () => {
  it.each([
    ["They didn't rule out the possibility.", 'rule out', '배제하다'],
    ['They did not rule the joint plan out.', 'rule … out', '배제하다'],
    ['It was ruled out.', 'ruled out', '배제하다'],
    ['They took the cost into account.', 'took … into account', '~을 고려하다'],
    ['It must be taken into account.', 'taken into account', '~을 고려하다'],
    ['She changed her mind.', 'changed her mind', '마음을 바꾸다'],
    ['A cease-fire was signed.', 'cease-fire', '휴전'],
    ['The upper house met.', 'upper house', '상원'],
    ['Both upper houses met.', 'upper houses', '상원'],
    ['They distanced themselves from him.', 'distanced themselves from', '거리를 두다'],
    ['They must answer for it.', 'answer for', '책임지다'],
    ['He made a rare official visit.', 'made … visit', '방문하다'],
    ["He lost his driver's license.", "driver's license", '운전면허증'],
    ['He lost his driver’s license.', 'driver’s license', '운전면허증'],
  ])('%s', (text, surface, gloss) => expect(shown(text, surface)).toBe(gloss))

  it.each([
    ['The court ruled, and they went out.'],
    ['The judge ruled that he was out.'],
    ['They rule a very large and rich old country out there.'],
    ['He made the remarks during a visit.'],
    ['The answer for them is no.'],
  ])('end where the clause ends: %s', (text) => {
    expect(glossesOf(text).some(({ source }) => source === 'phrase')).toBe(false)
  })

  it('win over their words, which the pop-up still has', () => {
    const words = glossesOf('They did not rule out the plan.').filter(({ covered }) => covered)
    expect(words.map(({ entry }) => entry.headword)).toEqual(['rule', 'out'])
  })
})

describe('names', () => {
  it.each([
    ['Kim Jong-un visited.', 'Kim Jong-un', '김정은'],
    ["NATO's mission", 'NATO', '북대서양조약기구(NATO)'],
    ['Turkey voted.', 'Turkey', '튀르키예'],
    ['We ate turkey.', 'turkey', '칠면조'],
    ["The Workers' Party of Korea met.", "Workers' Party of Korea", '조선노동당'],
    [
      'The Ministry of Trade, Industry and Energy agreed.',
      'Ministry of Trade, Industry and Energy',
      '산업통상자원부',
    ],
    ["Moody's cut the rating.", "Moody's", '무디스'],
    ['They feel moody.', 'moody', '변덕스러운'],
    ['The minister is Cho Hyun.', 'Cho Hyun', '조현'],
    ['She is Cho Hyun-min of Korean Air.', 'Cho Hyun-min', '조현민'],
  ])('%s', (text, surface, gloss) => expect(shown(text, surface)).toBe(gloss))
})

describe('the shipped lexicon', () => {
  const full = fullGlossary()
  const text =
    "South Korea will establish a diplomatic mission to NATO in Brussels to coincide with the president's participation in the summit in Madrid next week."

  it('knows a diplomatic mission from a task', () => {
    const at = text.indexOf('mission')
    const gloss = glossBlock(text, full).glosses.find(
      ({ spans, covered }) => !covered && spans.some(({ start, end }) => start <= at && end > at),
    )
    expect(gloss && glossLine(gloss)).toMatch(/^대표부/)
  })

  it('answers for every word of the text', () => {
    const { sentences, glosses } = glossBlock(text, full)
    const words = sentences
      .flatMap(({ tokens }) => tokens)
      .filter(({ surface }) => /\w/.test(surface) && !/^'s$/.test(surface))
    const without = words.filter(
      (word) => !glosses.some(({ spans }) => spans.some(({ start }) => start === word.start)),
    )
    expect(without.map(({ surface }) => surface)).toEqual([])
  })

  it('keeps every gloss on its text', () => {
    for (const { spans } of glossBlock(text, full).glosses) {
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })
})
