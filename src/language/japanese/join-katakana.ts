import type { Morpheme } from './morphemes.ts'
import { joinMorphemes, joinRuns, surfaceOf } from './reshape.ts'

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
export const joinKatakana = (morphemes: readonly Morpheme[]): Morpheme[] =>
  joinRuns(morphemes, (at, before) => {
    if (KATAKANA.test(before?.surface ?? '')) return null
    let end = at
    while (KATAKANA.test(morphemes[end]?.surface ?? '')) end += 1
    const run = morphemes.slice(at, end)
    if (run.length < 2 || !(run.some(isScrap) || run.every(isShort))) return null
    return { morpheme: joinMorphemes(run, { reading: surfaceOf(run), known: false }), length: run.length }
  })
