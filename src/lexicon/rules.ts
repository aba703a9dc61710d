import { toHiragana } from '../article/kana.ts'
import { NOUN_CLASSES } from '../language/language.ts'

/** What differs from one lexicon to another: how its headwords and cues are spelt, and which file holds which. */
export interface LexiconRules {
  readonly cue: RegExp
  /** Classes that a cue may name, as cues write them (`<person>`): those that the language tells of its nouns. */
  readonly classCues: ReadonlySet<string>
  readonly headword: RegExp
  /** Whether a gloss may end in the hanja that both languages write it with: 협의(協議). */
  readonly hanja: boolean
  /** The file of a word that is neither phrase nor name, without `.tsv`. */
  fileOf(headword: string): string
}

export const ENGLISH_RULES: LexiconRules = {
  cue: /^[a-z0-9][a-z0-9'-]*$/,
  classCues: new Set(NOUN_CLASSES.map((nounClass) => `<${nounClass}>`)),
  headword: /^[\p{L}\p{N}][\p{L}\p{N}'’.,…&!+"/ -]*$/u,
  hanja: false,
  fileOf(headword) {
    const letter = headword.charAt(0).toLowerCase()
    return /[a-z]/.test(letter) ? letter : '0'
  },
}

/** The rows of the kana table, each with its voiced and small kana; ん and ー stand with わ. */
const KANA_ROWS: readonly (readonly [string, string])[] = [
  ['a', 'ぁあぃいぅうぇえぉおゔ'],
  ['ka', 'かがきぎくぐけげこごゕゖ'],
  ['sa', 'さざしじすずせぜそぞ'],
  ['ta', 'ただちぢっつづてでとど'],
  ['na', 'なにぬねの'],
  ['ha', 'はばぱひびぴふぶぷへべぺほぼぽ'],
  ['ma', 'まみむめも'],
  ['ya', 'ゃやゅゆょよ'],
  ['ra', 'らりるれろ'],
  ['wa', 'ゎわゐゑをんー'],
]

export const JAPANESE_RULES: LexiconRules = {
  cue: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9%々-]+$/u,
  classCues: new Set(),
  // 〜 for a predicate that the word leans on (〜たところ), 。 for the end of its sentence (という。).
  headword: /^〜?[\p{L}\p{N}][\p{L}\p{N}・＝=.&%-]*。?$/u,
  hanja: true,
  /** Kana by their row, kanji by the first hexadecimal digit of the code point, the rest in `0`. */
  fileOf(headword) {
    const first = toHiragana(headword.charAt(0))
    const row = KANA_ROWS.find(([, kana]) => kana.includes(first))?.[0]
    if (row) return row
    return /[\u4e00-\u9fff]/.test(first) ? `kanji-${first.charCodeAt(0).toString(16).charAt(0)}` : '0'
  },
}
