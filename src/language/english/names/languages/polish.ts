import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제7절 폴란드어; ł is heard as 우 (바웬사). */
export const polish = spellerOf(
  `
  szcz 슈ㅊ 슈치
  sz(?=$) ㅅj 시
  sz ㅅj 슈
  cz ㅊ 치
  ch ㅎ 흐
  dż|dź ㅈ 치
  drz ㅈ 주
  dz ㅈ 츠
  rz(?<=[ptkc]h?rz) ㅅj 시
  rz(?=$)|ż(?=$) ㅈ 시
  rz(?=[ptkcs]|sz|ch)|ż(?=[ptkcs]) ㅈ 슈
  rz|ż ㅈ 주
  ść 시치
  ć ㅊ 치
  ś ㅅ 시
  ź ㅈ 지
  ń ㄴ
  ł(?=[aeiouóąęy]) ㅇw
  ł 우
  w(?=[ptkcs]|ch|$) ㅂ 프
  w|v ㅂ 브
  [ck](?=[st]) ㄱ
  k ㅋ 크
  c ㅊ 츠
  q ㅋ 크
  g(?=$) 크
  g ㄱ 그
  d(?=$) 트
  d ㄷ 드
  b(?=$) 프
  b ㅂ 브
  p(?=[tskc]) ㅂ
  p ㅍ 프
  t ㅌ 트
  f ㅍ 프
  z(?=$) 스
  z ㅈ 즈
  s ㅅ 스
  x ㄱㅅ ㄱ스
  l ㄹㄹ ㄹ
  m ㅁ
  n(?=[kg]) ㄴ
  n ㄴ
  r ㄹ 르
  h ㅎ 흐
  j(?=[aeiouóąę]) j
  j ㅣ
  [iy] ㅣ
  a ㅏ
  ą(?=[bp]) ㅗㅁ
  ą ㅗㅇ
  ę(?=$) ㅔ
  ę(?=[bp]) ㅔㅁ
  ę ㅔㅇ
  [eé] ㅔ
  o ㅗ
  [uóü] ㅜ
  `,
  undoubled,
)
