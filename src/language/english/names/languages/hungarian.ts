import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제11절 헝가리어: a is 어 and á is 아, s is sh and sz is s. */
export const hungarian = spellerOf(
  `
  ssz|sz ㅅ 스
  zs ㅈ 주
  ccs|cs ㅊ 치
  cz|tz ㅊ 츠
  c ㅊ 츠
  ggy|gy|dj ㅈ 지
  lly|ly j 이
  nny|ny ㄴj 니
  tty|ty ㅊ 치
  th ㅌ 트
  ch ㅎ 흐
  ss?(?=$) ㅅj 시
  ss? ㅅj 슈
  j(?=[aeiouáéíóúöőüű]) j
  j ㅣ
  x ㄱㅅ ㄱ스
  kk?(?=[stc]) ㄱ
  [kq]k? ㅋ 크
  gg? ㄱ 그
  dd? ㄷ 드
  bb? ㅂ 브
  pp? ㅍ 프
  [vw] ㅂ 브
  tt? ㅌ 트
  ff? ㅍ 프
  zz? ㅈ 즈
  ll? ㄹㄹ ㄹ
  mm? ㅁ
  n(?=[kg](?!y)) ㅇ
  nn? ㄴ
  rr? ㄹ 르
  h ㅎ 0
  [iíy] ㅣ
  á ㅏ
  [aä] ㅓ
  [eéë] ㅔ
  [oó] ㅗ
  [uú] ㅜ
  [öő] ㅚ
  [üű] ㅟ
  `,
  (name) => name,
)
