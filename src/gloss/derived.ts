import type { Dictionary } from '../dictionary/dictionary.ts'
import { type Entry, isNameKind } from '../dictionary/entry.ts'
import type { Language, WordParts } from '../language/language.ts'
import { fillPattern, withMieum, withRieul } from './hangul-particle.ts'

/**
 * An entry for a word or a hyphened compound that no lexicon lists, composed of its parts: *pro-independence*,
 * *Russian-backed*. `null` where a part is unknown or the Korean wouldn't come out right.
 */
export const deriveEntry = (surface: string, language: Language, dictionary: Dictionary): Entry | null => {
  for (const parts of language.wordParts(surface)) {
    const glosses = baseGlosses(parts, dictionary)
    const alternatives = [...new Set(glosses.flatMap((gloss) => compose(parts, gloss) ?? []))]
    if (alternatives.length > 0) {
      return {
        headword: surface,
        kind: parts.kind,
        level: 5,
        senses: [{ alternatives: alternatives.slice(0, 2), cues: [], topics: [] }],
      }
    }
  }
  return null
}

/** The first two alternatives of the base's first sense; a nationality gives its country's name. */
const baseGlosses = ({ base, baseKind }: WordParts, dictionary: Dictionary): string[] => {
  const entries = [...dictionary.entriesOf(base), ...dictionary.entriesOf(base.toLowerCase())]
  const entry =
    entries.find(({ kind }) => kind === baseKind) ??
    (baseKind === 'n' ? entries.find(({ kind }) => isNameKind(kind) || kind === 'adj') : undefined)
  return (entry?.senses[0]?.alternatives ?? []).slice(0, 2)
}

const compose = ({ baseKind, pattern }: WordParts, gloss: string): string | null => {
  const plain = gloss.replace(/\([^)]*\)|~/g, '').trim()
  if (plain === '' || plain.includes('…')) return null
  if (baseKind === 'n') return fillPattern(pattern, nounOf(plain))
  // 결정적인 → 결정적으로.
  if (pattern === '{}게' && /적인$/.test(plain)) return plain.replace(/인$/, '으로')
  // What someone does is 답 where he answers, 답하다; 가르침 where he teaches, 가르치다.
  if (baseKind === 'v' && pattern === '{}음') {
    const noun = /^([가-힣]*[^어아워와여해])하다$/.exec(plain)?.[1]
    if (noun) return noun
  }
  const stem = stemOf(plain)
  if (stem === null) return null
  if (pattern.includes('{}ㄹ')) return pattern.replace('{}ㄹ', withRieul(stem))
  if (pattern.includes('{}음')) return pattern.replace('{}음', withMieum(stem))
  return pattern.replace('{}', stem)
}

/** 러시아의 → 러시아, 정치적인 → 정치. */
const nounOf = (gloss: string): string => gloss.replace(/(적인|의)$/, '')

/** 강력하다 → 강력하, 포괄적인 → 포괄적이; `null` for what is no descriptive word. */
const stemOf = (gloss: string): string | null => {
  if (/.다$/.test(gloss)) return gloss.slice(0, -1)
  if (/적인$/.test(gloss)) return `${gloss.slice(0, -1)}이`
  return /한$/.test(gloss) ? `${gloss.slice(0, -1)}하` : null
}
