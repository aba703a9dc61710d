import { describe, expect, it } from 'vitest'
import { type Gloss, glossLine } from '../../src/gloss/gloss.ts'
import { glossArticle } from '../../src/gloss/gloss-article.ts'
import { findNumbers, inKorean } from '../../src/gloss/numbers.ts'
import { glossaryOf } from '../support/tiny-lexicon.ts'

const glossary = glossaryOf(
  'National Security Office ^ org ^ 국가안보실',
  'Yoon Suk-yeol ^ person ^ 윤석열',
  'Fumio Kishida ^ person ^ 기시다 후미오',
  'Theresa May ^ person ^ 테리사 메이',
  'Washington ^ name-part ^ 워싱턴',
  'Washington ^ place ^ 워싱턴 @in | 미국 정부 @accuse',
  'May ^ n ^ 1 ^ 5월',
  'Christian ^ name-part ^ 크리스천',
  'King ^ name-part ^ 킹',
  'Smith ^ name-part ^ 스미스',
  'smith ^ n ^ 6 ^ 대장장이',
  'opium ^ n ^ 5 ^ 아편',
  'Russian ^ people ^ 러시아의, 러시아인',
  'Russia ^ place ^ 러시아',
  'Kuala Lumpur ^ place ^ 쿠알라룸푸르',
  'Indian ^ people ^ 인도의, 인도인',
  'president ^ n ^ 2 ^ 대통령',
  'bale ^ n ^ 6 ^ 더미',
  'king ^ n ^ 2 ^ 국왕',
  'jump ^ n ^ 2 ^ 도약',
  'corruption ^ n ^ 4 ^ 부패',
  'government ^ n ^ 2 ^ 정부',
  'state ^ n ^ 2 ^ 국가',
  'year ^ n ^ 1 ^ 해, 연도',
  'many ^ adj ^ 1 ^ 많다',
  'certain ^ adj ^ 3 ^ 확실하다',
  'harm ^ n ^ 3 ^ 해, 피해',
  'bid ^ n ^ 4 ^ 시도 @avoid @end | 유치 신청 @expo @host',
  'sell ^ v ^ 2 ^ 팔다 | 팔리다 @copy @well',
  'expect ^ v ^ 2 ^ 기대하다',
  'trade minister ^ phr ^ 4 ^ 통상 장관',
  'have-not ^ n ^ 5 ^ 못 가진 자',
  'be expected to ^ phr ^ 3 ^ ~할 것으로 예상되다',
  'the ^ det ^ 1 ^ 그',
  'saw ^ v ^ 5 ^ 톱질하다',
  'see ^ v ^ 1 ^ 보다',
)

const glossed = (...texts: string[]) => glossArticle(texts, glossary)
const shown = (texts: readonly string[], block: number, surface: string): Gloss | undefined =>
  glossed(...texts)[block]?.glosses.find(
    ({ spans, covered }) =>
      !covered && spans.map(({ start, end }) => texts[block]?.slice(start, end)).join(' … ') === surface,
  )
const line = (texts: readonly string[], block: number, surface: string): string | undefined => {
  const gloss = shown(texts, block, surface)
  return gloss && glossLine(gloss)
}

describe('what an article has told', () => {
  it('a surname stands for the full name given before', () => {
    const texts = ['President Yoon Suk-yeol left for Spain.', 'The visit is the first for Yoon since May.']
    expect(line(texts, 1, 'Yoon')).toBe('윤석열')
    expect(shown(texts, 1, 'Yoon')).toMatchObject({ source: 'name', guess: false })
  })
  it('of a foreign person the surname is said first, wherever Korean puts it', () => {
    expect(line(['Prime Minister Fumio Kishida spoke.', 'Later Kishida left.'], 1, 'Kishida')).toBe(
      '기시다, 기시다 후미오',
    )
  })
  it('a month stays a month', () => {
    const texts = ['Theresa May resigned.', 'She left in May, and May 5 was the day.', 'They met May there.']
    expect(line(texts, 1, 'May')).toBe('5월')
    expect(line(texts, 2, 'May')).toBe('메이, 테리사 메이')
  })
  it('an acronym stands for what it was introduced as', () => {
    const texts = ['The presidential National Security Office (NSO) said so.', 'The NSO gave no reason.']
    expect(line(texts, 1, 'NSO')).toBe('국가안보실')
    expect(shown(['The NSO gave no reason.'], 0, 'NSO')).toBeUndefined()
  })
})

describe('names that no lexicon has', () => {
  it('are put together from what is known, and by ear, as a guess', () => {
    const gloss = shown(['It will star Christian Bale in the lead.'], 0, 'Christian Bale')
    expect(gloss && glossLine(gloss)).toMatch(/^크리스천 /)
    expect(gloss).toMatchObject({ source: 'transcription', guess: true, reason: { kind: 'by-ear' } })
  })
  it('are no common words: Smith, but a smith', () => {
    expect(line(['Fans hope that Smith has made the jump.'], 0, 'Smith')).toBe('스미스')
    expect(line(['They asked a smith.'], 0, 'smith')).toBe('대장장이')
    expect(line(['They fought the Opium trade.'], 0, 'Opium')).toBe('아편')
    expect(line(['The king spoke.'], 0, 'king')).toBe('국왕')
    expect(line(['Members said that King objects to it.'], 0, 'King')).toBe('킹')
  })
  it('are seen where most words of a sentence are capitals, but its verb is not', () => {
    expect(line(['Christian King, a Russian, spoke Tuesday.'], 0, 'Christian King')).toBe('크리스천 킹')
    expect(line(['Christian King met Russian Senators.'], 0, 'Christian King')).toBe('크리스천 킹')
  })
  it('are no place where one is called so, and the place may be its government', () => {
    expect(line(['They accused Washington of it.'], 0, 'Washington')).toBe('미국 정부')
    expect(line(['They met in Washington.'], 0, 'Washington')).toBe('워싱턴')
    expect(shown(['They met Mr. Washington.'], 0, 'Washington')?.entry.kind).toBe('person')
  })
  it('are seen behind a title that the lexicon lists', () => {
    expect(line(['They met Trade Minister Kim Han-soo in May.'], 0, 'Kim Han-soo')).toBe('김한수')
  })
  it.each([
    ['Do Ye-jong', '도예종'],
    ['Song Sang-jin', '송상진'],
    ['Kim Yong-won', '김용원'],
    ['Paek Nam-il', '백남일'],
  ])('are Korean where they are written so, whatever else the words may be: %s', (name, hangul) =>
    expect(line([`They met ${name} and left.`], 0, name)).toBe(hangul),
  )
  it('are no people: Roman law is not Mr. Roman’s', () => {
    expect(line(['Christian Russian spoke.', 'The Russian law is old.'], 1, 'Russian')).toBe(
      '러시아의, 러시아인',
    )
  })
  it('are not seen in a headline of capitals', () => {
    expect(shown(['Government Expects Certain Harm'], 0, 'Certain')?.source).not.toBe('transcription')
  })
  it('are not seen where a plural of a people stands', () => {
    expect(line(['Many Indians voted.'], 0, 'Indians')).toBe('인도의, 인도인')
  })
})

describe('a listed name in capitals', () => {
  it('is found in a dateline: KUALA LUMPUR', () => {
    expect(line(['KUALA LUMPUR The king spoke.'], 0, 'KUALA LUMPUR')).toBe('쿠알라룸푸르')
    expect(shown(['The kuala lumpur is old.'], 0, 'kuala lumpur')).toBeUndefined()
  })
})

describe('a compound noun', () => {
  it('is not seen in a verb and what follows it', () => {
    expect(shown(["They hadn't left."], 0, "hadn't")).toBeUndefined()
  })
})

describe('derived words', () => {
  it.each([
    ['Russian-backed rebels', 'Russian-backed', '러시아가 지원하는, 러시아인이 지원하는'],
    ['an anti-corruption law', 'anti-corruption', '반부패의'],
    ['the pro-government party', 'pro-government', '친정부 성향의'],
    ['a state-run paper', 'state-run', '국가가 운영하는'],
    ['an uncertain future', 'uncertain', '확실하지 않은'],
    ['a harmless joke', 'harmless', '해가 없는, 피해가 없는'],
  ])('%s', (text, surface, gloss) => {
    expect(line([text], 0, surface)).toBe(gloss)
    expect(shown([text], 0, surface)?.source).toBe('derived')
  })
})

describe('numbers', () => {
  it.each([
    ['$110 million', '1억 1천만 달러'],
    ['12.3 trillion', '12조 3천억'],
    ['1.5 billion people', '15억'],
    ['€3.5bn', '35억 유로'],
    ['5,000 euros', '5,000 유로'],
    ['85 mph', '약 시속 137킬로미터'],
    ['300 miles', '약 483킬로미터'],
    ['six-foot-two', '약 188센티미터'],
    ['the 1990s', '1990년대'],
    ['the 19th century', '19세기'],
    ['the 3rd time', '3번째'],
  ])('%s is %s', (text, korean) => {
    expect(findNumbers(text).map(({ entry }) => entry.senses[0]?.alternatives[0])).toEqual([korean])
  })
  it.each(['45 percent', 'June 29 and 30', 'in 2017', '2,000 families', 'a 9-point lead'])(
    '%s needs no gloss',
    (text) => {
      expect(findNumbers(text)).toEqual([])
    },
  )
  it('are said in ten thousands', () => expect(inKorean(27_500)).toBe('2만 7,500'))
})

describe('one sense per discourse', () => {
  const told =
    'Busan made its bid for the Expo, and the bid of Busan won the support of the council in Paris.'
  it('a sense that cues decided carries over to where nothing does', () => {
    expect(line([told, 'The bid cost the council of Busan the support of Paris.'], 1, 'bid')).toBe(
      '유치 신청',
    )
    expect(
      shown([told, 'The bid cost the council of Busan the support of Paris.'], 1, 'bid')?.reason,
    ).toEqual({
      kind: 'discourse',
    })
  })
  it('but not to what speaks of something else', () => {
    expect(line([told, 'His bid failed.'], 1, 'bid')).toBe('시도')
  })
})

describe('the form of a verb', () => {
  it('a passive is glossed by what befalls', () => {
    expect(line(['The house was sold.'], 0, 'sold')).toBe('팔리다')
    expect(line(['They sold the house.'], 0, 'sold')).toBe('팔다')
  })
  it('a past form is never another verb', () => expect(line(['They saw the king.'], 0, 'saw')).toBe('보다'))
  it('an adverb doesn’t break a phrase', () => {
    expect(line(['It is widely expected to rain.'], 0, 'is widely expected to')).toBe('~할 것으로 예상되다')
  })
})
