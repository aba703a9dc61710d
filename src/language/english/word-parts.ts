import type { WordParts } from '../language.ts'

/**
 * Affixes and second halves of compounds with the Korean that they make. `{}` is the base's gloss as a noun or
 * the stem of a verb or adjective; a particle after it is chosen by its last sound: `{이}` `{을}` `{로}`.
 */
type Rule = readonly [RegExp, Omit<WordParts, 'base'>]

const noun = (pattern: string, kind: WordParts['kind'] = 'adj'): Omit<WordParts, 'base'> => ({
  baseKind: 'n',
  kind,
  pattern,
})

const COMPOUNDS: readonly Rule[] = [
  [/^(.+)-based$/, noun('{}에 기반을 둔')],
  [/^(.+)-led$/, noun('{이} 주도하는')],
  [/^(.+)-backed$/, noun('{이} 지원하는')],
  [/^(.+)-related$/, noun('{}와 관련된')],
  [/^(.+)-born$/, noun('{} 태생의')],
  [/^(.+)-owned$/, noun('{} 소유의')],
  [/^(.+)-(?:run|operated)$/, noun('{이} 운영하는')],
  [/^(.+)-made$/, noun('{}제의')],
  [/^(.+)-controlled$/, noun('{이} 장악한')],
  [/^(.+)-(?:held|occupied)$/, noun('{이} 점령한')],
  [/^(.+)-(?:funded|financed)$/, noun('{이} 자금을 댄')],
  [/^(.+)-sponsored$/, noun('{이} 후원하는')],
  [/^(.+)-dominated$/, noun('{이} 지배하는')],
  [/^(.+)-driven$/, noun('{이} 주도하는')],
  [/^(.+)-style$/, noun('{}식의')],
  [/^(.+)-wide$/, noun('{} 전체의')],
  [/^(.+)-free$/, noun('{이} 없는')],
  [/^(.+)-friendly$/, noun('{} 친화적인')],
  [/^(.+)-long$/, noun('{}에 걸친')],
  [/^(.+)-speaking$/, noun('{을} 쓰는')],
  [/^(.+)-producing$/, noun('{을} 생산하는')],
  [/^(.+)-exporting$/, noun('{을} 수출하는')],
  [/^(.+)-importing$/, noun('{을} 수입하는')],
  [/^(.+)-making$/, noun('{} 만들기', 'n')],
  [/^(.+)-like$/, noun('{} 같은')],
  [/^(.+)-only$/, noun('{}만의')],
  [/^(.+)-rich$/, noun('{이} 풍부한')],
  [/^(.+)-trained$/, noun('{}에서 훈련받은')],
  [/^(.+)-bound$/, noun('{}행의')],
]

const PREFIXES: readonly Rule[] = [
  [/^anti-?(.{4,})$/, noun('반{}의')],
  [/^pro-(.+)$/, noun('친{} 성향의')],
  [/^ex-(.+)$/, noun('전 {}', 'n')],
  [/^non-?(.{4,})$/, noun('비{}의')],
  [/^pre-(.+)$/, noun('{} 이전의')],
  [/^post-(.+)$/, noun('{} 이후의')],
  [/^mid-(.+)$/, noun('{} 중반의')],
  [/^multi-?(.{4,})$/, noun('다{}의')],
  [/^co-(.+)$/, noun('공동 {}', 'n')],
  [/^self-(.+)$/, noun('자기 {}', 'n')],
  [/^inter-(.+)$/, noun('{} 간의')],
  [/^counter-?(.{4,})$/, noun('대{}', 'n')],
  [/^sub-?(.{5,})$/, noun('하위 {}', 'n')],
  [/^semi-?(.{4,})$/, noun('준{}', 'n')],
  [/^(?:super|ultra)-?(.{4,})$/, noun('초{}', 'n')],
  [/^micro-?(.{4,})$/, noun('소형 {}', 'n')],
  [/^cyber-?(.{4,})$/, noun('사이버 {}', 'n')],
  [/^re-?(.{4,})$/, { baseKind: 'v', kind: 'v', pattern: '다시 {}다' }],
  [/^un-?(.{4,})$/, { baseKind: 'adj', kind: 'adj', pattern: '{}지 않은' }],
  [/^over(.{4,})$/, { baseKind: 'v', kind: 'v', pattern: '지나치게 {}다' }],
  [/^mis(.{4,})$/, { baseKind: 'v', kind: 'v', pattern: '잘못 {}다' }],
]

const SUFFIXES: readonly Rule[] = [
  [/^(.{3,})less$/, noun('{이} 없는')],
  [/^(.{4,})hood$/, noun('{}임', 'n')],
  [/^(.{4,})ship$/, noun('{}의 지위', 'n')],
  [/^(.{4,})ly$/, { baseKind: 'adj', kind: 'adv', pattern: '{}게' }],
  [/^(.{4,})ness$/, { baseKind: 'adj', kind: 'n', pattern: '{}음' }],
  [/^(.{3,})able$/, { baseKind: 'v', kind: 'adj', pattern: '{}ㄹ 수 있는' }],
]

/** Forms of the base that the spelling may have changed: *happi(ness)*, *argu(able)*. */
const basesOf = (stem: string): string[] => [
  stem,
  stem.replace(/i$/, 'y'),
  `${stem}e`,
  stem.replace(/(.)\1$/, '$1'),
]

/** Every way to take a word apart, likeliest first. */
export const wordParts = (surface: string): WordParts[] => {
  const word = surface.toLowerCase()
  return [...COMPOUNDS, ...PREFIXES, ...SUFFIXES].flatMap(([pattern, parts]) => {
    const stem = pattern.exec(word)?.[1]
    // The base keeps its capital: Russian-backed is of Russia.
    const from = stem === undefined ? -1 : word.indexOf(stem)
    return stem === undefined
      ? []
      : basesOf(surface.slice(from, from + stem.length)).map((base) => ({ base, ...parts }))
  })
}
