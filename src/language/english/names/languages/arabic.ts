import { spellerOf } from '../spelling-table.ts'

const TABLE = `
  kh KH
  gh ㄱ 그
  sh(?=$) ㅅj 시
  sh ㅅj 슈
  ch ㅊ 치
  th ㅌ 트
  dh ㄷ 드
  dj ㅈ 지
  ph ㅍ 프
  llah 0
  l ㄹㄹ ㄹ
  mm ㅁㅁ ㅁ
  m ㅁ
  nn ㄴㄴ ㄴ
  n(?=k|q|g(?!$)) ㅇ
  ng(?=$) ㅇ
  n ㄴ
  r ㄹ 르
  b(?=d) ㅂ
  b ㅂ 브
  p ㅍ 프
  d ㄷ 드
  t ㅌ 트
  [kqc] ㅋ 크
  g ㄱ 그
  f ㅍ 프
  v ㅂ 브
  s ㅅ 스
  z ㅈ 즈
  j ㅈ 지
  x ㄱㅅ ㄱ스
  h(?<=[aeiou]h)(?=$) 0
  h ㅎ 흐
  ['’‘ʿʾ] 0
  y(?=[aeiou]) j
  iy(?=$)|ee|ii ㅣ
  w(?=[aeiou]) ㅇw
  ou?w?(?<=ou|ow)(?![aeiou]) OU
  ou?(?<=ou) OU
  oo|uu ㅜ
  aa ㅏ
  ai|ay(?![aeiou])|ey(?=a) ㅏㅣ
  au|aw(?![aeiou]) ㅏㅜ
  ei|ey ㅔㅣ
  w ㅜ
  [iíīïy] ㅣ
  [aâáāä] ㅏ
  [eéèê] ㅔ
  [oōô] ㅗ
  [uūúûü] ㅜ
  `
const prepare = (name: string): string =>
  name
    .replace(/(?<=[aeiou])ullah$/, 'ulah')
    .replace(/llah$/, 'lah')
    .replace(/([bcdfghjklprstvwz])\1/g, '$1')
    .replace(/mm(?![aeiou])/g, 'm')
    .replace(/mohamed|mohammed|muhammad|mohammad|muhammed|mohamad|muhamad/g, 'muhammad')

/** Arabic by the custom of the newspapers, which the loanword rules leave to a later section: 무함마드, 칼리드. */
export const arabic = spellerOf(TABLE.replace('KH', 'ㅋ 크').replaceAll('OU', 'ㅜ'), prepare)
/** Persian writes its kh 하 (하메네이) and its ou 오 (로하니). */
export const persian = spellerOf(TABLE.replace('KH', 'ㅎ 흐').replaceAll('OU', 'ㅗ'), (name) =>
  prepare(name.replace(/mohammad/g, 'mohammad')).replace(/muhammad/g, 'mohammad'),
)
