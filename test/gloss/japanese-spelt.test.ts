import { describe, expect, it } from 'vitest'
import { glossLine } from '../../src/gloss/gloss.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { japaneseGlossaryOf } from '../support/japanese.ts'

const glossary = japaneseGlossaryOf()
const lines = (text: string): string[] =>
  glossBlock(text, glossary).glosses.map(
    (gloss) => `${gloss.entry.headword} ${glossLine(gloss)} (${gloss.source})`,
  )

describe('a name that no dictionary has', () => {
  it.each([
    ['井上昭雄さんは', '井上昭雄 이노우에 아키오 (transcription)'],
    ['室町正志社長は', '室町正志 무로마치 마사시 (transcription)'],
    ['朴有香さんは', '朴有香 박유향 (transcription)'],
    ['金子勇氏は', '金子勇 가네코 이사무 (transcription)'],
    ['イ・ジュンソク代表は', 'イ・ジュンソク 이준석 (transcription)'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line))
})

describe('a number with its counter', () => {
  it.each([
    ['懲役2年6月の', '6月 6개월 (transcription)'],
    ['4年の女児', '4年 4학년 (transcription)'],
    ['4年の間', '4年 4년 (transcription)'],
    ['8年6月の', '6月 6월 (transcription)'],
    ['列車27本が', '27本 27편 (transcription)'],
    ['鉛筆27本が', '27本 27개 (transcription)'],
    ['4割が', '4割 40%(4할) (transcription)'],
    ['優勝は9度の', '9度 9회 (transcription)'],
    ['マイナス9度の', '9度 9도 (transcription)'],
    ['数割が', '数割 수십% (transcription)'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line))
})
