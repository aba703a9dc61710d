import { hasKanji, toHiragana } from '../../article/kana.ts'
import { kanjiReadings } from '../../article/kanji-readings.ts'
import type { Ruby } from '../language.ts'
import { gradeOf } from './kanji-grades.ts'

/**
 * The readings above a morpheme's kanji, each with the school year of what it stands above.
 * @param start UTF-16 offset of the surface in its text
 * @param reading in either kana
 */
export const alignFurigana = (surface: string, reading: string, start: number): Ruby[] =>
  kanjiReadings(surface, reading).map((part) => ({
    start: start + part.start,
    end: start + part.end,
    text: part.reading,
    grade: gradeOf(surface.slice(part.start, part.end)),
  }))

/**
 * The reading of a dictionary form, from a conjugated form and its reading: 食べ read タベ makes 食べる たべる.
 * `null` where the two spell their stem apart.
 */
export const lemmaReadingOf = (surface: string, reading: string, lemma: string): string | null => {
  if (!hasKanji(lemma)) return toHiragana(lemma)
  if (lemma === '来る') return 'くる'
  if (reading === '') return null
  const spoken = toHiragana(reading)
  if (surface === lemma) return spoken
  const stem = /^.*[\p{Script=Han}々〆]/u.exec(lemma)?.[0] ?? ''
  if (!surface.startsWith(stem)) return null
  const okurigana = toHiragana(surface.slice(stem.length))
  if (!spoken.endsWith(okurigana)) return null
  return spoken.slice(0, spoken.length - okurigana.length) + toHiragana(lemma.slice(stem.length))
}
