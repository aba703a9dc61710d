import type { Morpheme } from './morphemes.ts'

const KATAKANA = /^[ァ-ヴー]+$/

/** A scrap of a word: one kana, or two that IPADIC takes for a name of anything but a place (タイ stays Thailand). */
const isScrap = ({ surface, detail, detail2 }: Morpheme): boolean =>
  surface.length === 1 || (surface.length === 2 && detail === '固有名詞' && detail2 !== '地域')

/** No word of two is made of two so short: マル|セル. */
const isShort = ({ surface }: Morpheme): boolean => surface.length <= 2

/**
 * A foreign name that IPADIC doesn't know is sometimes cut to scraps that it knows: クラ|イン, メトロ|ポリ|タン. A run
 * of katakana with such a scrap in it is one word, and so is one of short words alone.
 */
export const joinKatakana = (morphemes: readonly Morpheme[]): Morpheme[] => {
  const joined: Morpheme[] = []
  for (let at = 0; at < morphemes.length; ) {
    let end = at
    while (KATAKANA.test(morphemes[end]?.surface ?? '')) end += 1
    const run = morphemes.slice(at, Math.max(end, at + 1))
    joined.push(...(run.length > 1 && (run.some(isScrap) || run.every(isShort)) ? [asOne(run)] : run))
    at += run.length
  }
  return joined
}

const asOne = (run: readonly Morpheme[]): Morpheme => {
  const surface = run.map((morpheme) => morpheme.surface).join('')
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    surface,
    pos: '名詞',
    detail: '一般',
    detail2: '',
    detail3: '',
    conjugation: '',
    form: '',
    basic: surface,
    reading: surface,
    known: false,
  }
}
