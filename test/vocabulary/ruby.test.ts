import { describe, expect, it } from 'vitest'
import { ankiReading, type RubyPiece, rubyInForm, rubyPieces } from '../../src/vocabulary/ruby.ts'

const drawn = (pieces: readonly RubyPiece[]): string =>
  pieces.map(({ text, ruby }) => (ruby === null ? text : `${text}(${ruby})`)).join('')

describe('a reading above a word', () => {
  it.each([
    ['食べる', 'たべる', '食(た)べる'],
    ['取り組む', 'とりくむ', '取(と)り組(く)む'],
    ['経済', 'けいざい', '経済(けいざい)'],
    ['経済的な', 'けいざいてきな', '経済的(けいざいてき)な'],
    ['国々', 'くにぐに', '国々(くにぐに)'],
    ['三ヶ月', 'さんかげつ', '三ヶ月(さんかげつ)'],
    ['サッカー部', 'さっかーぶ', 'サッカー部(ぶ)'],
    ['テレビ', 'てれび', 'テレビ'],
    ['大人', null, '大人'],
    ['今日', 'xyz', '今日(xyz)'],
    ['お祝い', 'ちがう', 'お祝い(ちがう)'],
  ])('%s %s', (word, reading, expected) => expect(drawn(rubyPieces(word, reading))).toBe(expected))

  it.each([
    ['食べさせられた', '食べる', 'たべる', '食(た)べさせられた'],
    ['発表した', '発表する', 'はっぴょうする', '発表(はっぴょう)した'],
    ['取り組んだ', '取り組む', 'とりくむ', '取(と)り組(く)んだ'],
    ['来た', '来る', 'くる', '来(く)た'],
    ['たべた', '食べる', 'たべる', 'たべた'],
    ['経済', '経済', 'けいざい', '経済(けいざい)'],
    ['bids', 'bid', null, 'bids'],
  ])('of a form as it stands: %s', (form, headword, reading, expected) => {
    const pieces = rubyInForm(form, headword, reading)
    expect(pieces.map(({ text }) => text).join('')).toBe(form)
    expect(drawn(pieces)).toBe(expected)
  })

  it.each([
    ['食べる', 'たべる', '食[た]べる'],
    ['取り組む', 'とりくむ', '取[と]り 組[く]む'],
    ['お祝い', 'おいわい', 'お 祝[いわ]い'],
    ['経済', 'けいざい', '経済[けいざい]'],
    ['テレビ', 'てれび', 'テレビ'],
    ['bid', null, ''],
  ])('as Anki writes it: %s', (word, reading, expected) => expect(ankiReading(word, reading)).toBe(expected))
})
