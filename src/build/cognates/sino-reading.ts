/**
 * One kanji read in the Sino-Japanese way: a mora, with a glide or not, and one of the few endings that
 * Chinese syllables left behind. Native words are longer, or end otherwise: テガミ, タテモノ.
 */
const SINO_SYLLABLE = '[アイウエオカ-ヂツ-モヤユヨラ-ロワ][ャュョ]?[イウクキツチンッーエ]?'

/** Whether a reading in katakana can be that of so many kanji, each read in the Sino-Japanese way. */
export const isSinoReading = (reading: string, kanji: number): boolean =>
  new RegExp(`^(?:${SINO_SYLLABLE}){${kanji}}$`).test(reading)
