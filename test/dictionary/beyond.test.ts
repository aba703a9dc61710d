import { describe, expect, it } from 'vitest'
import { wordsBeyond } from '../../src/build/wordnet.ts'
import { type BeyondWord, beyondShard, decodeBeyond, encodeBeyond } from '../../src/dictionary/beyond.ts'

const listed = new Set(['land', 'ground', 'birth control', 'sympathetic'])
const words = wordsBeyond((word) => listed.has(word))
const find = (word: string): BeyondWord | undefined => words.find((one) => one.word === word)

describe('words beyond the lexicon', () => {
  it('have a listed word of the same meaning, or a broader one', () => {
    expect(find('contraception')).toMatchObject({ kind: 'n', relation: 'broader', words: ['birth control'] })
    expect(find('demesne')).toMatchObject({ relation: 'synonym', words: ['land'] })
    expect(find('isthmus')).toMatchObject({ relation: 'broader', words: ['land', 'ground'] })
    expect(find('empathetic')?.definition).toMatch(/empathy/)
  })
  it('are none of those that are listed', () => expect(find('land')).toBeUndefined())
  it('come back as they went in', () => {
    const shard = encodeBeyond(words)
    for (const word of words.slice(0, 50)) expect(decodeBeyond(shard, word.word)?.word).toBe(word.word)
    expect(decodeBeyond(shard, 'isthmus')).toEqual(find('isthmus'))
    expect(decodeBeyond(shard, 'land')).toBeNull()
    expect(decodeBeyond('', 'isthmus')).toBeNull()
  })
  it('stand in a file by their first letter', () => {
    expect([beyondShard('Isthmus'), beyondShard('9th')]).toEqual(['i', null])
  })
})
