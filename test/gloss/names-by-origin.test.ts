import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { glossLine } from '../../src/gloss/gloss.ts'
import { glossArticle } from '../../src/gloss/gloss-article.ts'
import { buildPhraseIndex } from '../../src/gloss/phrase-index.ts'
import { english } from '../../src/language/english/english.ts'
import { dictionaryOf } from '../support/tiny-lexicon.ts'

const dictionary = dictionaryOf(
  'Joseph ^ name-part ^ 조지프',
  'Robert ^ name-part ^ 로버트',
  'Irene ^ name-part ^ 아이린',
  'Germany ^ place ^ 독일',
  'Spain ^ place ^ 스페인',
  'Madrid ^ place ^ 마드리드',
  'Florida ^ place ^ 플로리다',
  'Calabria ^ place ^ 칼라브리아',
  'European ^ people ^ 유럽의, 유럽인',
  'major ^ adj ^ 3 ^ 주요한',
  'river ^ n ^ 2 ^ 강',
  'alpine ^ adj ^ 5 ^ 고산의',
  'renewable ^ adj ^ 5 ^ 재생 가능한',
  'energy ^ n ^ 2 ^ 에너지',
  'sulfur ^ n ^ 5 ^ 황',
  'president ^ n ^ 2 ^ 대통령',
  'elect ^ v ^ 3 ^ 선출하다',
  'vice ^ n ^ 5 ^ 악덕',
)
const phonesOf = (word: string): string | null =>
  Object.hasOwn(cmu, word.toLowerCase()) ? (cmu[word.toLowerCase()]?.replace(/ #.*$/, '') ?? null) : null
const glossary = {
  language: english({ ipaOf: () => null, phonesOf }),
  dictionary,
  phrases: buildPhraseIndex(dictionary),
}
/** What is shown for a stretch of the last of the texts. */
const gloss = (surface: string, ...texts: string[]) => {
  const text = texts.at(-1) ?? ''
  const start = text.indexOf(surface)
  const found = glossArticle(texts, glossary)
    .at(-1)
    ?.glosses.find(
      ({ spans, covered }) =>
        !covered && spans[0]?.start === start && spans[0].end === start + surface.length,
    )
  return found && { line: glossLine(found), kind: found.entry.kind, source: found.source }
}

describe('a name is written by the rules of the language it comes from', () => {
  it.each([
    ['Abakumov', 'Stalin encouraged Abakumov to build a network.', '아바쿠모프'],
    ['Krasnoyarsk', 'The games were held in Krasnoyarsk in Russia.', '크라스노야르스크'],
    ['Kristiansand', 'It runs from Kristiansand in Norway to the east.', '크리스티안산'],
    ['Villeneuve', 'The French admiral Villeneuve left the port.', '빌뇌브'],
    ['Linares', 'Later Linares left Spain for good.', '리나레스'],
    [
      'Alejandra González Anaya',
      'It was led by Alejandra González Anaya last year.',
      '알레한드라 곤살레스 아나야, 알레한드라 곤잘레스 아나야',
    ],
    [
      'Irène Joliot-Curie',
      'In the spring he met Irène Joliot-Curie to compare their samples.',
      '이렌 졸리오퀴리',
    ],
    ['Robert Schneider', 'He met Robert Schneider of Germany.', '로베르트 슈나이더'],
    ['Kılıçdaroğlu', 'They said that Kılıçdaroğlu would win.', '클르츠다로을루'],
    ['Li Keqiang', 'They met Li Keqiang on Monday.', '리커창'],
    ['Packham', 'They said that Packham would win.', '패컴'],
  ])('%s in “%s” is %s', (name, sentence, hangul) => expect(gloss(name, sentence)?.line).toBe(hangul))

  it('with its accents apart as well', () => {
    const [name, sentence] = ['Báñez', 'They said that Báñez would win.'].map((text) => text.normalize('NFD'))
    expect(gloss(name ?? '', sentence ?? '')?.line).toBe('바녜스')
  })
  it('by what the article tells elsewhere', () => {
    const first = 'The soldiers and the farmers of Spain held the bridge near Madrid.'
    expect(gloss('Cifuentes', first, 'The soldiers and farmers of the bridge met Cifuentes.')?.line).toBe(
      '시푸엔테스',
    )
  })
})

describe('where usage is split', () => {
  it('both are whole names', () => {
    expect(gloss('Joseph Packham', 'Last week they met Joseph Packham there again.')?.line).toBe(
      '조지프 패컴, 조셉 패컴',
    )
  })
})

describe('peoples called by their land', () => {
  it.each([
    ['Floridians', 'Most of the Floridians voted.', '플로리다인'],
    ['Calabrian', 'He took the Calabrian coast.', '칼라브리아의, 칼라브리아인'],
    ['Melanesians', 'There the Melanesians settled.', '멜라네시아인'],
  ])('%s in “%s” is %s', (word, sentence, korean) =>
    expect(gloss(word, sentence)).toMatchObject({ line: korean, kind: 'people' }),
  )
})

describe('a word that has a capital for another reason is no name', () => {
  it.each([
    ['European', 'Major European rivers rise there.', '유럽의, 유럽인'],
    ['Alpine', 'They live in Alpine villages.', '고산의'],
    ['Renewable', 'The Renewable Energies bill passed.', '재생 가능한'],
    ['Sulphur', 'Sulphur is a nutrient.', '황'],
  ])('%s in “%s” is %s', (word, sentence, korean) => expect(gloss(word, sentence)?.line).toBe(korean))
  it('nor are words that are joined', () => {
    expect(gloss('Vice-President-elect', 'The Vice-President-elect spoke.')?.source).not.toBe('transcription')
  })
})
