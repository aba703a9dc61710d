import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { englishNameInHangul } from '../../../src/language/english/names/english-name.ts'
import { japaneseNameInHangul } from '../../../src/language/english/names/japanese-name.ts'
import { koreanName } from '../../../src/language/english/names/korean-name.ts'
import { latinValues } from '../../../src/language/english/names/languages/latin-values.ts'
import { transcribeName } from '../../../src/language/english/names/transcribe.ts'

const phonesOf = (word: string): string | null => cmu[word.toLowerCase()]?.replace(/ #.*$/, '') ?? null

describe('English names by their sound', () => {
  it.each([
    ['Johnson', '존슨'],
    ['Smith', '스미스'],
    ['Clinton', '클린턴'],
    ['Obama', '오바마'],
    ['Blair', '블레어'],
    ['Scott', '스콧'],
    ['Davies', '데이비스'],
    ['Washington', '워싱턴'],
    ['Madison', '매디슨'],
    ['Walker', '워커'],
    ['Phillips', '필립스'],
    ['Churchill', '처칠'],
    ['Kennedy', '케네디'],
    ['Jessica', '제시카'],
    ['Amanda', '어맨다'],
    ['Pierce', '피어스'],
    ['Moore', '무어'],
    ['Williams', '윌리엄스'],
    ['Trump', '트럼프'],
    ['Bush', '부시'],
    ['Wright', '라이트'],
    ['Quinn', '퀸'],
    ['Bale', '베일'],
    ['Silver', '실버'],
    ['Dallas', '댈러스'],
    ['Webster', '웨브스터'],
    ['Hughes', '휴스'],
    ['Graham', '그레이엄'],
    ['Charlotte', '샬럿'],
    ['Stanley', '스탠리'],
    ['Sunderland', '선덜랜드'],
    ['Cumberland', '컴벌랜드'],
    ['Packham', '패컴'],
    ['Nottingham', '노팅엄'],
    ['Bellingham', '벨링엄'],
    ['Chamberlain', '체임벌린'],
    ['McNeilly', '맥닐리'],
    ['McDonald', '맥도널드'],
    ['McLean', '매클린'],
    ['Lamarr', '라마'],
    ['Hillsborough', '힐즈버러'],
  ])('%s is %s', (name, hangul) => expect(englishNameInHangul(name, phonesOf(name) ?? '')).toBe(hangul))
})

describe('names of other languages by their letters', () => {
  it.each([
    ['Posada', '포사다'],
    ['Mugabe', '무가베'],
    ['Maliki', '말리키'],
    ['Zuma', '주마'],
    ['Muhammad', '무하마드'],
    ['Hallström', '할스트룀'],
    ['Ouattara', '우아타라'],
    ['Tarlo', '타를로'],
    ['Amurru', '아무루'],
    ['Lubumbashi', '루붐바시'],
    ['Khaan', '칸'],
    ['Kagame', '카가메'],
    ['Mnangagwa', '므낭가과'],
    ['Netanyahu', '네타냐후'],
    ['Batbold', '바트볼드'],
    ['Tsvangirai', '츠방기라이'],
    ['Kenyatta', '케냐타'],
  ])('%s is %s', (name, hangul) => expect(latinValues(name)).toBe(hangul))
  it('say nothing of letters they have no rule for', () => expect(latinValues('X Æ A')).toBeNull())
})

describe('Japanese names', () => {
  it.each([
    ['Kishida', '기시다'],
    ['Tokuda', '도쿠다'],
    ['Koizumi', '고이즈미'],
    ['Junichiro', '주니치로'],
    ['Shinzo', '신조'],
    ['Takaichi', '다카이치'],
    ['Hattori', '핫토리'],
    ['Honda', '혼다'],
    ['Kyoto', '교토'],
    ['Ohno', '오노'],
    ['Tsuji', '쓰지'],
  ])('%s is %s', (name, hangul) => expect(japaneseNameInHangul(name)).toBe(hangul))
  it.each(['Smith', 'Clinton', 'Xi'])('%s is none', (name) => expect(japaneseNameInHangul(name)).toBeNull())
})

describe('Korean names', () => {
  const whole = (name: string) => {
    const read = koreanName(name.split(' '))
    return read && read.surname + read.given[0]
  }
  it.each([
    ['Kim Sung-han', '김성한'],
    ['Yoon Suk-yeol', '윤석열'],
    ['Park Do-hyun', '박도현'],
    ['Sung-han Kim', '김성한'],
    ['Lee Jaemyung', '이재명'],
    ['Moon Jae-in', '문재인'],
    ['Ban Ki-moon', '반기문'],
    ['Roh Moo Hyun', '노무현'],
    ['Choi Soon Sil', '최순실'],
    ['Jung Mong-joon', '정몽준'],
    ['Chung Eui-yong', '정의용'],
    ['Kang Kyung-wha', '강경화'],
    ['Paek Hak-sun', '백학선'],
    ['Chong Tong-yong', '정동용'],
    ['Hyon Yong-chol', '현용철'],
    ['O Kuk-ryol', '오국렬'],
  ])('%s is %s', (name, hangul) => expect(whole(name)).toBe(hangul))
  it.each(['John Smith', 'Kim', 'Fumio Kishida'])('%s is none', (name) => expect(whole(name)).toBeNull())
  it('offer how else they may be read', () => {
    expect(transcribeName(['Yoon', 'Suk-yeol'], phonesOf)).toEqual([['윤석열'], ['윤숙열']])
  })
})

describe('a name', () => {
  it.each([
    ['Fumio Kishida', '후미오 기시다'],
    ['Tony Blair', '토니 블레어'],
    ['George W. Bush', '조지 더블유 부시'],
  ])('%s is written %s', (name, hangul) =>
    expect(transcribeName(name.split(' '), phonesOf)[0]?.[0]).toBe(hangul),
  )
  it.each(['NSO', 'BBC', 'Pfft'])('%s has nothing to be said', (word) =>
    expect(transcribeName([word], phonesOf)).toEqual([]),
  )
})
