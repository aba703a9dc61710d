import { describe, expect, it } from 'vitest'
import { lexicographerClasses } from '../../src/build/noun-classes/lexicographer-classes.ts'
import { classesOf } from '../../src/language/english/noun-classes.ts'

const WORDS = [
  ['teacher', 'person'],
  ['parliament', 'group'],
  ['ballad', 'text'],
  ['helicopter', 'thing'],
  ['chicken', 'animal'],
  ['measles', 'disease'],
  ['salary', 'money'],
  ['month', 'time'],
  ['river', 'nature'],
] as const

describe('the class of a noun', () => {
  it.each(WORDS)('of %s is %s', (word, nounClass) => expect(classesOf(word)).toContain(nounClass))

  it('is none for what names none of them, and for words that are not listed', () => {
    expect(classesOf('poverty')).toEqual([])
    expect(classesOf('toString')).toEqual([])
  })

  it('stands in the committed table as WordNet gives it', () => {
    const made = lexicographerClasses((word) => WORDS.some(([listed]) => listed === word))
    for (const [word] of WORDS) expect(classesOf(word).toSorted()).toEqual(made.get(word)?.toSorted())
  })
})
