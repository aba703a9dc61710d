import { spellerOf } from '../spelling-table.ts'

/**
 * 외래어 표기법 제3장 제2절 독일어. What is voiced is said without voice at the end and before another consonant
 * (함부르크, 루트비히); an r that closes a syllable is written but in the ending -er (발터). The heads of compounds
 * begin anew: *stein*, *stadt*, *bach*.
 */
export const german = spellerOf(
  `
  tzsch|tsch ㅊ 치
  sch(?=w) 슈
  sch ㅅj 슈
  sp(?<=(?:^|ober|unter|haupt|[aeiou]n?g)sp)(?![aeiou][sr]) 슈ㅍ 슈프
  st(?<=(?:^|rein|[aeiou]n?[dlnmrgh]|er|ber|hof)st)(?=ein|adt|raß|rass|röm|roem|ätt|aett) 슈ㅌ 슈트
  st(?<=^st) 슈ㅌ 슈트
  chs(?!t) ㄱㅅ ㄱ스
  ch(?<=^ch)(?=[aourl]) ㅋ 크
  chr(?<=^chr) 크ㄹ
  ch(?<=[aou]ch) ㅎ 흐
  ch ㅎ 히
  c?k(?<=[aeiouäöü]c?k)(?=s) ㄱ
  c?k ㅋ 크
  c(?=[eiyä]) ㅊ
  c ㅋ 크
  qu 크ㅂ
  q ㅋ 크
  x(?<=[^aeiouäöü]x) 크ㅅ 크스
  x ㄱㅅ ㄱ스
  ph ㅍ 프
  pf ㅍ 프
  p(?=[st]) ㅂ
  p ㅍ 프
  b(?=s(?![tc])) ㅂ
  b(?=[lrn]) ㅂ 브
  b ㅂ 프
  t?th ㅌ 트
  tion 치온
  ts(?!ch) ㅊ 츠
  ds(?=[bcdfghklmnprtw]|$) ㅊ 츠
  dt ㅌ 트
  t?z ㅊ 츠
  d(?=[rl]) ㄷ 드
  d ㄷ 트
  t ㅌ 트
  ig(?=$) ㅣ히
  ng(?=[aeiouäöü]) ㅇㄱ
  ng ㅇ
  n(?=k) ㅇ
  n ㄴ
  m ㅁ
  gn ㄱ느 그ㄴ
  g(?=[lr]) ㄱ 그
  g ㄱ 크
  ß|ss ㅅ 스
  s(?=[aeiouäöüy]) ㅈ 스
  s ㅈ 스
  w ㅂ 브
  v(?<=^v|[aeiou]rv) ㅍ 프
  v ㅂ 프
  f ㅍ 프
  j(?=[aeiouäöüy]) j
  j ㅈ 이
  l(?=[mn]$) ㄹ르
  ll? ㄹㄹ ㄹ
  er(?=$|s$) ㅓ
  er(?<=^(?:ob|unt|nied|ost|west|öst|hint)er)(?=[bcdfghklmnpstvw]|reich) ㅓ
  rh ㄹ 르
  rr?(?=$)(?<=[^a]rr?) ㄹ 어
  rr? ㄹ 르
  h(?<=[aeiouäöüy]h)(?=e(?!i)|[^aeiouäöüy]|$) 0
  h(?<=^h|[^tp]h) ㅎ 0
  h 0
  eih?|ey|ai|ay|aih|ej(?=$) ㅏㅣ
  eu|äu|oi|oy ㅗㅣ
  au|ou(?=$) ㅏㅜ
  ou ㅜ
  ie(?=l$|n$)(?<=[nrb]ie|[bhl]rie) ㅣㅔ
  ieh?(?![aou]) ㅣ
  ae(?!l$) ㅔ
  oe(?!l$) ㅚ
  ue(?<![aeo]ue)(?!l$) ㅟ
  aa|a ㅏ
  ee|e ㅔ
  oo|o ㅗ
  [ií] ㅣ
  y(?=[aeou]) j
  y(?<=[iy]y|ly$|dy$|ny$|ry$|my$|sy$|ty$) ㅣ
  y ㅟ
  u ㅜ
  [áàâ] ㅏ
  [éèêëä] ㅔ
  ö ㅚ
  ü ㅟ
  `,
  (name) => name.replace(/([bcdfgjkmnptvwz])\1/g, '$1'),
)
