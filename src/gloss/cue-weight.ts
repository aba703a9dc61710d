import type { Entry } from '../dictionary/entry.ts'
import type { Voice } from '../language/language.ts'

const FUNCTION_CUES = new Set(
  (
    'a an the of to in for on with at by from as into about against between than that who which it they he she we you i ' +
    'be have do not out up off over down no and or'
  ).split(' '),
)

/**
 * How much a cue is worth by its distance: an object or modifier stands close, a topic anywhere.
 * @param distance in words; 1 is the neighbour
 */
export const cueWeight = (cue: string, distance: number): number => {
  if (FUNCTION_CUES.has(cue)) return distance === 1 ? 0.45 : 0
  if (distance === 1) return 1
  if (distance <= 3) return 0.7
  if (distance <= 7) return 0.4
  return 0.2
}

/**
 * How much it is worth that a word of the class that a sense calls for stands near: less than a cue, since
 * many words are of a class. It is a verb's object that tells: it follows the verb, and stands before its
 * passive, with an article and an adjective between. Who does it tells little, unless there is no object (*the
 * tumor grew*). Around other words only a neighbour tells: further off there is always some person or thing.
 */
export const classWeight = (offset: number, entry: Entry, voice: Voice | null): number => {
  const distance = Math.abs(offset)
  if (distance === 1 && entry.kind !== 'v') return CLASS_WEIGHT.beside
  if (entry.kind !== 'v' || distance > OBJECT_REACH) return 0
  const near = distance === 1 ? CLASS_WEIGHT.beside : CLASS_WEIGHT.near
  if (voice === 'intransitive') return near
  const isObject = voice === 'passive' ? offset < 0 : offset > 0
  return isObject ? near : near * CLASS_WEIGHT.ofOtherSide
}
const OBJECT_REACH = 3
const CLASS_WEIGHT = { beside: 0.6, near: 0.45, ofOtherSide: 0.25 }
