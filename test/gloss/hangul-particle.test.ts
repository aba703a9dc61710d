import { describe, expect, it } from 'vitest'
import { fillPattern, withMieum, withRieul } from '../../src/gloss/hangul-particle.ts'

describe('Korean endings by the last sound', () => {
  it.each([
    ['하', '함'],
    ['만들', '만듦'],
    ['베풀', '베풂'],
    ['찾', '찾음'],
  ])('%s becomes %s', (stem, noun) => expect(withMieum(stem)).toBe(noun))
  it.each([
    ['하', '할'],
    ['먹', '먹을'],
  ])('%s becomes %s', (stem, form) => expect(withRieul(stem)).toBe(form))
  it('particles follow the word', () => {
    expect(fillPattern('{로} 가는', '서울')).toBe('서울로 가는')
    expect(fillPattern('{와} 함께', '한국')).toBe('한국과 함께')
  })
})
