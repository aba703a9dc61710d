import { type Speller, spellerOf } from '../spelling-table.ts'

const V = 'aeiouyåäöæøéü'
/** What Swedish, Norwegian and Danish share. */
const SHARED = `
  ck(?=[st]) ㄱ
  ck|qu(?![V])|ch ㅋ 크
  qu|qv 크ㅂ
  c(?=[eiyäö]) ㅅ
  k(?=s) ㄱ
  [ckq] ㅋ 크
  x ㄱㅅ ㄱ스
  ng ㅇㅇ ㅇ
  n(?=k(?!öp)|ch) ㅇ
  [čć] ㅊ 치
  fv ㅂ
  gn(?<=[V]gn) ㅇㄴ
  p(?=s) ㅂ
  b(?=s) ㅂ
  b ㅂ 브
  p ㅍ 프
  [vw] ㅂ 브
  tz ㅊ 츠
  th?|dt ㅌ 트
  f|ph ㅍ 프
  z|s ㅅ 스
  l ㄹㄹ ㄹ
  m ㅁ
  n ㄴ
  r ㄹ 르
  h(?=[V]) ㅎ
  h 0
  g ㄱ 그
  d ㄷ 드
  j(?=[V])(?<=^j|[V]j|lj|rj) j
  j ㅣ
  aa|å ㅗ
  ø|ö ㅚ
  [äæeé] ㅔ
  [yü] ㅟ
  a ㅏ
  o ㅗ
  u ㅜ
  i ㅣ
  `
const build = (own: string): Speller =>
  spellerOf((own + SHARED).replaceAll('V', V).replace(/^\s*$/gm, '').replace(/\n+/g, '\n'), (name) =>
    name.replace(/([bdfgklmnprstv])\1/g, '$1'),
  )

/** 외래어 표기법 제3장 제12절 스웨덴어: k and g before e, i, y, ä and ö are 시 and 이 (셰핑, 예테보리). */
export const swedish = build(`
  köping ㅅjㅚㅍㅣㅇ
  skj|stj|sch|sj ㅅj 시
  sk(?=[eiyäö])(?<=^sk) ㅅj
  kj|tj ㅅj
  k(?=[eiyäö])(?<=^k)(?!arl) ㅅj
  gj|dj|hj|lj(?<=^.j) j
  g(?<=^g)(?=[eiyäö]) j
  g(?<=[lr]g)(?=$|[^V]) ㅣ
  r(?=l[^V]|l(?:s|st)) 0
  aa(?=l) ㅏ
  ö(?<=jö) ㅔ
  ö(?<=^gö) ㅔ
`)
/** 외래어 표기법 제3장 제13절 노르웨이어: d is silent after l, n and r at the end of a part (산, 하랄). */
export const norwegian = build(`
  skj|sj ㅅj 시
  sk(?=[iy]|øy|ei)(?<=^sk) ㅅj
  kj|tj ㅅj
  k(?<=^k)(?=[iy]) ㅅj
  gj|hj|lj(?<=^.j) j
  hv ㅂ
  ig(?=$) ㅣ
  d(?<=[lnr]d)(?=$|[hsb]|mo) 0
  øy ㅚㅟ
  ei|egn(?=$) ㅔㅣ
  ai ㅏㅣ
  au ㅔㅜ
  r(?=l(?:s|st)) 0
  ø(?<=jø) ㅔ
`)
/** 외래어 표기법 제3장 제14절 덴마크어: d and g are mostly silent after vowels and r, v is 우. */
export const danish = build(
  `
  gaard|gård 고르
  borg(?=$) 보르
  berg(?=$) 베르
  bjerg(?=$) 비에르
  sj ㅅj 시
  hj(?<=^hj)|gj(?<=^gj) j
  hv ㅂ
  d(?<=[lnr]d)(?=$|[^rV]) 0
  ie(?=r) ㅣ
  v(?<=[aeo]v)(?=$|[nsgt]) 우
  ej|ei|eg(?=n|l|$) ㅏㅣ
  øj|øg(?=$) ㅗㅣ
  au|av ㅏㅜ
`,
)
