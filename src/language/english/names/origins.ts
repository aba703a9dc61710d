import { japaneseNameInHangul } from './japanese-name.ts'
import { arabic, persian } from './languages/arabic.ts'
import { chinese } from './languages/chinese.ts'
import { czech } from './languages/czech.ts'
import { dutch } from './languages/dutch.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { hindi } from './languages/hindi.ts'
import { hungarian } from './languages/hungarian.ts'
import { italian } from './languages/italian.ts'
import { korean } from './languages/korean.ts'
import { greek, latin } from './languages/latin.ts'
import { latinValues } from './languages/latin-values.ts'
import { malay } from './languages/malay.ts'
import { polish } from './languages/polish.ts'
import { brazilian, portuguese } from './languages/portuguese.ts'
import { romanian } from './languages/romanian.ts'
import { russian } from './languages/russian.ts'
import { danish, norwegian, swedish } from './languages/scandinavian.ts'
import { serboCroatian } from './languages/serbo-croatian.ts'
import { spanish } from './languages/spanish.ts'
import { thai } from './languages/thai.ts'
import { turkish } from './languages/turkish.ts'
import { vietnamese } from './languages/vietnamese.ts'
import type { Speller } from './spelling-table.ts'

/**
 * Languages that a name may come from, by their codes, and how each is written in Hangul: *br* is Brazil's
 * Portuguese, *el* Greek in its Latin form, *sh* Serbo-Croatian, *xx* any other that gives letters their Latin
 * values. English and the persons of Korea, China and Japan are looked after elsewhere.
 */
export const SPELLERS = {
  es: spanish,
  it: italian,
  de: german,
  fr: french,
  pt: portuguese,
  br: brazilian,
  nl: dutch,
  pl: polish,
  cs: czech,
  sh: serboCroatian,
  hu: hungarian,
  ro: romanian,
  sv: swedish,
  no: norwegian,
  da: danish,
  ru: russian,
  zh: chinese,
  ko: korean,
  ja: japaneseNameInHangul,
  vi: vietnamese,
  th: thai,
  ms: malay,
  ar: arabic,
  fa: persian,
  la: latin,
  el: greek,
  tr: turkish,
  hi: hindi,
  xx: latinValues,
} as const satisfies Readonly<Record<string, Speller>>

export type ForeignOrigin = keyof typeof SPELLERS
export type Origin = ForeignOrigin | 'en'

export const isForeignOrigin = (code: string): code is ForeignOrigin => Object.hasOwn(SPELLERS, code)
