import type { Token, Voice } from '../language.ts'

const BE = new Set(['be', 'get'])
const OBJECT_BEGINS = new Set([
  'determiner',
  'noun',
  'proper-noun',
  'pronoun',
  'adjective',
  'numeral',
  'symbol',
])
/** How far back the auxiliary of a passive may stand: *was not immediately known*. */
const REACH = 4

/**
 * How the verb at `at` stands: with an object after it, without one, or in the passive. `null` for what is no
 * verb. Judged by its neighbours alone, so it is evidence and no proof.
 */
export const voiceOf = (tokens: readonly Token[], at: number): Voice | null => {
  const token = tokens[at]
  if (token?.wordClass !== 'verb') return null
  if (isParticiple(token) && (followsBe(tokens, at) || tokens[at + 1]?.surface.toLowerCase() === 'by'))
    return 'passive'
  const next = tokens[at + 1]
  return next && OBJECT_BEGINS.has(next.wordClass) ? 'transitive' : 'intransitive'
}

/** Past forms and participles look alike; what stands before tells them apart. */
const isParticiple = ({ surface, lemma }: Token): boolean =>
  surface.toLowerCase() !== lemma && !/(ing|s)$/.test(surface.toLowerCase())

const followsBe = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const token = tokens[before]
    if (!token) return false
    if (BE.has(token.lemma) && (token.wordClass === 'auxiliary' || token.wordClass === 'verb')) return true
    if (token.wordClass !== 'adverb' && token.wordClass !== 'particle') return false
  }
  return false
}
