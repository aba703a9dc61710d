/** Korean particles that follow the last sound of the word before them. */
const FIRST = 0xac00
const LAST = 0xd7a3
const RIEUL = 8
const RIEUL_MIEUM = 10

const codaOf = (text: string): number => {
  const code = text.charCodeAt(text.length - 1)
  return code >= FIRST && code <= LAST ? (code - FIRST) % 28 : 0
}

const PARTICLES: Readonly<Record<string, (coda: number) => string>> = {
  이: (coda) => (coda ? '이' : '가'),
  을: (coda) => (coda ? '을' : '를'),
  와: (coda) => (coda ? '과' : '와'),
  로: (coda) => (coda && coda !== RIEUL ? '으로' : '로'),
}

/** A pattern with a word put in: `{}` the word, `{이}` the word with 이 or 가, and so on; `{}와` becomes 과 where it must. */
export const fillPattern = (pattern: string, word: string): string =>
  pattern
    .replace(
      /\{([이을와로])\}/g,
      (_, particle: string) => word + (PARTICLES[particle]?.(codaOf(word)) ?? particle),
    )
    .replace(/\{\}와(?=[ 관])/g, word + (codaOf(word) ? '과' : '와'))
    .replaceAll('{}', word)

/** The syllable with a final ㄹ: 하 → 할. */
export const withRieul = (stem: string): string =>
  codaOf(stem)
    ? `${stem}을`
    : stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + RIEUL)

/** The syllable with a final ㅁ: 하 → 함, 만들 → 만듦; 음 after any other consonant. */
export const withMieum = (stem: string): string => {
  const coda = codaOf(stem)
  const added = coda === 0 ? 16 : coda === RIEUL ? RIEUL_MIEUM - RIEUL : null
  return added === null
    ? `${stem}음`
    : stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + added)
}
