import { spellerOf } from '../spelling-table.ts'

/** Korean words in the Revised Romanization and near it (국어의 로마자 표기법): places, dishes, things without a surname. */
export const korean = spellerOf(
  `
  ng(?![aeiouyw]) ㅇ
  n(?=[aeiouyw]) ㄴ
  n ㄴ
  kk ㄲ
  tt ㄸ
  pp ㅃ
  ss ㅆ
  jj ㅉ
  k(?![aeiouyw]) ㄱ
  t(?![aeiouyw]) ㅅ
  p(?![aeiouyw]) ㅂ
  ch ㅊ
  sh ㅅ
  g ㄱ
  k ㅋ
  d ㄷ
  t ㅌ
  b ㅂ
  p ㅍ
  j ㅈ
  s ㅅ
  h ㅎ
  m ㅁ
  r ㄹ
  ll ㄹㄹ
  l ㄹ
  yae ㅒ
  yeo ㅕ
  ye ㅖ
  yoo|yu ㅠ
  ya ㅑ
  yo ㅛ
  wae ㅙ
  wa ㅘ
  wo|weo ㅝ
  we ㅞ
  wi ㅟ
  ae ㅐ
  eui|ui ㅢ
  eo ㅓ
  eu ㅡ
  ee ㅣ
  oe ㅚ
  oo ㅜ
  a ㅏ
  e ㅔ
  i ㅣ
  o ㅗ
  u ㅜ
  `,
  (name) => name.replace(/-/g, ''),
)
