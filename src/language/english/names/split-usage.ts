/** Where Korean papers are of two minds: what the rules ask for, and how many write it all the same. */
const SPLIT: ReadonlyMap<string, string> = new Map(
  (
    '곤살레스 곤잘레스|조지프 조셉|마거릿 마가렛|레이철 레이첼|크리스천 크리스찬|니컬러스 니콜라스|라마 라마르|매슈 매튜|' +
    '앤서니 안소니|서맨사 사만다|앨버트 알버트|새뮤얼 사무엘|에런 아론|애런 아론|이선 에단|루커스 루카스|' +
    '어맨다 아만다|리어나도 레오나르도|슈워제네거 슈왈제네거|아널드 아놀드|해럴드 해롤드|로드리게스 로드리게즈|' +
    '페르난데스 페르난데즈|에르난데스 에르난데즈|마르티네스 마르티네즈|라미레스 라미레즈'
  )
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([rule = '', usage = '']) => [rule, usage] as const),
)

/** The name as the rules write it and, where usage is truly split, as it is written too: whole names both. */
export const spellings = (hangul: string): readonly string[] => {
  const other = hangul
    .split(' ')
    .map((word) => SPLIT.get(word) ?? word)
    .join(' ')
  return other === hangul ? [hangul] : [hangul, other]
}
