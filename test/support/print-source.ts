import { type Article, articleTexts, type Block } from '../../src/article/article.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import type { Measure } from '../../src/ui/print/paper/paper.ts'
import { NO_PICKS, type PaperLabels, type PaperSource } from '../../src/ui/print/paper/paper-source.ts'
import { glossaryOf } from './tiny-lexicon.ts'

/** Half an em for a letter and a whole one for a Korean syllable. */
export const roughMeasure: Measure = (text, { size }) =>
  [...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? size : size / 2), 0)

const LABELS: PaperLabels = {
  lang: 'en',
  className: 'Class',
  name: 'Name',
  date: 'Date',
  score: 'Score',
  wordCheck: 'Word check',
  wordList: 'Word list',
  wordBank: 'Word bank',
  cloze: 'Fill the gaps',
  matching: 'Match',
  translation: 'Translate',
  quiz: 'Quiz',
  answerKey: 'Answers',
  noWords: 'No words',
  kind: (kind) => kind,
  level: (level) => `L${level}`,
  pageOf: (page, pages) => `${page} / ${pages}`,
  variant: (name, seed) => `${name} ${seed}`,
}

const glossary = glossaryOf(
  'city ^ n ^ 1 ^ 도시',
  'weigh ^ v ^ 4 ^ 저울질하다',
  'bid ^ n ^ 4 ^ 유치 신청, 유치전',
  'envoy ^ n ^ 5 ^ 특사, 사절',
  'referendum ^ n ^ 5 ^ 국민투표, 주민투표',
  'summit ^ n ^ 4 ^ 정상 회담, 정상 회의',
  'critic ^ n ^ 4 ^ 비판하는 사람, 평론가',
  'council ^ n ^ 3 ^ 의회',
  'delegate ^ n ^ 5 ^ 대표, 대의원',
  'proposal ^ n ^ 4 ^ 제안, 제안서',
  'costly ^ adj ^ 4 ^ 비용이 많이 드는, 값비싼',
  'precedent ^ n ^ 5 ^ 선례, 전례',
  'white elephant ^ phr ^ 5 ^ 애물단지',
  'rule … out ^ phr ^ 4 ^ 배제하다, 제외하다',
  'coalition ^ n ^ 5 ^ 연합, 연립 정부',
  'emission ^ n ^ 5 ^ 배출, 배출량',
  'evacuate ^ v ^ 5 ^ 대피시키다, 철수시키다',
  'contender ^ n ^ 6 ^ 경쟁자, 도전자',
  'Brussels ^ place ^ 브뤼셀',
)

/** An article glossed with a small lexicon, and all that a paper is made of. */
export const printSource = (blocks: readonly Block[], more: Partial<PaperSource> = {}): PaperSource => {
  const article: Article = {
    language: 'en',
    title: 'Harbor city weighs a bid to host the summit',
    byline: 'By Hana Seo',
    section: 'World > Environment',
    source: 'The Gyeot Sample',
    url: 'https://news.example.org/summit',
    blocks,
  }
  return {
    article,
    blocks: articleTexts(article).map((text) => glossBlock(text, glossary)),
    picks: NO_PICKS,
    level: 4,
    savedWords: [],
    pronunciations: new Map([['bid', 'bɪd']]),
    translations: null,
    labels: LABELS,
    ...more,
  }
}
