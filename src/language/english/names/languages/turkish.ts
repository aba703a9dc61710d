import { spellerOf, undoubled } from '../spelling-table.ts'

/** Turkish by the custom of the newspapers, after the values of its letters. */
export const turkish = spellerOf(
  `
  c ㅈ 즈
  ç(?=$) 치
  ç ㅊ 츠
  ş(?=$)|sh(?=$) ㅅj 시
  ş|sh ㅅj 슈
  ğ(?=l) 을
  ğ 0
  g(?=$) ㄱ 그
  g ㄱ 그
  [kq] ㅋ 크
  x ㄱㅅ ㄱ스
  j ㅈ 주
  b ㅂ 브
  d ㄷ 드
  ph ㅍ 프
  p ㅍ 프
  f ㅍ 프
  [vw] ㅂ 브
  t ㅌ 트
  z ㅈ 즈
  s ㅅ 스
  l ㄹㄹ ㄹ
  m ㅁ
  n ㄴ
  r ㄹ 르
  h ㅎ 흐
  y(?=[aeıioöuü]) j
  y ㅣ
  ı ㅡ
  [iîİ] ㅣ
  ̇ 0
  [aâ] ㅏ
  e ㅔ
  o ㅗ
  u|û ㅜ
  ö ㅚ
  ü ㅟ
  `,
  undoubled,
)
