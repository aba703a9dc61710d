import { spellerOf } from '../spelling-table.ts'

/** Vowels keep their own marks and lose those of tone: grave, acute, hook, tilde, dot below. */
const withoutTone = (name: string): string =>
  name
    .replace(/^(?:nguyễn|nguyen)$/, 'nguyên')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')

/** 외래어 표기법 제3장 제18절 베트남어. Without its marks a vowel is read as the plain letter. */
export const vietnamese = spellerOf(
  `
  ngh|ng(?=[aeiouyăâêôơư])(?<=^ngh?) 응
  ng ㅇ
  nh(?=[aeiouyăâêôơư]) ㄴj
  nh ㄴ
  ch(?=$) ㄱ
  ch|tr ㅉ
  th ㅌ
  ph ㅍ
  kh ㅋ
  gi(?=[aeiouyăâêôơư]) ㅈ
  gi 지
  gh|g ㄱ
  qu(?=[aăâ]) ㄲw
  qu ㄲㅜ
  [ckq](?=$) ㄱ
  [ckq] ㄲ
  t(?=$) ㅅ
  t ㄸ
  p(?=$) ㅂ
  p ㅃ
  đ ㄷ
  d ㅈ
  x ㅆ
  s ㅅ
  r ㄹ
  v ㅂ
  l ㄹ
  b ㅂ
  m ㅁ
  n ㄴ
  h ㅎ
  ươ ㅡㅓ
  ưa ㅡㅏ
  uyê ㅜjㅔ
  anh(?=$) ㅏㅣㄴ
  uy ㅜㅣ
  yê jㅔ
  iê ㅣㅔ
  [aă] ㅏ
  [âơ] ㅓ
  [eê] ㅔ
  [iy] ㅣ
  [oô] ㅗ
  u ㅜ
  ư ㅡ
  `,
  withoutTone,
)
