import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'

const FRENCH =
  'Le gouvernement a annoncé mardi que la liaison maritime entre le port et les îles reprendrait vendredi, après deux ans de conflit sur la sécurité des navires et les conditions de travail des équipages.'
const KOREAN =
  '정부는 화요일 항구와 섬들을 잇는 여객선이 선박 안전을 둘러싼 이 년간의 분쟁 끝에 금요일부터 운항을 재개한다고 밝혔다. 주민들은 그동안 어선에 의지해 왔다.'

describe('the language of a text', () => {
  it.each([
    ['The ferry will resume service on Friday, the ministry said.', { kind: 'supported', language: 'en' }],
    [FRENCH, { kind: 'unsupported', language: 'fr' }],
    [KOREAN, { kind: 'unsupported', language: 'ko' }],
    ['首相は24日、経済対策を発表した。', { kind: 'supported', language: 'ja' }],
    ['ﾆｭｰｽ ｶﾝﾀﾝ', { kind: 'supported', language: 'ja' }],
    [
      'The word 寿司 (すし) is Japanese, the ministry said on Friday in its report.',
      { kind: 'supported', language: 'en' },
    ],
    ['Mayor Lindqvist', { kind: 'unclear' }],
    ['1234 — 5678', { kind: 'unclear' }],
  ])('%s', (text, detection) => expect(detectLanguage(text)).toEqual(detection))
})
