import { spellerOf } from '../spelling-table.ts'

const TABLE = `
  ão(?=$|s$)|ã(?=[os]?$) ㅏㅇ
  o(?=ão) ㅜ
  ãe ㅏㅇ이
  õe ㅗㅇ이
  ã ㅏㅇ
  lh ㄹㄹj ㄹ
  nh ㄴj ㄴ
  ch ㅅj 시
  ç|ss ㅅ 스
  c(?=[eiéêí]) ㅅ
  qu(?=[eiéêí]) ㅋ
  qu ㅋw
  [ckq]c? ㅋ 크
  gu(?=[eiéêí]) ㄱ
  gu(?=[aá]) ㄱw
  g(?=[eiéêí])|j ㅈ 즈
  g ㄱ 그
  x(?<=^x|[eai]ix|nx) ㅅj 스
  x ㅅj 스
  s(?<=[aeiouáéíóúãâêô]s)(?=[aeiouáéíóúãâêô]) ㅈ
  s ㅅ 스
  z ㅈ 스
  rr|r(?<=^r) INITIAL
  r ㄹ 르
  l(?=[^aeiouáéíóúãâêôlh]|$) FINAL-L
  ll? ㄹㄹ ㄹ
  m(?=$) ㅇ
  m ㅁ
  n(?=[cgq]) ㅇ
  n ㄴ
  TI
  b ㅂ 브
  d ㄷ 드
  pp? ㅍ 프
  ff? ㅍ 프
  [vw] ㅂ 브
  tt?h? ㅌ 트
  h 0
  ou ㅗ
  os(?=$) OS스
  o(?=$) ㅜ
  y(?=[aeiou]) j
  e(?=$|s$) E
  [iíy] ㅣ
  [aáâà] ㅏ
  [eéê] ㅔ
  [oóôõ] ㅗ
  [uúü] ㅜ
  `
const build = (fill: Readonly<Record<string, string>>) =>
  spellerOf(
    Object.entries(fill).reduce((table, [from, to]) => table.replaceAll(from, to), TABLE),
    (name) => name,
  )

/** 외래어 표기법 제3장 제15절 포르투갈어. */
export const portuguese = build({ INITIAL: 'ㅎ', 'FINAL-L': 'ㄹ', TI: 'q ㅋ', OS: 'ㅜ', ' E\n': ' ㅡ\n' })
/** In Brazil an l that closes 우, and ti and di are 치 and 지. */
export const brazilian = build({
  INITIAL: 'ㅎ',
  'FINAL-L': 'ㅜ',
  TI: 't(?=i|e$|es$) ㅊ\n  d(?=i|e$|es$) ㅈ',
  OS: 'ㅜ',
  ' E\n': ' ㅣ\n',
})
