import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제21절 러시아어, from the romanisations of English newspapers; Ukrainian is written alike. */
export const russian = spellerOf(
  `
  shch|sch ㅅj 시
  sh ㅅj 시
  zh(?=$) 시
  zh ㅈ 즈
  tch|ch ㅊ 치
  kh ㅎ 흐
  t?ts|tz ㅊ 츠
  skiy|sky[iy]?|skii|skij 스키
  ck|k(?=[stc](?!k)) ㄱ
  k ㅋ 크
  c(?=[eiy]) ㅊ
  c ㅋ 크
  x ㄱㅅ ㄱ스
  v(?=s?k|t|p|s[^aeiouy]|ts) ㅂ
  vv? ㅂ 브
  [bp](?=[ksc]|t[^aeiouy]) ㅂ
  b ㅂ 브
  pp? ㅍ 프
  g ㄱ 그
  d ㄷ 드
  tt? ㅌ 트
  f ㅍ 프
  z ㅈ 즈
  ss? ㅅ 스
  l[’'](?=[aeiou]) ㄹㄹ
  ll? ㄹㄹ ㄹ
  m ㅁ
  nn? ㄴ
  er(?<=(?:nd|t)er)(?=$) ㄹ 르
  r ㄹ 르
  h ㅎ 흐
  w ㅂ 프
  [’'] 0
  i?y?ie(?=$) ㅣㅔ
  iya|ija ㅣjㅏ
  (?:i[yij]|y[iy])(?=$) ㅣ
  y(?=[aou]|e(?![yi])|ev|ei) j
  ye jㅔ
  y(?<=[aeou]y) ㅣ
  y ㅣ
  j(?=[aeiou]) j
  j ㅣ
  e(?<=(?:^|[aeiouy])e) jㅔ
  [eéè] ㅔ
  ë|yo jㅗ
  i(?<=[aeou]i)(?=[aeou]) j
  ia(?=$) ㅣjㅏ
  i ㅣ
  aa|[aá] ㅏ
  [oóô] ㅗ
  [uú] ㅜ
  `,
  (name) =>
    name
      .replace(/(?<=s?ch|zh)ev$/, 'of')
      .replace(/ov$/, 'of')
      .replace(/(?<=[aeiy])v$/, 'f')
      .replace(/([bdfgkmprtz])\1/g, '$1')
      .replace(/d$/, 't')
      .replace(/b$/, 'p')
      .replace(/(?<!n)g$/, 'k'),
)
