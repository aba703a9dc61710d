import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Language, NameOrigins } from '../language/language.ts'
import { entryOf, type NameReading } from './person-names.ts'

/** What the ending of a people's name stands for in that of its land: *Floridian* Florida, *Viennese* Vienna. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ians?$/, ['ia', '', 'y', 'a', 'e', 'o']],
  [/eans?$/, ['ea', 'e', 'a', 'es']],
  [/ans?$/, ['a', '', 'e', 'o']],
  [/ese$/, ['', 'a', 'o']],
  [/ites?$/, ['']],
]
/** Only a people is called so: *Adrian* and *Viggo Keshian* may be persons. */
const PLURAL = /(?:i|e)ans$/

/**
 * A people called by its land (*Calabrian*, *Floridians*), where the lexicon has the land; those in the plural by
 * ear where it doesn't (*Paeonians*). `null` for any other word.
 */
export const demonym = (
  word: string,
  language: Language,
  dictionary: Dictionary,
  told: NameOrigins,
): NameReading | null => {
  const plural = word.endsWith('s')
  for (const [ending, lands] of ENDINGS) {
    if (word.length < 6 || !ending.test(word)) continue
    for (const land of lands) {
      const place = dictionary.entriesOf(word.replace(ending, land)).find(({ kind }) => kind === 'place')
      const korean = place?.senses[0]?.alternatives[0]
      if (korean) return { entry: people(word, korean, plural), guess: false }
    }
  }
  if (!PLURAL.test(word)) return null
  const [heard] = language.transcribe([word.replace(/ns$/, '')], { told })
  return heard?.[0] ? { entry: people(word, heard[0], true), guess: true } : null
}

const people = (word: string, land: string, plural: boolean) => ({
  ...entryOf([word], [plural ? [`${land}인`] : [`${land}의`, `${land}인`]]),
  kind: 'people' as const,
})
