import { spellerOf, undoubled } from '../spelling-table.ts'

/**
 * Names of other languages as English papers write them: most romanisations (African, Mongolian, Hebrew, of the
 * Pacific) give vowels their Latin values, and the newspapers write them so.
 */
export const latinValues = spellerOf(
  `
  tch|cz|ch ㅊ 치
  s[cz]?h(?=$)|sz(?=$) ㅅj 시
  s[cz]?h|sz ㅅj 슈
  kh ㅋ 크
  gh ㄱ 그
  zh|dz|dj ㅈ 즈
  ph ㅍ 프
  th ㅌ 트
  dh ㄷ 드
  bh ㅂ 브
  ts|tz ㅊ 츠
  ck(?=$) ㄱ
  ck ㅋ 크
  ng(?=[aeiouáéíóú]) ㅇㄱ
  ng(?=g) ㅇ
  ng ㅇ
  n(?=[kgq]) ㅇ
  qu(?=[ei]) ㅋ
  qu ㅋw
  gu(?=[ei]) ㄱ
  ñ ㄴj
  [lh]h(?<=lh) ㄹㄹj
  nh(?=[aeiou]) ㄴj
  c(?=[eiy]) ㅅ
  [çs] ㅅ 스
  [ck](?=[ts]) ㄱ
  [ckq] ㅋ 크
  ay(?![aeiou])|ai|aj ㅏㅣ
  ei|ey(?![aeiou]) ㅔㅣ
  au|aw(?![aeiou]) ㅏㅜ
  oo|ou ㅜ
  ee ㅣ
  eu|oe|ö|ø ㅚ
  ü|ue(?=[^aeiou]) ㅟ
  y(?=[aeiou]) j
  aa|[aáàâãā] ㅏ
  [eéèêëēä] ㅔ
  [iíîïyī] ㅣ
  [oóôõō] ㅗ
  [uúûū] ㅜ
  b ㅂ 브
  d ㄷ 드
  f ㅍ 프
  g ㄱ 그
  h(?=[aeiou]) ㅎ
  h 0
  j ㅈ 지
  [lł] ㄹㄹ ㄹ
  m ㅁ
  n ㄴ
  p(?=[ts]) ㅂ
  p ㅍ 프
  r ㄹ 르
  t ㅌ 트
  v ㅂ 브
  w(?<=[kgh]w)(?=[aeiou]) w
  w(?=[aeiou]) ㅇw
  w 우
  x ㄱㅅ ㄱ스
  z ㅈ 즈
  ['’\`ʻ] 0
  `,
  (name) => undoubled(name),
)
