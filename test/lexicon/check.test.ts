import { describe, expect, it } from 'vitest'
import { checkLexicon } from '../../src/lexicon/check.ts'
import { JAPANESE_RULES } from '../../src/lexicon/rules.ts'

const judge = { canMatch: (cue: string) => cue !== 'talksing' }
const complaintsOf = (name: string, ...lines: string[]): string[] =>
  checkLexicon([{ name, lines }], judge).complaints.map(({ line, text }) => `${line} ${text}`)

describe('the checker', () => {
  it('is silent on good rows, comments and empty lines', () => {
    expect(
      complaintsOf(
        'b.tsv',
        '# words in b',
        'bear\tv\t3\t지다 @cost @burden | 참다 @pain @cold',
        'bid\tn\t4\t시도, 노력 @<person>',
        '',
      ),
    ).toEqual([])
  })

  it.each([
    ['a missing column', 'b.tsv', ['bid\tn\t시도'], /columns/],
    ['an unknown part of speech', 'b.tsv', ['bid\tnoun\t4\t시도'], /part of speech/],
    ['a level out of range', 'b.tsv', ['bid\tn\t9\t시도'], /level/],
    ['rows out of order', 'b.tsv', ['bid\tn\t4\t시도', 'bear\tv\t3\t지다'], /not in order/],
    ['a row twice', 'b.tsv', ['bid\tn\t4\t시도', 'bid\tn\t4\t입찰'], /stands already at b.tsv:1/],
    ['the wrong file', 'c.tsv', ['bid\tn\t4\t시도'], /belongs in b.tsv/],
    ['a phrase among words', 't.tsv', ['take part\tphr\t2\t참가하다'], /belongs in phrases.tsv/],
    ['four alternatives', 'b.tsv', ['bid\tn\t4\t시도, 노력, 입찰, 호가'], /4 alternatives/],
    ['a gloss without Hangul', 'b.tsv', ['bid\tn\t4\tbid'], /no Hangul/],
    ['hanja in a gloss', 'b.tsv', ['bid\tn\t4\t입찰入札'], /stray/],
    [
      'a gloss too long for a margin',
      'b.tsv',
      ['bid\tn\t4\t국제 행사를 자기 나라에서 열겠다는 신청'],
      /too long/,
    ],
    [
      'fifteen cues',
      'b.tsv',
      [`bid\tn\t4\t시도${Array.from('abcdefghjklmnop', (cue) => ` @${cue}`).join('')}`],
      /15 cues/,
    ],
    ['a class that there is not', 'b.tsv', ['bid\tn\t4\t시도 @<persons>'], /stray characters in @<persons>/],
    ['senses without cues', 'b.tsv', ['bid\tn\t4\t시도 @end @avoid | 입찰'], /0 cues/],
    ['a cue twice', 'b.tsv', ['bid\tn\t4\t시도 @end @end'], /twice/],
    ['a cue that is the word', 'b.tsv', ['bid\tn\t4\t시도 @bid'], /word itself/],
    ['a cue that can match nothing', 'b.tsv', ['bid\tn\t4\t시도 @talksing'], /can match no word/],
    ['a verb that does not end in -다', 'b.tsv', ['bid\tv\t4\t시도'], /-다/],
    ['a noun glossed by a verb', 'b.tsv', ['bid\tn\t4\t시도하다'], /by a verb/],
  ])('finds %s', (_what, name, lines, complaint) => {
    expect(complaintsOf(name, ...lines).join('\n')).toMatch(complaint)
  })

  it('counts what there is', () => {
    const files = [
      {
        name: 'b.tsv',
        lines: [
          'bear\tv\t3\t지다 @cost @burden | 참다 @pain @cold',
          'bid\tn\t4\t시도',
          'bid\tv\t4\t시도하다',
        ],
      },
      { name: 'names.tsv', lines: ['NATO\torg\t북대서양조약기구(NATO)'] },
      { name: 'phrases.tsv', lines: ['take part\tphr\t2\t참가하다'] },
    ]
    expect(checkLexicon(files, judge).counts).toEqual({
      headwords: 2,
      rows: 3,
      senses: 4,
      rowsWithSeveralSenses: 1,
      cues: 4,
      phrases: 1,
      names: 1,
    })
  })
})

describe('the checker of the Japanese lexicon', () => {
  const complaints = (name: string, ...lines: string[]): string[] =>
    checkLexicon([{ name, lines }], judge, JAPANESE_RULES).complaints.map(({ text }) => text)

  it.each([
    ['ka.tsv', ['がいする\tv\t5\t해치다', 'ガス\tn\t2\t가스']],
    ['kanji-7.tsv', ['経済\tn\t3\t경제 @政策 @成長 | 절약 @時間 @費用']],
    ['0.tsv', ['G7\tn\t4\t주요 7개국']],
    ['phrases.tsv', ['に対して\tphr\t3\t~에 대해']],
    ['names.tsv', ['ドナルド・トランプ\tperson\t도널드 트럼프']],
    ['a.tsv', ['アルバイト\tn\t2\t아르바이트']],
    ['wa.tsv', ['を\tpart\t1\t~을, ~를']],
    ['kanji-4.tsv', ['交渉\tn\t4\t협상, 교섭(交涉)']],
  ])('is silent on good rows in %s', (file, rows) => expect(complaints(file, ...rows)).toEqual([]))

  it('knows no classes, since nothing tells them of a Japanese noun', () =>
    expect(complaints('ka.tsv', 'かう\tv\t3\t기르다 @<animal>')).toEqual(['stray characters in @<animal>']))

  it.each([
    ['kanji-5.tsv', '経済\tn\t3\t경제', /belongs in kanji-7/],
    ['ka.tsv', 'サミット\tn\t4\t정상 회의', /belongs in sa/],
    ['kanji-7.tsv', '経済\tn\t3\t경제 @정책 @成長 | 절약 @時間 @費用', /stray characters in @정책/],
    ['kanji-4.tsv', '交渉\tn\t4\t交涉, 협상', /stray characters in 交涉/],
    ['phrases.tsv', 'に〜対して\tphr\t3\t~에 대해', /stray characters in the headword/],
  ])('complains in %s of %s', (file, row, complaint) =>
    expect(complaints(file, row).join('\n')).toMatch(complaint),
  )
})
