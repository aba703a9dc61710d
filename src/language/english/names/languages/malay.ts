import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제17절 말레이인도네시아어, with the older spellings (oe, dj, tj) that persons keep. */
export const malay = spellerOf(
  `
  ngg ㅇㄱ
  ng ㅇㅇ ㅇ
  ny ㄴj
  sy|sh ㅅj 시
  kh ㅋ ㄱ
  dh ㄷ
  th ㅌ
  dj ㅈ
  tj|ch|c ㅊ 츠
  j ㅈ 즈
  [kq](?=$|[^aeiourlwyh]) ㄱ
  [kq] ㅋ 크
  g ㄱ 그
  d(?=$) 드
  d ㄷ 드
  t(?=$) ㅅ
  t ㅌ 트
  p(?=$|[^aeiourl]) ㅂ
  p ㅍ 프
  b(?=$) ㅂ
  b ㅂ 브
  [fv] ㅍ 프
  z ㅈ 즈
  s ㅅ 스
  w(?=[aeiou]) ㅇw
  w ㅜ
  y(?=[aeiou]) j
  l ㄹㄹ ㄹ
  r ㄹ 르
  m ㅁ
  n ㄴ
  h(?=[aeiou]) ㅎ
  h(?=$) 0
  h 흐
  oe ㅜ
  ai|ay ㅏㅣ
  au ㅏㅜ
  a ㅏ
  [eé] ㅔ
  [iy] ㅣ
  o ㅗ
  u ㅜ
  `,
  undoubled,
)
