import type { Morpheme } from './morphemes.ts'

/** Words of one kanji that are read by what stands before them. */
export const readInContext = (morphemes: readonly Morpheme[]): Morpheme[] =>
  morphemes.map((morpheme, at) => {
    const reading = readingAt(morphemes, at)
    return reading === null ? morpheme : { ...morpheme, reading }
  })

/** Prefectures whose towns are まち; the others' are ちょう. */
const MACHI =
  /^(?:青森|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|長野|福岡|熊本|大分)/

/** 町 behind a name, by the prefecture that stands before it: 熊本県益城町 ましきまち, 鹿児島県南種子町 みなみたねちょう. */
const townReading = (before: readonly Morpheme[]): string => {
  const prefecture = before.findLast(
    ({ detail2 }, at) => detail2 === '地域' && /^[都道府県]/.test(before[at + 1]?.surface ?? ''),
  )
  return prefecture && MACHI.test(prefecture.surface) ? 'マチ' : 'チョウ'
}

const readingAt = (morphemes: readonly Morpheme[], at: number): string | null => {
  const { surface, pos, detail } = morphemes[at] ?? {}
  const before = morphemes[at - 1]
  if (surface === '町' && detail === '接尾') return townReading(morphemes.slice(0, at))
  // Between the two, and after what has been done; ま is a room, and のち stands behind a noun.
  if (surface === '間' && pos === '名詞' && before?.surface === 'の') return 'アイダ'
  if (surface === '後' && before?.basic === 'た') return 'アト'
  // Three metres below, and not 下 of 政権下.
  if (surface === '下' && before?.detail2 === '助数詞') return 'シタ'
  if (surface === '中' && before?.surface === 'の') return 'ナカ'
  return null
}
