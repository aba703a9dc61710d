import { describe, expect, it } from 'vitest'
import { glossArticle } from '../../src/gloss/gloss-article.ts'
import { buildPhraseIndex } from '../../src/gloss/phrase-index.ts'
import { english } from '../../src/language/english/english.ts'
import { NO_PRONUNCIATIONS } from '../../src/language/english/pronunciations.ts'
import {
  encodeVector,
  openVectors,
  VECTOR_LENGTH,
  VECTOR_STEPS,
} from '../../src/language/english/word-vectors.ts'
import { shippedVectors } from '../support/full-lexicon.ts'
import { dictionaryOf } from '../support/tiny-lexicon.ts'

const dictionary = dictionaryOf(
  'cell ^ n ^ 4 ^ 감방 @prisoner @jail | 전지 @battery @electric',
  'motor ^ n ^ 4 ^ 모터',
  'guard ^ n ^ 3 ^ 경비원',
)
/** One direction a field: what is electric points one way, what is of prisons the other. */
const vector = (first: number): string => encodeVector([first, ...Array(VECTOR_LENGTH - 1).fill(8)])
const table = [
  ...['battery', 'electric', 'motor', 'voltage'].map((word) => `${word}\t${vector(VECTOR_STEPS - 1)}`),
  ...['prisoner', 'jail', 'guard'].map((word) => `${word}\t${vector(0)}`),
].join('\n')

const cellIn = (text: string, vectors = openVectors(table)) => {
  const language = english(NO_PRONUNCIATIONS, vectors)
  const [block] = glossArticle([text], { language, dictionary, phrases: buildPhraseIndex(dictionary) })
  return block?.glosses.find(({ entry }) => entry.headword === 'cell')
}

describe('a word that no cue stands near', () => {
  it('has the sense whose cues are used like the words around', () => {
    const gloss = cellIn('The cell gave the motor more voltage.')
    expect(gloss).toMatchObject({ chosen: 1, reason: { kind: 'surroundings' } })
  })
  it('has its first sense where the words around are like that or tell nothing', () => {
    expect(cellIn('The guard opened the cell.')?.chosen).toBe(0)
    expect(cellIn('She saw the cell.')).toMatchObject({ chosen: 0, reason: { kind: 'most-common' } })
  })
  it('gives way to a cue', () => {
    const gloss = cellIn('The jail cell was near the motor and its voltage.')
    expect(gloss).toMatchObject({ chosen: 0, reason: { kind: 'cue' } })
  })
  it('has its first sense in a language without vectors', () => {
    expect(cellIn('The cell gave the motor more voltage.', openVectors(''))?.chosen).toBe(0)
  })
})

describe('the vectors that are shipped', () => {
  const cosine = (one: string, other: string): number => {
    const [a, b] = [one, other].map(
      (word) => shippedVectors.vectorOf(word) ?? new Float32Array(VECTOR_LENGTH),
    )
    const dot = (x?: Float32Array, y?: Float32Array): number =>
      [...(x ?? [])].reduce((sum, value, at) => sum + value * (y?.[at] ?? 0), 0)
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
  }
  it.each([
    ['battery', 'electric', 'prisoner'],
    ['film', 'actress', 'parliament'],
    ['election', 'vote', 'recipe'],
  ])('%s is used more like %s than like %s', (word, like, unlike) => {
    expect(cosine(word, like)).toBeGreaterThan(cosine(word, unlike) + 0.2)
  })
  it('know nothing of what tells nothing', () => {
    expect(shippedVectors.vectorOf('the')).toBeNull()
    expect(shippedVectors.vectorOf('constructor')).toBeNull()
  })
})
