import type { LanguageCode } from '../article/article.ts'
import { CORRECTION_SCOPES, type Correction, correctionId } from '../vocabulary/correction.ts'
import { type Gloss, glossStart } from './gloss.ts'
import type { GlossedBlock } from './gloss-block.ts'

/**
 * An article's glosses with the reader's corrections in their place: the narrowest that holds for a word wins,
 * over anything that was worked out. The corrected gloss becomes the first of the entry's senses, so that all
 * who show glosses (margin, list, pop-up, print, saved words) show it; the dictionary's senses stay behind it.
 */
export const applyCorrections = (
  blocks: readonly GlossedBlock[],
  corrections: readonly Correction[],
  article: { readonly id: string; readonly language: LanguageCode },
): readonly GlossedBlock[] => {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]))
  if (byId.size === 0) return blocks
  return blocks.map((block, at) => {
    let changed = false
    const glosses = block.glosses.map((gloss) => {
      const correction = correctionOf(gloss, at, byId, article)
      if (!correction) return gloss
      changed = true
      return corrected(gloss, correction)
    })
    return changed ? { ...block, glosses } : block
  })
}

/** The correction that holds for a gloss; `null` where none does. */
export const correctionOf = (
  gloss: Gloss,
  block: number,
  corrections: ReadonlyMap<string, Correction>,
  article: { readonly id: string; readonly language: LanguageCode },
): Correction | null => {
  const { headword, kind } = gloss.entry
  for (const scope of CORRECTION_SCOPES) {
    const correction = corrections.get(
      correctionId({
        scope,
        language: article.language,
        headword,
        kind,
        articleId: article.id,
        block,
        start: glossStart(gloss),
      }),
    )
    if (correction && !correction.deleted) return correction
  }
  return null
}

const corrected = ({ rival: _, ...gloss }: Gloss, { gloss: text }: Correction): Gloss => {
  const alternatives = text
    .split(',')
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '')
  const senses = [{ alternatives, cues: [], topics: [] }, ...gloss.entry.senses]
  return {
    ...gloss,
    entry: { ...gloss.entry, senses },
    chosen: 0,
    source: 'correction',
    guess: false,
    reason: { kind: 'corrected' },
  }
}
