import { spellerOf } from '../spelling-table.ts'

/** 외래어 표기법 제3장 제16절 네덜란드어: g is 흐, an unstressed e 어, what is voiced loses its voice at the end. */
export const dutch = spellerOf(
  `
  sch(?=$) 스
  sch 스ㅎ 스흐
  chtt? ㅎㅌ 흐트
  ch(?=r) 크
  cc?h ㅎ 흐
  ng ㅇㅇ ㅇ
  n(?=k) ㅇ
  gg?h? ㅎ 흐
  ij|ei|ey ㅔㅣ
  ui|uy|uij ㅏㅟ
  oei ㅜㅣ
  oe ㅜ
  eeuw ㅔㅜ
  ieuw? ㅣㅜ
  eu ㅚ
  ou?w?(?<=ou|ouw)|auw? ㅏㅜ
  ie ㅣ
  aai ㅏㅣ
  ooi ㅗㅣ
  aa|ae ㅏ
  ee ㅔ
  oo ㅗ
  uu ㅟ
  ck|k ㅋ 크
  c(?=[eiy]) ㅅ
  c ㅋ 크
  qu 크ㅂ
  x ㄱㅅ ㄱ스
  sj ㅅj 시
  tj ㅊ 치
  dt|d(?=$|s$) ㅌ 트
  dd? ㄷ 드
  bb?(?=$|s$) ㅍ 프
  bb? ㅂ 브
  pp? ㅍ 프
  v(?<=^v) ㅍ
  v ㅂ 프
  w ㅂ 브
  tt?h? ㅌ 트
  ff?|ph ㅍ 프
  zz? ㅈ 즈
  ss? ㅅ 스
  ll? ㄹㄹ ㄹ
  mm? ㅁ
  nn? ㄴ
  rr? ㄹ 르
  j(?=[aeiou]) j
  j ㅣ
  h ㅎ 0
  e(?<=[aeiouy].*e)(?=$|s$|n$|ns$|l$|ls$|r$|rs$|m$) ㅓ
  [eéèë] ㅔ
  [iïy] ㅣ
  a ㅏ
  o ㅗ
  ö ㅚ
  [uü] ㅟ
  `,
  (name) => name,
)
