import type { Sentence } from '../language/language.ts'
import type { Gloss } from './gloss.ts'
import { type Glossary, glossArticle } from './gloss-article.ts'

/** A block's sentences with every gloss that can be given for them, in the order of the text. */
export interface GlossedBlock {
  readonly sentences: readonly Sentence[]
  /** All levels, function words and the words inside phrases too: the pop-up answers for every word. */
  readonly glosses: readonly Gloss[]
}

/** One text by itself, without an article around it. */
export const glossBlock = (text: string, glossary: Glossary): GlossedBlock =>
  glossArticle([text], glossary)[0] ?? { sentences: [], glosses: [] }
