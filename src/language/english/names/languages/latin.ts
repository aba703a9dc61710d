import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제2장 표 and custom for Latin and for Greek that Latin letters write: 키케로, 투키디데스. */
const TABLE = `
  ian(?<=(?:tin|let|pas|mit|ull|at|til|cil|stin)ian)(?=$) ㅣㅏ누스
  phth 프ㅌ
  ph ㅍ 프
  th ㅌ 트
  ch ㅋ 크
  rrh?|rh ㄹ 르
  r ㄹ 르
  qu ㅋw
  c(?=t) ㄱ
  [ckq] ㅋ 크
  gn 그ㄴ
  g(?=[ckg]) ㅇ
  g ㄱ 그
  x(?<=^x) ㅋㅅ
  x ㄱㅅ ㄱ스
  p(?=t)(?<!^p) ㅂ
  p ㅍ 프
  b ㅂ 브
  d ㄷ 드
  t[sz] ㅊ 츠
  t ㅌ 트
  f ㅍ 프
  v ㅂ 브
  z ㅈ 즈
  s ㅅ 스
  ll? ㄹㄹ ㄹ
  mm ㅁㅁ ㅁ
  m ㅁ
  nn ㄴㄴ ㄴ
  n(?=[cgkqx]) ㅇ
  n ㄴ
  h ㅎ 0
  w ㅂ
  j(?=[aeou]) j
  ae|æ ㅏㅣ
  oe|œ ㅗㅣ
  ou ㅜ
  au ㅏㅜ
  eu ㅔㅜ
  y ㅣ
  [aā] ㅏ
  [eēëé] ㅔ
  [iīïj] ㅣ
  [oōô] ㅗ
  u(?=s$) US
  [uū] ㅜ
  `
const prepare = (name: string): string => name.replace(/([bcdfgjkprstvz])\1/g, '$1')
export const latin = spellerOf(TABLE.replace('US', 'ㅜ'), prepare)
/** Greek names in their Latin form have -us for -os: 피로스, 펠로폰네소스. */
export const greek = spellerOf(TABLE.replace('US', 'ㅗ'), prepare)
