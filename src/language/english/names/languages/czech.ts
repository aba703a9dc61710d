import { spellerOf, undoubled } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제8절 체코어; Slovak is written alike. */
export const czech = spellerOf(
  `
  ch ㅎ 흐
  qu 크ㅂ
  x ㄱㅅ ㄱ스
  c(?=t) ㄱ
  c ㅊ 츠
  č ㅊ 치
  ď ㄷj 디
  ť ㅌj 티
  ň ㄴj ㄴ
  ř(?<=^ř) ㄹㅈ 르주
  ř(?=[ptkcsšč]) 르ㅈ 르슈
  ř(?=$) 르시
  ř 르ㅈ 르주
  š(?=$) ㅅj 시
  š ㅅj 슈
  ž(?=$) 시
  ž(?=[ptkcsšč]) 슈
  ž ㅈ 주
  k(?=[stc]) ㄱ
  k ㅋ 크
  g(?=$) 크
  g ㄱ 그
  d(?=$) 트
  d ㄷ 드
  b(?=$) 프
  b(?=[sckpt]) ㅂ
  b ㅂ 브
  p(?=[tskc]) ㅂ
  p ㅍ 프
  [vw](?=$) 프
  [vw](?=[sckpt]) 프
  [vw] ㅂ 브
  t ㅌ 트
  f ㅍ 프
  z(?=$) 스
  z ㅈ 즈
  s ㅅ 스
  [lľĺ] ㄹㄹ ㄹ
  m ㅁ
  n(?=[kg]) ㅇ
  n ㄴ
  [rŕ] ㄹ 르
  h ㅎ 흐
  j(?=[aeiouáéíóúůyý]) j
  j ㅣ
  ě(?<=[tdnbpvmf]ě) jㅔ
  ě ㅔ
  [iíyý] ㅣ
  [aáä] ㅏ
  [eé] ㅔ
  [oóô] ㅗ
  [uúů] ㅜ
  `,
  undoubled,
)
