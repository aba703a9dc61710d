import { hasKanji } from '../../article/kana.ts'
import type { WordParts } from '../language.ts'

/** The last kana of a verb's noun form, and of the verb: 試み 試みる, 争い 争う, 教え 教える. */
const NOUN_ENDINGS = 'いきぎしちにびみり'
const VERB_ENDINGS = 'うくぐすつぬぶむる'

/** Second halves of verbs that say how, in Korean: 殴り合う 서로 때리다. Those that say where to (込む, 出す) don't translate one by one. */
const SECOND_VERBS: readonly (readonly [string, string])[] = [
  ['合う', '서로 {}다'],
  ['あう', '서로 {}다'],
  ['直す', '다시 {}다'],
  ['なおす', '다시 {}다'],
  ['続ける', '계속 {}다'],
  ['つづける', '계속 {}다'],
  ['始める', '{}기 시작하다'],
  ['はじめる', '{}기 시작하다'],
  ['終える', '다 {}다'],
]

/** The verbs that a noun form, or what stands before a second verb, may be of. */
const verbsOf = (stem: string): string[] => {
  const at = NOUN_ENDINGS.indexOf(stem.slice(-1))
  return [...(at < 0 ? [] : [stem.slice(0, -1) + VERB_ENDINGS.charAt(at)]), `${stem}る`]
}

/** How a Japanese word that no dictionary has may be taken apart; see {@link Language.wordParts}. */
export const wordParts = (word: string): readonly WordParts[] => {
  if (!hasKanji(word)) return []
  const several = /^(\p{Script=Han})々$/u.exec(word)?.[1] ?? /^(.+)(?:達|たち)$/u.exec(word)?.[1]
  if (several !== undefined) return [{ base: several, baseKind: 'n', kind: 'n', pattern: '{}들' }]
  const degree = /^(.+)さ$/.exec(word)?.[1]
  if (degree !== undefined)
    return [`${degree}い`, `${degree}だ`].map((base) => ({
      base,
      baseKind: 'adj',
      kind: 'n',
      pattern: '{}음',
    }))
  for (const [second, pattern] of SECOND_VERBS) {
    const first = word.endsWith(second) ? word.slice(0, -second.length) : ''
    if (first !== '') return verbsOf(first).map((base) => ({ base, baseKind: 'v', kind: 'v', pattern }))
  }
  if (!/[いきぎしちにびみりえけげせてねべめれ]$/.test(word)) return []
  return verbsOf(word).map((base) => ({ base, baseKind: 'v', kind: 'n', pattern: '{}음' }))
}
