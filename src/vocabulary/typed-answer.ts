import type { SavedWord } from './saved-word.ts'

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether what was typed is the word: its headword, or the form it has in the sentence. */
export const isRightAnswer = ({ headword, sentences: [sentence] }: SavedWord, typed: string): boolean => {
  const inSentence = sentence?.spans.map(({ start, end }) => sentence.text.slice(start, end)).join(' ')
  return [headword, inSentence ?? ''].some((form) => form !== '' && folded(form) === folded(typed))
}
