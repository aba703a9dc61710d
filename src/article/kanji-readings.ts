import type { Span } from './article.ts'
import { toHiragana } from './kana.ts'

/** A stretch of a word and how it is read, in hiragana. The offsets are UTF-16 ones in the word. */
export interface KanjiReading extends Span {
  readonly reading: string
}

/** Runs of kanji, with the small ケ that is read か between them: 三ヶ月. */
const KANJI_RUN = /[\p{Script=Han}々〆ヶヵ]+/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A word's reading parted among its kanji, its kana left bare: 取り組む by トリクム gives と and く. Where the kana
 * of the word and of its reading can't be brought together, the whole word carries the whole reading.
 * @param reading in either kana
 * @returns in order; `[]` for a word without kanji, or without a reading
 */
export const kanjiReadings = (word: string, reading: string): KanjiReading[] => {
  const runs = [...word.matchAll(KANJI_RUN)]
  if (reading === '' || runs.length === 0) return []
  const spoken = toHiragana(reading)
  let pattern = ''
  let at = 0
  for (const run of runs) {
    pattern += `${escaped(toHiragana(word.slice(at, run.index)))}(.+?)`
    at = run.index + run[0].length
  }
  pattern += escaped(toHiragana(word.slice(at)))
  const match = new RegExp(`^${pattern}$`, 'u').exec(spoken)
  if (!match) return [{ start: 0, end: word.length, reading: spoken }]
  return runs.map((run, place) => ({
    start: run.index,
    end: run.index + run[0].length,
    reading: match[place + 1] ?? '',
  }))
}
