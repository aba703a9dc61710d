import type { NounClass } from '../language.ts'
import { lazy } from './lazy.ts'
import { NOUN_CLASS_WORDS } from './noun-class-words.ts'

const classes = lazy((): ReadonlyMap<string, readonly NounClass[]> => {
  const found = new Map<string, NounClass[]>()
  for (const [nounClass, words] of Object.entries(NOUN_CLASS_WORDS) as [NounClass, string][]) {
    for (const word of words.split(' ')) {
      const known = found.get(word)
      if (known) known.push(nounClass)
      else found.set(word, [nounClass])
    }
  }
  return found
})

/** What a noun may name; see {@link Language.classesOf}. */
export const classesOf = (lemma: string): readonly NounClass[] => classes().get(lemma) ?? []
