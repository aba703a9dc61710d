import { isKatakana } from '../../article/kana.ts'
import type { Language, Token, Transcription } from '../language.ts'
import { analyseJapanese } from './analyse.ts'
import { FUNCTION_CUES } from './function-cues.ts'
import { koreanNameInKana, koreanNameOf } from './korean-names.ts'
import { type LoanwordSources, NO_SOURCES, spellLoanword } from './loanword-sources.ts'
import { joinedForms, lookupForms } from './lookup-forms.ts'
import type { Cutter } from './morphemes.ts'
import { normalise } from './normalise.ts'
import { numberInKorean } from './numbers.ts'
import { NO_READINGS, type Readings } from './readings.ts'
import { topicsOf } from './topics.ts'
import { kanaToHangul } from './transcription.ts'
import { wordParts } from './word-parts.ts'

/**
 * @param cut cuts a text into morphemes; see morphemes.ts
 * @param sources where words in katakana come from
 * @param readings of words that IPADIC reads wrongly
 */
export const japanese = (
  cut: Cutter,
  sources: LoanwordSources = NO_SOURCES,
  readings: Readings = NO_READINGS,
): Language => ({
  code: 'ja',
  analyse: (text) => analyseJapanese(text, cut, readings),
  lookupForms,
  pronounce: () => null,
  joinedForms,
  verbsLast: true,
  soundOf: (token) => soundOf(token, sources),
  functionCues: FUNCTION_CUES,
  topicsOf,
  nameRuns: () => [],
  originsTold: () => new Map(),
  transcribe: () => [],
  wordParts,
})

/**
 * A number with its counter is worked out; a name is spelt by its reading; katakana by its sound. Anything else
 * that no dictionary has gets no invented Korean.
 */
const soundOf = (token: Token, sources: LoanwordSources): Transcription | null => {
  const written = normalise(token.surface).text
  if (token.wordClass === 'numeral') {
    const hangul = numberInKorean(token.lemma)
    return hangul !== null && /[가-힣]/.test(hangul) ? { hangul, kind: 'num', guess: false } : null
  }
  const { nameKind, lemma } = token
  const verbal = /^([ァ-ヴー]{2,})する$/.exec(normalise(lemma).text)?.[1]
  if (verbal !== undefined) return { hangul: `${spellLoanword(verbal, sources)}하다`, kind: 'v', guess: true }
  if (isKatakana(written)) {
    const parts = written.split(/[・＝=]/)
    // A name of several parts is foreign, and so is a place.
    const isName =
      parts.length === 1 && (nameKind ?? 'person') === 'person' && token.wordClass === 'proper-noun'
    const [first = '', second = ''] = parts
    const hangul =
      (parts.length === 2 ? koreanNameInKana(first, second) : null) ??
      parts.map((part) => spellLoanword(part, sources, isName)).join(' ')
    const kind = nameKind ?? (parts.length > 1 ? 'person' : 'n')
    return written.length > 1 ? { hangul, kind, guess: true } : null
  }
  // The kanji of a body's name are words of their own, and one kanji stands for a country.
  if (nameKind === undefined || nameKind === 'org' || written.length < 2 || token.reading === null)
    return null
  // What has a reading in two parts is a Japanese surname and a given name: 金子|勇.
  const isWhole = (token.rubies?.length ?? 0) <= 1
  const hangul = (isWhole ? koreanNameOf(written) : null) ?? nameInHangul(token, token.reading)
  return { hangul, kind: nameKind, guess: true }
}

/** Surname and given name apart, as Korean writes Japanese names; they are told by the readings above each. */
const nameInHangul = ({ rubies = [], surface }: Token, reading: string): string => {
  const covered = rubies.reduce((sum, { start, end }) => sum + end - start, 0)
  if (covered !== surface.length) return kanaToHangul(reading)
  return rubies.map(({ text }) => kanaToHangul(text)).join(' ')
}
