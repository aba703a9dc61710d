import { spellerOf } from './spelling-table.ts'

const V = 'aeiouy'
/**
 * English names that no pronouncing dictionary has, by their spelling: parts of place names first (애버츠퍼드), then
 * letters that are silent or stand together, then single ones. A stop closes its syllable after a short vowel.
 */
export const spelledEnglish = spellerOf(
  `
  mc(?<=^mc)(?=[ckgq]) ㅁㅐ
  mac(?<=^mac)(?=[ckgq]) ㅁㅐ
  mc(?<=^mc)(?=[V]) ㅁㅐㅋ
  mc(?<=^mc) ㅁㅐㄱ
  mac(?<=^mac)(?=[bdflnprstvw]) ㅁㅐㄱ
  borough(?=$)|burgh(?=$) 버러
  burg(?=$) 버그
  bury(?=$) 버리
  ville(?=s?$) 빌
  shire(?=$) 셔
  wick(?=$)(?<=[bgdnrk]wick) 윅
  wich(?=$) 위치
  worth(?=$) 워스
  land(?=s?$) ㄹㄹㅐㄴㄷ
  ingham(?=$) ㅣㅇ엄
  ham(?=s?$)(?<=[^cpst]ham|ckham|[aeiou]tham) ㅓㅁ
  sham(?=$) 셤
  stone?(?=s?$)(?<=[^^]stone?) 스ㅌㅓㄴ
  ton(?=s?$) ㅌㅓㄴ
  son(?=s?$) ㅅㅡㄴ
  mann(?=$) ㅁㅐㄴ
  man(?=s?$)(?<=.man) ㅁㅓㄴ
  leigh(?=$)|ley(?=s?$|[^Vs])|lly(?=$)|ly(?=$) ㄹㄹㅣ
  ford(?=s?$) 퍼ㄷ
  fields?(?=$) 필ㄷ
  woods?(?=$) 우ㄷ
  well(?=s?$) 웰
  dale(?=$) 데일
  gate(?=$) 게이ㅌ
  more(?=$) 모어
  brook(?=s?$)|brooke(?=$) 브룩
  hurst(?=$) 허스트
  smith(?=$) 스미스
  house(?=$) 하우스
  combe?(?=$)(?<=.combe?) 컴
  mouth(?=$) 머스
  pool(?=$) 풀
  way(?=$)(?<=.way) 웨이
  head(?=$)(?<=.head) 헤드
  stead(?=$) 스테드
  gh(?<=^gh) ㄱ
  kn(?<=^kn) ㄴ
  wr(?<=^wr) ㄹ
  wh(?=o) ㅎ
  wh ㅎw
  eigh|aigh ㅔㅣ
  igh ㅏㅣ
  ough(?=t)|augh(?=t) ㅗ
  ough(?=$) ㅗ
  [V]?gh(?=$|[^V]) 0
  ph ㅍ 프
  tch|ch ㅊ 치
  sch(?=[^V]) 슈
  sch 스ㅋ
  sh(?=$) ㅅj 시
  sh ㅅj 슈
  th(?=er)(?<=[aeiou]th) ㄷ
  th ㅅ 스
  ts(?=$|f) 츠
  ck(?<=[aeiou]ck)(?=$|[^Vlrmnw]) ㅋ ㄱ
  ck ㅋ ㄱ
  qu ㅋw
  dge?(?=$|l) 지
  dg(?=[eiy]) ㅈ
  ge?(?<=[aieunr]ge)(?=$|s$|m|w) 지
  ng(?=er$|ers$) ㅇㅇ
  ng(?=[V]|l|r) ㅇㄱ
  ng ㅇ
  n(?=k|c(?=$|k)) ㅇ
  gg ㄱ 그
  gn(?=$) ㄴ
  g(?=e[^bt]|y) ㅈ
  g ㄱ 그
  sc(?=[eiy]) ㅅ
  c(?=[eiy]) ㅅ
  c(?<=[aeiou]c)(?=$|[tsn]) ㅋ ㄱ
  cc?h? ㅋ 크
  [pt]{1,2}(?<=(?:^|[^aeiou])[aeiou][pt]p?t?)(?=[p]?$|[^Vlrmnwh]) TP
  k(?<=(?:^|[^aeiou])[aeiou]k)(?=$|[^Vlrmnwh]) ㅋ ㄱ
  kk?|q ㅋ 크
  pp? ㅍ 프
  tt? ㅌ 트
  bb? ㅂ 브
  dd? ㄷ 드
  ff? ㅍ 프
  vv? ㅂ 브
  zz? ㅈ 즈
  jj? ㅈ 지
  s(?<=[aeiou]s)(?=m$) ㅈ 즈
  ss? ㅅ 스
  x(?<=^x) ㅈ
  x ㄱㅅ ㄱ스
  mb(?=$) ㅁ
  mm? ㅁ
  nn? ㄴ
  ll? ㄹㄹ ㄹ
  h(?=[V]) ㅎ
  h 0
  w(?=[V]) w
  w 0
  y(?=[aeiou]) j
  eer|ear(?=$|[^V])|ier(?=$) ㅣㅓ
  air|aire?(?=$|[^V])|are(?=$) ㅔㅓ
  ire(?=$) ㅏㅣ어
  ore(?=$)|oor|our(?=$) ㅗㅓ
  (?:er|ir|ur|or(?=$|s$)|our)(?=$|[^V]|$) ㅓ
  (?:er|or)(?=e?s?$) ㅓ
  ar(?=$) ㅏ
  ar(?=[^Vr]) ㅏ
  or(?=[^Vr]) ㅗ
  er(?=[^Vr]) ㅓ
  rr? ㄹ 0
  ee|ea|ie(?!$|t|r)|ei(?=[lt]) ㅣ
  ei|ai|ay|ey(?=[V]) ㅔㅣ
  ey(?=s?$)|ie(?=$) ㅣ
  ey ㅔㅣ
  oo ㅜ
  oa|oe(?=$) ㅗ
  oi|oy ㅗㅣ
  ow(?=$|e|l(?!e)|s$) ㅗ
  ow|ou ㅏㅜ
  au|aw ㅗ
  eu|ew(?=[^V]|$|e) jㅜ
  ue(?=$) ㅜ
  es(?=$)(?<=[aeiou][^aeiou]es) ㅅ
  e(?=(?:house|field|wood|man|stone|land|worth|smith|ford|well|ton|son|grove)s?$)(?<=[V][^V]+e) 0
  e(?=l?ly$|ley$)(?<=[V][^V]+e) 0
  e(?=r[V])(?<=[V].+e) ㅓ
  o(?=t)(?<=[V].+o) ㅓ
  e(?=$)(?<=[aeiouy].+e) 0
  a(?=[bdgklmnpstvz]e?s?$)(?=.e) ㅔㅣ
  ice(?=$) ㅣ스
  a(?<=ya)(?=[snrz]) ㅏ
  a(?<=ia)(?=[^V]) ㅏ
  i(?=[bdgklmnpstvz]e) ㅏㅣ
  o(?=[bdgklmnpstvzr]e) ㅗ
  a(?=$) ㅏ
  a(?<=^.{0,2}a)(?=[^V]) ㅐ
  a(?=[nl]s?$)(?<=[V].+a) ㅓ
  a(?<=[V].+a)(?=[^V]{2}) ㅓ
  a ㅐ
  e(?=[nl]s?$)(?<=[V].+e) ㅓ
  e ㅔ
  o(?=n[^V]|n$)(?<=[V].+o) ㅓ
  o ㅗ
  u(?=[^V]{2}|[^V]$) ㅓ
  u ㅜ
  [iy] ㅣ
  `
    .replaceAll('V', V)
    .replace(
      /^(.*) TP$/m,
      (_, pattern: string) =>
        `${pattern.replace(/\[pt\]\{1,2\}/, 'tt?').replace('p?t?', 't?')} ㅌ ㅅ\n${pattern.replace(/\[pt\]\{1,2\}/, 'pp?').replace('p?t?', 'p?')} ㅍ ㅂ`,
    ),
  (name) => name.replace(/['’]/g, ''),
)
