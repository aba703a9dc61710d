import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harborSummit } from '../../src/app/samples/harbor-summit.ts'
import { nightBus } from '../../src/app/samples/night-bus.ts'
import { articleTexts } from '../../src/article/article.ts'
import { articleFromText } from '../../src/article/from-text.ts'
import { english } from '../../src/language/english/english.ts'
import type { Token } from '../../src/language/language.ts'
import { dailyPage } from '../support/daily-page.ts'

const language = english()
const tokensOf = (text: string): Token[] => language.analyse(text).flatMap(({ tokens }) => [...tokens])

describe('spans', () => {
  const texts = [harborSummit, nightBus, articleFromText(dailyPage, 'en')].flatMap(articleTexts)

  it('are where the surface stands, on every article', () => {
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) {
      for (const { start, end, surface } of tokensOf(text)) expect(text.slice(start, end)).toBe(surface)
    }
  })

  it('leave no letter of an article uncovered', () => {
    for (const text of texts) {
      let rest = text
      for (const { start, end } of tokensOf(text))
        rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
      expect(rest.trim()).toBe('')
    }
  })

  it('hold for any text, emoji and odd marks among it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'the',
        "didn't",
        'Kim Sung-han',
        '😀',
        '한국',
        'U.S.',
        '“so”',
        '—',
        '$1.5',
        '\u00a0',
        'e-mail',
        '9/11',
        'naïve',
        'ﬁ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ')
        let before = 0
        for (const { start, end, surface } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('words that are names of JavaScript’s own', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a word like any other', (word) => {
    const [token] = tokensOf(`The ${word} won.`).slice(1)
    expect(typeof token?.lemma).toBe('string')
    expect(token && language.lookupForms(token).flat()).toContain(word)
    expect(Array.isArray(language.transcribe(['Kim', word]))).toBe(true)
  })
})

describe('sentences', () => {
  it('end at full stops but not at abbreviations', () => {
    const sentences = language.analyse('Mr. Lee met U.S. officials. He left at 3 p.m. on Monday.')
    expect(sentences).toHaveLength(2)
  })
})

describe('lemmas', () => {
  it.each([
    ['The talks were held in secret.', 'talks', 'talk'],
    ['He spoke at the briefing.', 'briefing', 'briefing'],
    ['They establish missions.', 'missions', 'mission'],
    ['She took office in May.', 'took', 'take'],
    ['It ruled that out.', 'ruled', 'rule'],
    ["They can't agree.", 'ca', 'can'],
    ['The media were there.', 'media', 'media'],
    ['Women voted.', 'Women', 'woman'],
    ['Seoul said so.', 'Seoul', 'Seoul'],
    ['They overthrew him.', 'overthrew', 'overthrow'],
    ['She was re-elected and overtook him.', 'overtook', 'overtake'],
    ['He foresaw it.', 'foresaw', 'foresee'],
    ['They resent it.', 'resent', 'resent'],
    ['He drank water and swam.', 'drank', 'drink'],
    ['He drank water and swam.', 'swam', 'swim'],
    ['The horse was ridden.', 'ridden', 'ride'],
    ['She learnt it.', 'learnt', 'learn'],
    ['She was born on Friday.', 'born', 'born'],
    ['They coped with it.', 'coped', 'cope'],
    ['The bank left its rate unchanged.', 'left', 'leave'],
    ['The actress, who shot to fame, died.', 'shot', 'shoot'],
    ['He was fined and raped.', 'fined', 'fine'],
    ['He rapped at the door.', 'rapped', 'rap'],
    ['She visited and opened it.', 'opened', 'open'],
    ['The film premiered.', 'premiered', 'premiere'],
    ['The dog was biting him.', 'biting', 'bite'],
  ])('%s', (text, surface, lemma) => {
    expect(tokensOf(text).find((token) => token.surface === surface)?.lemma).toBe(lemma)
  })
})

describe('parts of speech that the words around decide', () => {
  it.each([
    ['He doubled his lead over her.', 'lead', 'noun'],
    ['The water has high levels of lead.', 'lead', 'noun'],
    ['She spoke before meeting the envoy.', 'meeting', 'verb'],
    ['They began publishing the manuscript.', 'publishing', 'verb'],
    ['The meeting was long.', 'meeting', 'noun'],
    ['It was for financial stocks padding their gains.', 'padding', 'verb'],
    ['They lead the party.', 'lead', 'verb'],
    ['They think of it.', 'think', 'verb'],
    ['Both men face a trial.', 'face', 'verb'],
    ['The river rises in the mountains.', 'rises', 'verb'],
    ['The government plans to phase out power plants.', 'plans', 'verb'],
    ['The peace plans failed in the talks.', 'plans', 'noun'],
    ['It struck early Tuesday.', 'early', 'adverb'],
    ['Officials there said so.', 'there', 'adverb'],
    ['According to police, two died.', 'police', 'noun'],
    ['Officers want to police the area.', 'police', 'verb'],
    ['There are doubts.', 'There', 'pronoun'],
    ['Questions regarding the case remain.', 'regarding', 'preposition'],
    ['The case concerns a girl.', 'concerns', 'verb'],
    ['Polls show the lead.', 'show', 'verb'],
    ['Market interest rates the bank sets are low.', 'rates', 'noun'],
  ])('%s %s is a %s', (text, surface, wordClass) => {
    expect(tokensOf(text).find((token) => token.surface === surface)?.wordClass).toBe(wordClass)
  })
})

it('a plural with a capital is a cue as it is without', () => {
  expect(tokensOf('Farmers protested.')[0]?.cueForms).toContain('farmer')
  expect(tokensOf('Paris protested.')[0]?.cueForms).not.toContain('paris')
})

describe('forms to look up', () => {
  const formsOf = (text: string, surface: string) => {
    const token = tokensOf(text).find((candidate) => candidate.surface === surface)
    return token ? language.lookupForms(token).flat() : []
  }
  it.each([
    ['The U.S. agreed.', 'U.S.', 'US'],
    ['They organised it.', 'organised', 'organize'],
    ['A new programme of defence.', 'defence', 'defense'],
    ['The harbour was closed.', 'harbour', 'harbor'],
    ['SEOUL RETURNS', 'SEOUL', 'Seoul'],
    ['Americans voted.', 'Americans', 'American'],
    ['leading figures', 'leading', 'leading'],
    ['Weathermen expect rain.', 'Weathermen', 'weatherman'],
  ])('%s: %s is looked up as %s', (text, surface, form) => {
    expect(formsOf(text, surface)).toContain(form)
  })
})
