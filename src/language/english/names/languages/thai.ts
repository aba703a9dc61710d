import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제19절 타이어, by its romanisation: k, t, p and ch are tense unless an h follows. */
export const thai = spellerOf(
  `
  kh ㅋ
  th ㅌ ㅅ
  [pb]h ㅍ ㅂ
  r(?=n$) 0
  ch ㅊ ㅅ
  ng(?<=^ng) ㅇ
  ng ㅇㅇ ㅇ
  [kgcq](?=$|[^aeiourlw]) ㄱ
  [kqc] ㄲ 끄
  g ㄱ
  [td](?=$|[^aeiour]) ㅅ
  t ㄸ 뜨
  d ㄷ 드
  [pb](?=$|[^aeiourl]) ㅂ
  p ㅃ 쁘
  b ㅂ 브
  f ㅍ ㅂ
  j ㅉ ㅅ
  [sz](?=$) ㅅ
  [sz] ㅅ 스
  [vw](?=[aeiou]) ㅇw
  [vw] 우
  y(?=[aeiou]) j
  r(?=$) ㄴ
  r ㄹ 르
  l ㄹㄹ ㄴ
  m ㅁ
  n ㄴ
  h ㅎ 0
  ae ㅐ
  oe ㅓ
  ue|eu ㅡ
  oo|ou ㅜ
  ee ㅣ
  aa|a ㅏ
  e ㅔ
  [iy] ㅣ
  o ㅗ
  u ㅜ
  `,
  undoubled,
)
