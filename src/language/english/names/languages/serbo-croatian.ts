import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제9절 세르보크로아트어; Slovene, Bosnian and Macedonian are written alike. */
export const serboCroatian = spellerOf(
  `
  dž|đ|dj ㅈ 지
  lj ㄹㄹj ㄹ
  nj ㄴj ㄴ
  [čć]|ch ㅊ 치
  c(?<=ic)(?=h?$) ㅊ 치
  c ㅊ 츠
  š(?=$) ㅅj 시
  š|sh ㅅj 슈
  ž(?=$) 즈
  ž|zh ㅈ 주
  k(?=[stc]) ㄱ
  [kq] ㅋ 크
  g ㄱ 그
  d ㄷ 드
  b ㅂ 브
  p(?=[ts]) ㅂ
  p ㅍ 프
  [vw] ㅂ 브
  t ㅌ 트
  f ㅍ 프
  z ㅈ 즈
  s ㅅ 스
  x ㄱㅅ ㄱ스
  l ㄹㄹ ㄹ
  m ㅁ
  n ㄴ
  r ㄹ 르
  h ㅎ 흐
  j(?=[aeiou]) j
  j ㅣ
  [iíy] ㅣ
  [aá] ㅏ
  [eé] ㅔ
  [oó] ㅗ
  [uú] ㅜ
  `,
  undoubled,
)
