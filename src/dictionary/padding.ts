/** Bytes; whole words, with two empty ones that end a table or a string. */
const WORD = 8

/**
 * A table without the unused room at its end: IPADIC's arrays were written at the size they had grown to, a third
 * of it zeros.
 */
export const withoutPadding = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  const length = Math.min(bytes.length, (Math.ceil(end / WORD) + 2) * WORD)
  return length === bytes.length ? bytes : bytes.slice(0, length)
}
