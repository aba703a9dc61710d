import { spellerOf } from '../spelling-table.ts'

const V = 'aeiouyàâäæéèêëîïôöùûüœ'

/**
 * 외래어 표기법 제3장 제3절 프랑스어. Consonants at the end are silent but c, f, l and r; a final e is silent and
 * gives its consonant a voice (베르나르, 제르맹 and 제르멘); vowels before n and m are nasal unless a vowel follows.
 */
export const french = spellerOf(
  `
  ille(?<=(?:^|[^V])[vlgm]ille)(?=[^V][V]) ㅣㄹ
  illes?(?<=(?:^|[^V])[vlgm]illes?)(?=$) ㅣㄹ
  ill(?<=(?:^|[^V])[vlgm]ill)(?=[V]) ㅣㄹㄹ
  illes?(?<=(?:[aeoœ]|[eo]u)illes?)(?=$) ㅠ
  ill(?<=(?:[aeoœ]|[eo]u)ill)(?=[V]) j
  il(?<=(?:[ae]|[eœ]u)il)(?=$) ㅠ
  illes?(?=$) ㅣㅠ
  ill(?=[V]) ㅣj
  eaux?(?=$)|eaults?(?=$)|eau|aux(?=$)|auds?(?=$)|aults?(?=$)|auts?(?=$)|au ㅗ
  oui ㅜㅣ
  ou[xts]?(?=$)|oû|ou(?!i?n[^V]) ㅜ
  oin(?![V]) ㅜㅏㅇ
  oi[stxd]?(?=$)|oi|oî|oê ㅜㅏ
  oy(?=[V]) ㅜㅏj
  oy ㅜㅏ
  eux?(?=$)|œu|eu(?!i?m?$)|eu|œ|ö ㅚ
  ais?t?(?=$)|aî|ai(?!n(?:[^V]|$)|m$|l[l]|l$)|ei(?!n(?:[^V]|$)|l) ㅔ
  ay(?=$)|ey(?=$) ㅔ
  ay(?=[V]) ㅔj
  gn ㄴj 뉴
  ien[st]?(?=$)|ien(?=[^Vn]) ㅣㅐㅇ
  ying?(?=$) ㅣ
  (?:[ae]in|aim|yn|in|im)(?![Vnm]) ㅐㅇ
  un[st]?(?=$)|un(?![Vn]) ㅐㅇ
  (?:en|em|an|am|ean|aon(?=$))(?![Vnmh]) ㅏㅇ
  (?:on|om)(?![Vnmh]) ㅗㅇ
  enn(?=[V]) ㅔㄴ
  emm(?=[V]) ㅔㅁ
  mm? ㅁ
  ph ㅍ 프
  sch|ch(?![rl]) ㅅj 슈
  ch ㅋ 크
  ge(?=[aoâôu](?!n?x$)) ㅈ
  gu(?=[eéèêiy]) ㄱ
  g(?=[eéèêiîy]) ㅈ 주
  j ㅈ 주
  c(?=[eéèêiîy])|ç ㅅ 스
  qu(?=[V])|c?qu? ㅋ 크
  c?q|cc|ck ㅋ 크
  c(?=[st][V])(?<!^c) ㄱ
  tion(?=$) 시옹
  ths?(?=$) ㅌ 트
  ss(?=$) 스
  t(?<=[ao]nt)(?=v) 0
  [dtpsxzg](?<=[^V][dtpsxz]|[nr]g)(?=$) 0
  [dtpszx](?<=[Vnr][dtpszx])(?=s?$) 0
  rd?t?s?(?<=[aiouy]rd?t?s?)(?=$) ㄹ 르
  er[ts](?=$) ㅔㄹ ㅔ르
  er(?<=[tlisnkcg]er)(?=$) ㅔ
  ez(?=$)|ets?(?=$) ㅔ
  es(?<=[V].*es)(?=$) 0
  e(?<=[V].*e)(?=$) 0
  s(?<=[V]s)(?=[V]) ㅈ
  c ㅋ 크
  s?s|sc(?=[eiéè]) ㅅ 스
  th|tt? ㅌ 트
  xx? ㄱㅅ ㄱ스
  z ㅈ 즈
  dd? ㄷ 드
  bb? ㅂ 브
  vv? ㅂ 브
  ff? ㅍ 프
  pp?(?=[t][V])(?<!^p) ㅂ
  pp? ㅍ 프
  gg? ㄱ 그
  k ㅋ 크
  ll?e(?=[^Vlmnrx][V]) ㄹ
  ll? ㄹㄹ ㄹ
  nn? ㄴ
  rr? ㄹ 르
  h 0
  w ㅜ 브
  uy(?=[V]) ㅟㅣ
  ui ㅟㅣ
  y(?=[V])(?<=[V]y|^y) j
  [iîïíy] ㅣ
  e(?<=[sc]he|[gj]e)(?=[^Vx][V]) ㅜ
  e(?<=^e) ㅔ
  e(?=[^Vlxrmns][V]|l[V]|r[V]|n[V]|m[V]|s[V]) ㅡ
  e(?=$) ㅡ
  [eéèêë] ㅔ
  [aàâä] ㅏ
  [oô] ㅗ
  [uùûü] ㅟ
  `.replaceAll('V', V),
  (name) => name,
)
