import { francAll } from 'franc-min'
import { isLanguageCode, type LanguageCode } from '../article/language-code.ts'

/** What a text is written in: a language that can be read here, another one, or too little to tell. */
export type Detection =
  | { readonly kind: 'supported'; readonly language: LanguageCode }
  /** `language` is a BCP 47 or ISO 639-3 tag, for `Intl.DisplayNames`. */
  | { readonly kind: 'unsupported'; readonly language: string }
  | { readonly kind: 'unclear' }

/** franc speaks ISO 639-3. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  sco: 'en',
  kor: 'ko',
  jpn: 'ja',
  cmn: 'zh',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  rus: 'ru',
  nld: 'nl',
  vie: 'vi',
  ind: 'id',
  tha: 'th',
  arb: 'ar',
  tur: 'tr',
  pol: 'pl',
  ukr: 'uk',
}

/** Japanese prose is half kana; no other language uses them. Share of the letters. */
const KANA_SHARE = 0.1

const ENGLISH_WORDS = new Set(
  'the of and to in a is that for on was with as by at it from his he an be has are this have were said will their which not who'.split(
    ' ',
  ),
)
/** English prose has a third of these; its neighbours share only *in*, *a*, *as*, *an*, *was*. */
const ENGLISH_SHARE = 0.15
/** Trigrams mislead on less, in UTF-16 units. */
const TELLING_LENGTH = 120
const SAMPLE_LENGTH = 6000

export const detectLanguage = (text: string): Detection => {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return { kind: 'unclear' }
  if (kanaShare(sample) >= KANA_SHARE) return { kind: 'supported', language: 'ja' }
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length
  if (english >= ENGLISH_SHARE) return { kind: 'supported', language: 'en' }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin > letters / 2 && sample.length < TELLING_LENGTH) return { kind: 'unclear' }
  const guess = francAll(sample, { minLength: 5 })[0]?.[0] ?? 'und'
  if (guess === 'und') return { kind: 'unclear' }
  const language = TAGS[guess] ?? guess
  return isLanguageCode(language) ? { kind: 'supported', language } : { kind: 'unsupported', language }
}

/** Half-width katakana are kana too; the middle dot and the long mark are left out, since others use them. */
const kanaShare = (text: string): number => {
  const kana = text.match(/[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/g)?.length ?? 0
  return kana / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0)
}
