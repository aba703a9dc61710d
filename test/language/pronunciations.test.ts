import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { arpabetToIpa } from '../../src/language/english/ipa.ts'
import { encodePronunciations, openPronunciations } from '../../src/language/english/pronunciations.ts'

describe('IPA', () => {
  it.each([
    ['mission', 'ˈmɪʃən'],
    ['bid', 'bɪd'],
    ['diplomatic', 'ˌdɪpləˈmætɪk'],
    ['agenda', 'əˈdʒendə'],
    ['ambassador', 'æmˈbæsədər'],
    ['work', 'wɜːrk'],
    ['country', 'ˈkʌntri'],
    ['strategy', 'ˈstrætədʒi'],
    ['singer', 'ˈsɪŋər'],
    ['export', 'ˈekspɔːrt'],
  ])('%s is /%s/', (word, ipa) => {
    expect(arpabetToIpa(cmu[word] ?? '')).toBe(ipa)
  })

  it('knows every sound of the CMU dictionary', () => {
    const phones = new Set(Object.values(cmu).flatMap((phones) => phones.replace(/ #.*$/, '').split(' ')))
    for (const phone of phones) expect(arpabetToIpa(phone), phone).not.toBe('')
  })
})

describe('the compiled pronunciations', () => {
  const words = new Map([
    ['abandon', 'AH0 B AE1 N D AH0 N'],
    ['abandoned', 'AH0 B AE1 N D AH0 N D'],
    ['press', 'P R EH1 S'],
    ['briefing', 'B R IY1 F IH0 NG'],
  ])
  const pronunciations = openPronunciations(encodePronunciations(words))

  it('come back as they went in', () => {
    for (const [word, phones] of words) expect(pronunciations.ipaOf(word)).toBe(arpabetToIpa(phones))
  })
  it('put a phrase together from its words', () => {
    expect(pronunciations.ipaOf('press briefing')).toBe('pres ˈbriːfɪŋ')
  })
  it('say nothing where a word is missing', () => {
    expect(pronunciations.ipaOf('press gang')).toBeNull()
    expect(pronunciations.ipaOf('')).toBeNull()
  })
})
