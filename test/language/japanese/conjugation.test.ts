import { describe, expect, it } from 'vitest'
import type { Inflection } from '../../../src/language/language.ts'
import { tokensOf } from '../../support/japanese.ts'

/** A verb's dictionary form and the stems its forms are made of. */
interface Verb {
  readonly lemma: string
  /** Before ない, れる, せる. */
  readonly negative: string
  readonly polite: string
  readonly te: string
  readonly ta: string
  readonly conditional: string
  readonly volitional: string
  readonly oneStem: boolean
}

const verb = (row: string): Verb => {
  const [lemma = '', negative = '', polite = '', te = '', ta = '', conditional = '', volitional = ''] =
    row.split(' ')
  return { lemma, negative, polite, te, ta, conditional, volitional, oneStem: negative === polite }
}

const VERBS = [
  '書く 書か 書き 書いて 書いた 書けば 書こう',
  '防ぐ 防が 防ぎ 防いで 防いだ 防げば 防ごう',
  '話す 話さ 話し 話して 話した 話せば 話そう',
  '待つ 待た 待ち 待って 待った 待てば 待とう',
  '死ぬ 死な 死に 死んで 死んだ 死ねば 死のう',
  '呼ぶ 呼ば 呼び 呼んで 呼んだ 呼べば 呼ぼう',
  '読む 読ま 読み 読んで 読んだ 読めば 読もう',
  '作る 作ら 作り 作って 作った 作れば 作ろう',
  '買う 買わ 買い 買って 買った 買えば 買おう',
  '食べる 食べ 食べ 食べて 食べた 食べれば 食べよう',
  '決める 決め 決め 決めて 決めた 決めれば 決めよう',
  '始める 始め 始め 始めて 始めた 始めれば 始めよう',
].map(verb)

/** How a form is made, and what it says. */
const FORMS: readonly (readonly [string, (verb: Verb) => string, (verb: Verb) => readonly Inflection[]])[] = [
  ['negative', (v) => `${v.negative}ない`, () => ['negative']],
  ['past negative', (v) => `${v.negative}なかった`, () => ['negative', 'past']],
  ['polite', (v) => `${v.polite}ます`, () => ['polite']],
  ['polite past', (v) => `${v.polite}ました`, () => ['polite', 'past']],
  ['polite negative', (v) => `${v.polite}ません`, () => ['polite', 'negative']],
  ['desire', (v) => `${v.polite}たい`, () => ['desiderative']],
  ['desire denied', (v) => `${v.polite}たくない`, () => ['desiderative', 'negative']],
  ['past', (v) => v.ta, () => ['past']],
  ['progressive', (v) => `${v.te}いる`, () => ['progressive']],
  ['polite progressive past', (v) => `${v.te}いました`, () => ['progressive', 'polite', 'past']],
  ['completion', (v) => `${v.te}しまった`, () => ['completive', 'past']],
  ['preparation', (v) => `${v.te}おく`, () => ['preparatory']],
  ['condition', (v) => v.conditional, () => ['conditional']],
  ['will', (v) => v.volitional, () => ['volitional']],
  ['obligation', (v) => `${v.negative}なければならない`, () => ['obligation']],
  [
    'passive',
    (v) => `${v.negative}${v.oneStem ? 'られた' : 'れた'}`,
    (v) => [v.oneStem ? 'passive-or-potential' : 'passive', 'past'],
  ],
  [
    'causative passive',
    (v) => `${v.negative}${v.oneStem ? 'させられた' : 'せられた'}`,
    () => ['causative', 'passive', 'past'],
  ],
]

const cases = VERBS.flatMap((one) =>
  FORMS.map(([name, make, says]) => [make(one), one.lemma, name, says(one)] as const),
)

describe('a conjugated verb', () => {
  it('is tried in two hundred forms', () => expect(cases.length).toBeGreaterThanOrEqual(200))
  it.each(cases)('%s is %s, %s', (form, lemma, _name, inflections) => {
    const [token, ...rest] = tokensOf(form)
    expect(rest).toEqual([])
    expect(token).toMatchObject({ surface: form, lemma, wordClass: 'verb', inflections })
  })
})

describe('other conjugated words', () => {
  it.each<[string, string, Inflection[]]>([
    ['高くない', '高い', ['negative']],
    ['高かった', '高い', ['past']],
    ['美しかったです', '美しい', ['past', 'polite']],
    ['来なかった', '来る', ['negative', 'past']],
    ['来た', '来る', ['past']],
    ['発表された', '発表する', ['passive', 'past']],
    ['発表している', '発表する', ['progressive']],
    ['発表させられた', '発表する', ['causative', 'passive', 'past']],
    ['利用できる', '利用する', ['potential']],
    ['利用できなかった', '利用する', ['potential', 'negative', 'past']],
    ['自由化した', '自由化する', ['past']],
    ['説明してもらった', '説明する', ['receiving', 'past']],
    ['読みやすい', '読む', ['easy']],
    ['答えにくい', '答える', ['hard']],
    ['住んでほしい', '住む', ['wishing']],
    ['増えてきた', '増える', ['approaching', 'past']],
    ['減っていく', '減る', ['proceeding']],
    ['食べさせられていました', '食べる', ['causative', 'passive', 'progressive', 'polite', 'past']],
  ])('%s is %s', (form, lemma, inflections) => {
    const [token, ...rest] = tokensOf(form)
    expect(rest).toEqual([])
    expect(token).toMatchObject({ surface: form, lemma, inflections })
  })

  it('hold the forms that may be words of their own', () => {
    expect(tokensOf('問われた')[0]?.stems).toEqual(['問われる'])
    expect(tokensOf('食べさせられた')[0]?.stems).toEqual(['食べさせる', '食べさせられる'])
  })
  it('leave the copula and what it guesses to stand as words', () => {
    expect(tokensOf('静かだった').map(({ surface }) => surface)).toEqual(['静か', 'だった'])
    expect(tokensOf('来るらしい').map(({ surface }) => surface)).toEqual(['来る', 'らしい'])
  })
})
