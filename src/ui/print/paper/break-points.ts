/** Where a line may end in a text: after each of these offsets, in UTF-16 units and in order. */
export const breakPoints = (text: string): number[] => {
  const points: number[] = []
  for (let at = 1; at < text.length; at += 1) {
    const before = text[at - 1] ?? ''
    const after = text[at] ?? ''
    if (mayBreak(before, after, text, at)) points.push(at)
  }
  return points
}

const mayBreak = (before: string, after: string, text: string, at: number): boolean => {
  if (before === ' ') return after !== ' '
  if (after === ' ' || OPENING.test(before) || CLOSING.test(after)) return false
  if (/[–—]/.test(before)) return true
  // A hyphen between letters: *once-in-a-generation*. Two letters on each side at the least.
  if (before === '-')
    return /\p{L}/u.test(after) && /\p{L}{2}-$/u.test(text.slice(0, at)) && /^\p{L}{2}/u.test(text.slice(at))
  // Addresses part after their marks.
  if (/[/?&=_]/.test(before) && /\w/.test(after)) return inAddress(text, at)
  // Kana and kanji break anywhere; Korean only between words.
  return IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after)
}

const OPENING = /[([{“‘「『（《〈]/
const CLOSING = /[)\]}”’」』）》〉、。，．,.!?！？:;：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ%…]/
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

const inAddress = (text: string, at: number): boolean => {
  const start = text.lastIndexOf(' ', at - 1) + 1
  return /^[^\s]*(:\/\/|www\.)/.test(text.slice(start, at)) || /\w\.\w+\//.test(text.slice(start, at))
}
