import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제3절 에스파냐어. */
export const spanish = spellerOf(
  `
  ñ ㄴj
  ll(?=[aeiouáéíóú]) j
  ll ㄹ
  l ㄹㄹ ㄹ
  rr? ㄹ 르
  ch ㅊ 치
  cc(?=[eiéí]) ㄱㅅ
  c(?=[eiéí]) ㅅ
  c(?=[ct]) ㄱ
  q?cu(?=[aá]) ㅋw
  qu(?=[eiéí]) ㅋ
  [ckq]+ ㅋ 크
  gu(?=[eiéí]) ㄱ
  gu(?=[aá]) ㄱw
  gü ㄱㅜ
  g(?=[eiéí]) ㅎ
  g ㄱ 그
  j ㅎ 흐
  hu(?=[aá]) ㅇㅜ
  h 0
  mm? ㅁ
  n(?=[gkq]|c(?!h)) ㅇ
  nn? ㄴ
  [bvw] ㅂ 브
  p(?=t) ㅂ
  p ㅍ 프
  dd? ㄷ 드
  ff? ㅍ 프
  tt? ㅌ 트
  x(?<=^x) ㅅ
  x ㄱㅅ ㄱ스
  tz ㅊ 츠
  ss?|z|ç ㅅ 스
  y(?=[aeiouáéíóú]) j
  [iíïy] ㅣ
  [aáàâã] ㅏ
  [eéèê] ㅔ
  [oóò] ㅗ
  [uúü] ㅜ
  `,
  (name) => name,
)
