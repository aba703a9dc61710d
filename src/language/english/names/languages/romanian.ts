import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제10절 루마니아어. */
export const romanian = spellerOf(
  `
  ch ㅋ
  gh ㄱ
  ce(?=a[^$]) ㅊ
  ci(?=[aou]) ㅊ
  c(?=[eiâî]) ㅊ
  gi(?=[aou]) ㅈ
  g(?=[ei]) ㅈ
  c(?=[ts]) ㄱ
  [ckq] ㅋ 크
  g ㄱ 그
  ș|ş ㅅj 슈
  ț|ţ|tz ㅊ 츠
  ci(?=$) 치
  x ㄱㅅ ㄱ스
  j ㅈ 주
  b ㅂ 브
  d ㄷ 드
  p(?=[st]) ㅂ
  p ㅍ 프
  f ㅍ 프
  [vw] ㅂ 브
  t ㅌ 트
  z ㅈ 즈
  s ㅅ 스
  l ㄹㄹ ㄹ
  m ㅁ
  n(?=[cg](?![ei])) ㅇ
  n ㄴ
  r ㄹ 르
  h ㅎ 흐
  ă ㅓ
  [âî] ㅡ
  [iy] ㅣ
  [aá] ㅏ
  [eé] ㅔ
  [oó] ㅗ
  [uú] ㅜ
  `,
  undoubled,
)
