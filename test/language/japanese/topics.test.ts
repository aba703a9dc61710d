import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../../src/dictionary/entry.ts'
import { glossLine } from '../../../src/gloss/gloss.ts'
import { glossArticle } from '../../../src/gloss/gloss-article.ts'
import { articleTopics } from '../../../src/gloss/topics.ts'
import { topicsOf } from '../../../src/language/japanese/topics.ts'
import { japaneseGlossaryOf, language } from '../../support/japanese.ts'

describe('the field of a Japanese article', () => {
  it.each([
    ['日銀は金利を据え置いた。円安で輸入物価が上がり、景気の先行きは不透明だ。', 'economy'],
    ['地震で津波警報が出て、住民が避難した。震度は６強だった。', 'disaster'],
    ['投手が好投し、チームは決勝に進んだ。監督は選手をたたえた。', 'sports'],
    ['患者が病院で治療を受けた。医師によると感染の疑いがある。', 'health'],
    ['警察は容疑者を逮捕した。被害者は２人で、捜査が続いている。', 'crime'],
  ])('%s %s', (text, topic) => expect([...articleTopics(language.analyse(text), language)]).toContain(topic))

  it('is none where the words tell of none', () => {
    expect([...articleTopics(language.analyse('朝ご飯を食べて、庭を歩いた。'), language)]).toEqual([])
  })

  it('is told by a verb of a noun too', () => expect(topicsOf('投票する')).toEqual(['politics']))

  it('has the names that cues call it by', () => {
    expect(
      ['景気', '地震', '選手', '病院', '国会', '外相', '戦車', '判決', '株価'].flatMap(topicsOf),
    ).toSatisfy(
      (topics: string[]) => topics.length >= 9 && topics.every((topic) => TOPICS.includes(topic as never)),
    )
  })

  it('chooses the sense that its cue calls for, though nothing near the word does', () => {
    const glossary = japaneseGlossaryOf('回復 ^ n ^ 4 ^ 회복 | 쾌유 @[health]')
    const line = (text: string): string | undefined =>
      glossArticle([text], glossary)[0]
        ?.glosses.filter(({ entry }) => entry.headword === '回復')
        .map(glossLine)[0]
    expect(line('日銀は金利を据え置いた。円安で物価が上がった。回復は遅い。')).toBe('회복')
    expect(line('患者が病院で治療を受けた。医師は手術をした。回復は遅い。')).toBe('쾌유')
    expect(line('庭を歩いた。回復は遅い。')).toBe('회복')
  })
})
