import type { LanguageCode } from '../article/language-code.ts'

/**
 * The placement test: does the reader know a word, yes or no? Six words of each level and four that don't
 * exist; those who say yes to words that don't exist are believed less (the yes/no test of Meara and Buxton,
 * 1987, with its plain correction for guessing).
 */
export interface PlacementWord {
  readonly word: string
  /** 1 to 6; 0 for a word that doesn't exist. */
  readonly level: number
}

type WordsByLevel = readonly (readonly string[])[]

const ENGLISH: WordsByLevel = [
  ['flirm', 'obsolate', 'quintage', 'prelative'],
  ['kitchen', 'beautiful', 'decide', 'island', 'forget', 'breakfast'],
  ['crime', 'expert', 'discuss', 'expensive', 'customer', 'behavior'],
  ['apologize', 'restriction', 'promising', 'wealthy', 'laboratory', 'spokesman'],
  ['alter', 'conscience', 'subtle', 'innovative', 'hardship', 'renowned'],
  ['impede', 'influx', 'infringe', 'embody', 'interrogate', 'advocacy'],
  ['arbitration', 'aqueduct', 'apparition', 'almanac', 'bailiff', 'rogue'],
]
const JAPANESE: WordsByLevel = [
  ['遅決', '演旅', '努算', '握静'],
  ['病院', '電車', '友達', '天気', '勉強', '今年'],
  ['弁当', '洋服', '水道', '両親', '中心', '黄色'],
  ['位置', '勝利', '丁寧', '非常', '公共', '競泳'],
  ['否定', '告発', '対応', '詐欺', '延期', '設計'],
  ['国債', '施行', '巨匠', '鼓舞', '土壌', '一蹴'],
  ['慟哭', '乖離', '乾留', '亀鑑', '浩瀚', '践祚'],
]
const WORDS: Readonly<Record<LanguageCode, WordsByLevel>> = { en: ENGLISH, ja: JAPANESE }

/** Every word of a language's test, easy and hard by turns: forty. @param random gives 0 up to, but not, 1 */
export const placementWords = (language: LanguageCode, random: () => number): PlacementWord[] => {
  const words = WORDS[language].flatMap((list, level) => list.map((word) => ({ word, level })))
  for (let at = words.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [words[at], words[other]]
    if (a && b) [words[at], words[other]] = [b, a]
  }
  return words
}

/** A level of which at least this much is known needs no glosses. */
const KNOWN_WELL = 0.75

/**
 * The reader's level: the first that isn't known well, so that every level below counts as known. 6 where all
 * are, since rare words are glossed for everyone.
 */
export const placedLevel = (answers: readonly (PlacementWord & { readonly known: boolean })[]): number => {
  const shareOf = (level: number): number => {
    const asked = answers.filter((answer) => answer.level === level)
    return asked.length === 0 ? 0 : asked.filter(({ known }) => known).length / asked.length
  }
  const falseAlarms = shareOf(0)
  for (let level = 1; level < 6; level += 1) {
    const share = shareOf(level)
    const corrected = falseAlarms >= 1 ? 0 : (share - falseAlarms) / (1 - falseAlarms)
    if (corrected < KNOWN_WELL) return level
  }
  return 6
}
