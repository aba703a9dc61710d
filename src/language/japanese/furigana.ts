import type { Ruby } from '../language.ts'
import { gradeOf } from './kanji-grades.ts'
import { hasKanji, toHiragana } from './normalise.ts'

/** Runs of kanji, with the small ケ that is read か between them: 三ヶ月. */
const KANJI_RUN = /[\p{Script=Han}々〆ヶヵ]+/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The readings above a morpheme's kanji, its kana left bare: 取り組む by トリクム gives と and く. Where the kana
 * of the word and of its reading can't be brought together, the whole word carries the whole reading.
 * @param start UTF-16 offset of the surface in its text
 * @param reading in either kana
 */
export const alignFurigana = (surface: string, reading: string, start: number): Ruby[] => {
  if (reading === '' || !hasKanji(surface)) return []
  const spoken = toHiragana(reading)
  const runs = [...surface.matchAll(KANJI_RUN)]
  let pattern = ''
  let at = 0
  for (const run of runs) {
    pattern += `${escaped(toHiragana(surface.slice(at, run.index)))}(.+?)`
    at = run.index + run[0].length
  }
  pattern += escaped(toHiragana(surface.slice(at)))
  const match = new RegExp(`^${pattern}$`, 'u').exec(spoken)
  if (!match) return [{ start, end: start + surface.length, text: spoken, grade: gradeOf(surface) }]
  return runs.map((run, place) => ({
    start: start + run.index,
    end: start + run.index + run[0].length,
    text: match[place + 1] ?? '',
    grade: gradeOf(run[0]),
  }))
}

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
