import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제4절 이탈리아어. Only nn and mm are written twice (조반니, 맘마). */
export const italian = spellerOf(
  `
  sci(?=[aou]) ㅅj
  sc(?=[eiéèì]) ㅅj
  gli(?=[aeou]) ㄹㄹㅣ
  gl(?=[iì]) ㄹㄹ
  gn ㄴj
  ch ㅋ
  gh ㄱ
  ci(?=[aou]) ㅊ
  gi(?=[aou]) ㅈ
  c(?=[eiéèì]) ㅊ
  g(?=[eiéèì]) ㅈ
  qu ㅋw
  gu(?=[aei]) ㄱw
  [ckq] ㅋ 크
  g ㄱ 그
  x ㅅ 스
  h 0
  ll? ㄹㄹ ㄹ
  r ㄹ 르
  m ㅁ
  n(?=[cgkq](?![ei])|ch|gh) ㅇ
  n ㄴ
  [bvw] ㅂ 브
  p ㅍ 프
  d ㄷ 드
  f ㅍ 프
  t ㅌ 트
  s ㅅ 스
  z ㅊ 츠
  [iíìjy] ㅣ
  [aàá] ㅏ
  [eèé] ㅔ
  [oòó] ㅗ
  [uùú] ㅜ
  `,
  (name) => name.replace(/cq/g, 'q').replace(/([bcdfgjkprstvz])\1/g, '$1'),
)
