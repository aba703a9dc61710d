/**
 * Sorted words, one a line, each as the count of characters it shares with the one before (a base-36 digit) and the
 * rest of it: a fifth off the headwords, once gzipped.
 */
const BASE = 36
const LINE = '\n'

/** @param words none holds a line feed; best sorted, but any order comes back */
export const encodeFront = (words: readonly string[]): string => {
  let previous = ''
  return words
    .map((word) => {
      const shared = sharedPrefix(previous, word)
      previous = word
      return shared.toString(BASE) + word.slice(shared)
    })
    .join(LINE)
}

export const decodeFront = (text: string): string[] => {
  if (text === '') return []
  let previous = ''
  return text.split(LINE).map((line) => {
    previous = previous.slice(0, Number.parseInt(line.charAt(0), BASE)) + line.slice(1)
    return previous
  })
}

const sharedPrefix = (a: string, b: string): number => {
  let length = 0
  while (length < BASE - 1 && length < a.length && a[length] === b[length]) length += 1
  return length
}
