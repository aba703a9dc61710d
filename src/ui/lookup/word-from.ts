import { type Gloss, glossLine } from '../../gloss/gloss.ts'
import { headwordReading } from '../../gloss/gloss-reading.ts'
import type { Sentence } from '../../language/language.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { newWord, type SavedWord, type Standing } from '../../vocabulary/saved-word.ts'

interface WordSource {
  readonly gloss: Gloss
  readonly ipa: string | null
  /** The block's text, and the sentence in it; without one the block stands for it. */
  readonly text: string
  readonly sentence: Sentence | null
  readonly stored: StoredArticle
  readonly standing: Standing
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The word to be kept, with the sentence it was met in. */
export const wordFrom = ({ gloss, ipa, text, sentence, stored, standing, now }: WordSource): SavedWord => {
  const { headword, kind, level } = gloss.entry
  const { start, end } = sentence ?? { start: 0, end: text.length }
  return newWord(
    {
      language: stored.article.language,
      headword,
      kind,
      level,
      gloss: glossLine(gloss),
      ipa,
      reading: sentence && headwordReading(gloss, [sentence]),
      standing,
      sentence: {
        text: text.slice(start, end),
        spans: gloss.spans.map((span) => ({ start: span.start - start, end: span.end - start })),
        articleId: stored.id,
        articleTitle: stored.article.title,
        met: now,
      },
    },
    now,
  )
}
