import { writeFileSync } from 'node:fs'
import { parseRow } from '../../dictionary/row.ts'
import { NOUN_CLASSES, type NounClass } from '../../language/language.ts'
import { isRow, readLexicon } from '../../lexicon/sources.ts'
import { lexicographerClasses } from './lexicographer-classes.ts'

/**
 * Writes src/language/english/noun-class-words.ts, the classes of the lexicon's nouns, from WordNet. Run it with
 * `npx tsx src/build/noun-classes/build-noun-classes.ts` when the lexicon has gained many nouns.
 */
const lexicon = readLexicon(new URL('../../lexicon/en-ko', import.meta.url).pathname)
const nouns = new Set(
  lexicon
    .flatMap(({ lines }) => lines.filter(isRow).map(parseRow))
    .filter(({ kind, headword }) => kind === 'n' && /^[a-z]+$/.test(headword))
    .map(({ headword }) => headword),
)
const words = new Map<NounClass, string[]>(NOUN_CLASSES.map((nounClass) => [nounClass, []]))
for (const [word, classes] of [...lexicographerClasses((word) => nouns.has(word))].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  for (const nounClass of classes) words.get(nounClass)?.push(word)
}
const text = [...words]
  .map(([nounClass, members]) => `  ${nounClass}:\n    '${members.join(' ')}',\n`)
  .join('')
writeFileSync(
  new URL('../../language/english/noun-class-words.ts', import.meta.url),
  `import type { NounClass } from '../language.ts'

/**
 * What the nouns of the lexicon name: written by build/noun-classes from the lexicographer files of WordNet 3.1
 * (Princeton University; see the README for its licence). A word may stand in two.
 */
export const NOUN_CLASS_WORDS: Readonly<Record<NounClass, string>> = {
${text}}
`,
)
