import { spellerOf } from '../spelling-table.ts'

/** Names of India and its neighbours by the custom of the newspapers: an h after a stop is not written. */
export const hindi = spellerOf(
  `
  chh?|cch ㅊ 치
  ksh ㄱㅅj ㄱ시
  sh(?=$) ㅅj 시
  sh ㅅj 슈
  k(?=s) ㄱ
  kh|k ㅋ 크
  wal(?=$) 왈
  gh|g ㄱ 그
  bh|bb?|v(?=$) ㅂ 브
  dh|dd? ㄷ 드
  th|tt?h? ㅌ 트
  ph|pp?|f ㅍ 프
  jh|jj?|z ㅈ 지
  ng(?=h?$) ㅇ
  h(?<=ngh)(?=$) 0
  n(?=[kg]) ㅇ
  nn ㄴㄴ
  n ㄴ
  mm ㅁㅁ
  m ㅁ
  [vw] ㅂ 브
  [qc] ㅋ 크
  x ㄱㅅ ㄱ스
  ss? ㅅ 스
  ll? ㄹㄹ ㄹ
  rr? ㄹ 르
  h(?=[aeiou]) ㅎ
  h 0
  y(?=[aeiou]) j
  aa ㅏ
  ai|ay ㅏㅣ
  au ㅏㅜ
  ee|ii ㅣ
  oo|ou ㅜ
  [aāá] ㅏ
  [eēé] ㅔ
  [iīy] ㅣ
  [oō] ㅗ
  [uū] ㅜ
  `,
  (name) => name,
)
