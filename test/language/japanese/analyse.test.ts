import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { libraryTrain } from '../../../src/app/samples/library-train.ts'
import { articleTexts } from '../../../src/article/article.ts'
import { loadIpadicFile } from '../../../src/build/ipadic.ts'
import { withoutPadding } from '../../../src/dictionary/padding.ts'
import { openCutter, PADDED_FILES } from '../../../src/language/japanese/morphemes.ts'
import { cut, language, tokensOf } from '../../support/japanese.ts'

const surfaces = (text: string) => tokensOf(text).map(({ surface }) => surface)
const sentences = (text: string) => language.analyse(text).map(({ start, end }) => text.slice(start, end))
const TEXTS = articleTexts(libraryTrain)

describe('spans', () => {
  it('hold the words as written, in every text of the sample', () => {
    for (const text of TEXTS) {
      for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.surface)
    }
  })
  it('cover every letter of any text, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      '𠮷野',
      '𩸽',
      '食べた',
      'ﾃﾚﾋﾞ',
      'ﾊﾟ',
      '3億',
      '。',
      '「',
      '」',
      ' ',
      'ABC',
      '①',
      '👪',
      'が',
      '々',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.surface)
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, token.start).trim()).toBe('')
          at = token.end
          for (const ruby of token.rubies ?? []) {
            expect(ruby.start).toBeGreaterThanOrEqual(token.start)
            expect(ruby.end).toBeLessThanOrEqual(token.end)
          }
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })
  it('are not shifted by surrogate pairs before them', () => {
    const text = '𠮷田と𩸽を食べた。次の𠮷日に発表する。'
    const token = tokensOf(text).find(({ lemma }) => lemma === '発表する')
    expect(text.slice(token?.start, token?.end)).toBe('発表する')
  })
  it('are those of the written text where widths were made even', () => {
    const text = 'ﾃﾚﾋﾞとﾊﾟｿｺﾝで１２月のＮＨＫを見る'
    expect(surfaces(text)).toEqual(['ﾃﾚﾋﾞ', 'と', 'ﾊﾟｿｺﾝ', 'で', '１２月', 'の', 'ＮＨＫ', 'を', '見る'])
    expect(tokensOf(text)[0]).toMatchObject({ lemma: 'テレビ' })
    expect(tokensOf(text)[2]).toMatchObject({ lemma: 'パソコン', start: 5, end: 10 })
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['雨だ。風だ。', ['雨だ。', '風だ。']],
    ['「行く。すぐ行く」と言った。帰った。', ['「行く。すぐ行く」と言った。', '帰った。']],
    ['本当か?!そうだ!', ['本当か?!', 'そうだ!']],
    ['賛成した(反対もある。多い)。次へ。', ['賛成した(反対もある。多い)。', '次へ。']],
    ['「もう遅い。」彼は言った。', ['「もう遅い。」彼は言った。']],
    ['３．５％増えた。', ['３．５％増えた。']],
    ['Yahoo!ニュースで見た。', ['Yahoo!ニュースで見た。']],
    ['「閉じない括弧。次の文。', ['「閉じない括弧。', '次の文。']],
    ['  先頭の空白。 次。', ['先頭の空白。', '次。']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
})

describe('words', () => {
  it.each<[string, string[]]>([
    ['3億2千万円を', ['3億2千万円', 'を']],
    ['二十四日に', ['二十四日', 'に']],
    ['1,234人が', ['1,234人', 'が']],
    ['3.5%増', ['3.5%', '増']],
    ['岸田首相は', ['岸田', '首相', 'は']],
    ['岸田文雄氏は', ['岸田文雄', '氏', 'は']],
    ['田中氏が', ['田中', '氏', 'が']],
    ['12カ国', ['12カ国']],
    ['同社会長は', ['同', '社', '会', '長', 'は']],
    ['藤井聡太四段', ['藤井聡太', '四', '段']],
    ['(群馬)', ['(', '群馬', ')']],
    ['11月末に', ['11月', '末', 'に']],
    ['15日朝に', ['15日', '朝', 'に']],
    ['15日本会議で', ['15日', '本', '会議', 'で']],
    ['橋下さんは', ['橋下', 'さん', 'は']],
    ['三笘選手が', ['三笘', '選手', 'が']],
    ['マルセルと', ['マルセル', 'と']],
    ['室町正志社長は', ['室町正志', '社長', 'は']],
    ['小野寺五典防衛相は', ['小野寺五典', '防衛', '相', 'は']],
    ['大久保隆規容疑者は', ['大久保隆規', '容疑', '者', 'は']],
    ['福田元首相は', ['福田', '元', '首相', 'は']],
    ['小池都知事は', ['小池', '都知事', 'は']],
    ['翁長氏は', ['翁長', '氏', 'は']],
    ['林修氏は', ['林修', '氏', 'は']],
    ['「円天」は', ['「', '円', '天', '」', 'は']],
  ])('of %s', (text, expected) => expect(surfaces(text)).toEqual(expected))
  it('have a class', () => {
    expect(tokensOf('重要な会談')[0]).toMatchObject({ wordClass: 'adjective', lemma: '重要' })
    expect(tokensOf('安全保障')[0]).toMatchObject({ wordClass: 'noun' })
    expect(tokensOf('岸田首相')[0]).toMatchObject({ wordClass: 'proper-noun', nameKind: 'person' })
    expect(tokensOf('神奈川県')[0]).toMatchObject({ nameKind: 'place' })
    expect(tokensOf('新制度')[0]).toMatchObject({ wordClass: 'prefix' })
  })
  it('are read in context', () => {
    expect(tokensOf('10月1日に').map(({ reading }) => reading)).toContain('ついたち')
    expect(tokensOf('1日6往復')[0]?.reading).not.toBe('ついたち')
    expect(tokensOf('一人で')[0]?.reading).toBe('ひとり')
    expect(tokensOf('3日間の')[0]?.reading).toBe('みっかかん')
    expect(tokensOf('185日間の')[0]?.reading).toBe('185にちかん')
    expect(tokensOf('熊本県益城町で').at(-2)?.reading).toBe('まち')
    expect(tokensOf('鹿児島県南種子町で').at(-2)?.reading).toBe('ちょう')
    expect(tokensOf('3メートル下の')[1]?.reading).toBe('した')
  })
  it.each([
    ['24分', '24ぷん'],
    ['25分', '25ふん'],
    ['3分', '3ぷん'],
    ['3本', '3ぼん'],
    ['4本', '4ほん'],
    ['10本', '10ぽん'],
    ['三本', 'さんぼん'],
  ])('count: %s is %s', (text, reading) => expect(tokensOf(text)[0]?.reading).toBe(reading))
  it('are read by what stands before them', () => {
    expect(tokensOf('駅と駅の間で').map(({ reading }) => reading)).toContain('あいだ')
    expect(tokensOf('霧の中で').map(({ reading }) => reading)).toContain('なか')
    expect(tokensOf('終わった後').at(-1)?.reading).toBe('あと')
    expect(tokensOf('甘かった')[0]?.reading).toBe('あまかった')
    expect(tokensOf('悠仁さま')[0]?.reading).toBe('ひさひと')
    expect(tokensOf('安倍晋三首相')[0]?.reading).toBe('あべしんぞう')
  })
  it('are told by what stands around', () => {
    expect(tokensOf('党内のある幹部')[2]).toMatchObject({ surface: 'ある', wordClass: 'determiner' })
    expect(tokensOf('効果のある薬')[2]).toMatchObject({ surface: 'ある', wordClass: 'verb' })
    expect(tokensOf('線路に降り、')[2]).toMatchObject({ lemma: '降りる', reading: 'おり' })
    expect(tokensOf('雪が降り、')[2]).toMatchObject({ lemma: '降る', reading: 'ふり' })
    expect(tokensOf('国民の受け止めが')[2]).toMatchObject({ lemma: '受け止める', wordClass: 'noun' })
    expect(tokensOf('年30兆円')[0]).toMatchObject({ wordClass: 'prefix', reading: 'ねん' })
  })
  it.each<[string, string[] | undefined]>([
    ['調べたところ', ['〜た', '〜']],
    ['調べているところ', ['〜ている', '〜']],
    ['調べるところ', ['〜る', '〜']],
    ['調べないところ', ['〜ない', '〜']],
    ['静かなところ', ['〜']],
    ['広いところ', ['〜']],
    ['広かったところ', ['〜た', '〜']],
    ['違法だったところ', ['〜た', '〜']],
    ['発表するところ', ['〜る', '〜']],
    ['食べてから', ['〜て']],
    ['「来い」として', ['〜']],
    ['会長として', undefined],
    ['「春」が', undefined],
    ['調べて、ところ', undefined],
    ['そのところ', undefined],
  ])('of %s know what the last leans on', (text, leans) => {
    expect(tokensOf(text).at(-1)?.leans).toEqual(leans)
  })
  it('keep the digits in their reading', () => {
    expect(tokensOf('2年前に')[0]?.reading).toBe('2ねん')
    expect(tokensOf('3億2千万円')[0]?.reading).toBe('3おく2せんまんえん')
    expect(tokensOf('橋下さん')[0]?.reading).toBe('はしもと')
  })
  it('with kanji all have a reading in the sample', () => {
    const unread = TEXTS.flatMap(tokensOf).filter(
      ({ surface, reading, rubies }) => /\p{Script=Han}/u.test(surface) && (reading === null || !rubies),
    )
    expect(unread).toEqual([])
  })
})

describe('IPADIC without the unused room of its arrays', () => {
  it('cuts every text as before', async () => {
    const padded = new Set<string>(PADDED_FILES)
    const trimmed = await openCutter(async (name) => {
      const whole = await loadIpadicFile(name)
      return padded.has(name) ? withoutPadding(new Uint8Array(whole)).buffer : whole
    })
    for (const text of TEXTS) expect(trimmed(text)).toEqual(cut(text))
    // IPADIC is opened a second time, which takes a while where other tests run beside.
  }, 60_000)
})

it('has a table of cognates with its notice', () => {
  const folder = new URL('../../../src/lexicon/cognates/', import.meta.url)
  expect(readdirSync(folder).sort()).toEqual(['NOTICE', 'ja-ko.tsv'])
  expect(readFileSync(new URL('NOTICE', folder), 'utf8')).toContain('Choe Hwanjin')
})
