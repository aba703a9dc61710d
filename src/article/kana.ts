/** Katakana as hiragana; other characters as they are. */
export const toHiragana = (kana: string): string =>
  kana.replace(/[\u30a1-\u30f6]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))

/** Hiragana as katakana; other characters as they are. */
export const toKatakana = (kana: string): string =>
  kana.replace(/[\u3041-\u3096]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60))

export const hasKanji = (text: string): boolean => /[\p{Script=Han}々〆]/u.test(text)
export const isKana = (text: string): boolean => /^[\u3040-\u30ffー]+$/.test(text)
export const isKatakana = (text: string): boolean =>
  /^[\u30a1-\u30faー]+(?:[・＝=][\u30a1-\u30faー]+)*$/.test(text)
