/** Several runs of bytes in one: each after its length, four bytes, the lowest first. */
const LENGTH_BYTES = 4

export const joinSections = (sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(sections.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0))
  const view = new DataView(whole.buffer)
  let at = 0
  for (const section of sections) {
    view.setUint32(at, section.length, true)
    whole.set(section, at + LENGTH_BYTES)
    at += LENGTH_BYTES + section.length
  }
  return whole
}

/** Views of the same bytes; `null` where they don't come out even. */
export const splitSections = (whole: Uint8Array): Uint8Array[] | null => {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const sections: Uint8Array[] = []
  let at = 0
  while (at < whole.length) {
    if (at + LENGTH_BYTES > whole.length) return null
    const end = at + LENGTH_BYTES + view.getUint32(at, true)
    if (end > whole.length) return null
    sections.push(whole.subarray(at + LENGTH_BYTES, end))
    at = end
  }
  return sections
}
