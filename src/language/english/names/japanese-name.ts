/** Hepburn in Hangul by the loanword rules for Japanese: k, t and ch are plain at the head of a word (기시다). */
const HEAD: Readonly<Record<string, string>> = {
  ka: '가',
  ki: '기',
  ku: '구',
  ke: '게',
  ko: '고',
  ta: '다',
  chi: '지',
  tsu: '쓰',
  te: '데',
  to: '도',
  kya: '갸',
  kyu: '규',
  kyo: '교',
  cha: '자',
  chu: '주',
  cho: '조',
}
const INSIDE: Readonly<Record<string, string>> = {
  a: '아',
  i: '이',
  u: '우',
  e: '에',
  o: '오',
  ka: '카',
  ki: '키',
  ku: '쿠',
  ke: '케',
  ko: '코',
  sa: '사',
  shi: '시',
  su: '스',
  se: '세',
  so: '소',
  ta: '타',
  chi: '치',
  tsu: '쓰',
  te: '테',
  to: '토',
  na: '나',
  ni: '니',
  nu: '누',
  ne: '네',
  no: '노',
  ha: '하',
  hi: '히',
  fu: '후',
  he: '헤',
  ho: '호',
  ma: '마',
  mi: '미',
  mu: '무',
  me: '메',
  mo: '모',
  ya: '야',
  yu: '유',
  yo: '요',
  ra: '라',
  ri: '리',
  ru: '루',
  re: '레',
  ro: '로',
  wa: '와',
  ga: '가',
  gi: '기',
  gu: '구',
  ge: '게',
  go: '고',
  za: '자',
  ji: '지',
  zu: '즈',
  ze: '제',
  zo: '조',
  da: '다',
  de: '데',
  do: '도',
  ba: '바',
  bi: '비',
  bu: '부',
  be: '베',
  bo: '보',
  pa: '파',
  pi: '피',
  pu: '푸',
  pe: '페',
  po: '포',
  kya: '캬',
  kyu: '큐',
  kyo: '쿄',
  sha: '샤',
  shu: '슈',
  sho: '쇼',
  cha: '차',
  chu: '추',
  cho: '초',
  nya: '냐',
  nyu: '뉴',
  nyo: '뇨',
  hya: '햐',
  hyu: '휴',
  hyo: '효',
  mya: '먀',
  myu: '뮤',
  myo: '묘',
  rya: '랴',
  ryu: '류',
  ryo: '료',
  gya: '갸',
  gyu: '규',
  gyo: '교',
  ja: '자',
  ju: '주',
  jo: '조',
  bya: '뱌',
  byu: '뷰',
  byo: '뵤',
  pya: '퍄',
  pyu: '퓨',
  pyo: '표',
}
const KANA = /^(?:(?:k|s|t|n|h|m|r|g|z|d|b|p|j|f|w|y)?(?:y)?|sh|ch|ts)[aeiou]/
const LONG = /(o)(?:h(?![aeiou])|u|o)|(u)u|(i)i/g
const HANGUL_N = 4
const HANGUL_SMALL_TSU = 19

const under = (text: string, coda: number): string =>
  text === '' ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + coda)

/** In Hangul, or `null` where the word can't be Japanese. Long vowels are not written. */
export const japaneseNameInHangul = (name: string): string | null => {
  let rest = name.toLowerCase().replace(/[ōô]/g, 'o').replace(/[ūû]/g, 'u').replace(LONG, '$1$2$3')
  let text = ''
  while (rest !== '') {
    if (/^n(?![aeiouy])/.test(rest) || /^m(?=[bmp])/.test(rest)) {
      if (text === '') return null
      text = under(text, HANGUL_N)
      rest = rest.slice(1)
      continue
    }
    if (/^([kstp])\1/.test(rest) || /^tch/.test(rest)) {
      if (text === '') return null
      text = under(text, HANGUL_SMALL_TSU)
      rest = rest.slice(1)
      continue
    }
    const kana = KANA.exec(rest)?.[0]
    const hangul = kana && ((text === '' ? HEAD[kana] : undefined) ?? INSIDE[kana])
    if (!kana || !hangul) return null
    text += hangul
    rest = rest.slice(kana.length)
  }
  return text
}
