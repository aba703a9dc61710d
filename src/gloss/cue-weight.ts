import type { Entry } from '../dictionary/entry.ts'
import type { Voice } from '../language/language.ts'

/**
 * How much a cue is worth by its distance: an object or modifier stands close, a topic anywhere.
 * @param distance in words; 1 is the neighbour
 * @param isFunctionWord whether the cue is a preposition, a particle or the like: further off there is always one
 */
export const cueWeight = (distance: number, isFunctionWord: boolean): number => {
  if (isFunctionWord) return distance === 1 ? 0.45 : 0
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
