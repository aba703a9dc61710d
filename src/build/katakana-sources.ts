import { type Entry, isNameKind } from '../dictionary/entry.ts'
import { type LoanwordSource, soundsOf } from '../language/japanese/loanword-sources.ts'

/**
 * Names in katakana that `ja-ko/` lists, as sources: what they are spelt like, longer names and other spellings of them
 * are too (フィッシャー, and アイリーン・フィッシャー).
 */
export const katakanaSources = (entries: readonly Entry[]): LoanwordSource[] =>
  entries.flatMap(({ headword, kind, senses }): LoanwordSource[] => {
    const hangul = senses[0]?.alternatives[0] ?? ''
    const sounds = isNameKind(kind) && /^[가-힣]+$/.test(hangul) ? soundsOf(headword) : null
    return sounds && sounds.consonants.length > 1
      ? [
          {
            consonants: sounds.consonants,
            vowels: sounds.vowels.map((vowels) => [vowels]),
            hangul,
            standing: 'word',
          },
        ]
      : []
  })
