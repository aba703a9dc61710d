import type { Entry, EntryKind } from '../dictionary/entry.ts'
import type { LoanwordSource } from '../language/japanese/loanword-sources.ts'

/**
 * What Japanese may make of a Korean letter: rows of kana for consonants, vowels as kana has them, likeliest first.
 * Both languages spell a foreign name by its sound, so one tells the other: 사하라 サハラ, 세이셸 セーシェル.
 */
const ONSETS = 'G K N D T R M B P S S - Z C C K T P H'.split(' ')
const VOWELS =
  'a e:a a:ia e:ie a:o:e:u e e:ie:o e:ie o ua:a uae oe:e o:io u uo:o ue:e ui:i u:iu - ui i'.split(' ')
/** By the number of the final consonant in a syllable; `-` for those that no foreign word has. */
const FINALS = '- K - - N - - T R - - - - - - - M P - T - N - - K T P -'.split(' ')
const NO_VOWEL = '-'
/** 와, 워, 웨, 위 begin with the w that kana has a row of. */
const GLIDES: Readonly<Record<string, string>> = {
  'ua:a': 'a',
  'uo:o': 'o:a',
  'ue:e': 'e',
  'ui:i': 'i',
  uae: 'e',
}

const FIRST = 0xac00
const SYLLABLES = 11172

interface Syllable {
  readonly onset: string
  readonly vowels: readonly string[]
  readonly final: string
}

const syllables = (hangul: string): Syllable[] | null => {
  const all = [...hangul].map((character): Syllable | null => {
    const code = character.charCodeAt(0) - FIRST
    if (code < 0 || code >= SYLLABLES) return null
    const vowel = VOWELS[Math.floor((code % 588) / 28)] ?? NO_VOWEL
    const [onset = '-', final = '-'] = [ONSETS[Math.floor(code / 588)], FINALS[code % 28]]
    const glide = onset === '-' ? GLIDES[vowel] : undefined
    return {
      onset: glide ? 'W' : onset === '-' ? '' : onset,
      vowels: vowel === NO_VOWEL ? [''] : (glide ?? vowel).split(':'),
      final: final === '-' ? '' : final,
    }
  })
  return all.every((syllable) => syllable !== null) ? all : null
}

type Place = readonly string[]

interface Heard {
  consonants: string
  vowels: Place[]
}

/** Of vowels in a row, so many ways to say them: further ones are unlikely, and each takes room in the table. */
const WAYS_AT_MOST = 6

/** 에이 and 오우 are one long vowel in kana. */
const joinVowels = (before: Place, after: Place): Place =>
  before
    .flatMap((one) => after.map((other) => (one + other).replace('ei', 'E').replace('ou', 'O')))
    .slice(0, WAYS_AT_MOST)

/** As kana would have it; what follows the last consonant goes to its place. */
const heardAs = (hangul: string): Heard | null => {
  const parts = syllables(hangul)
  if (!parts) return null
  const heard: Heard = { consonants: '', vowels: [['']] }
  const consonant = (one: string) => {
    heard.consonants += one
    heard.vowels.push([''])
  }
  for (const [at, { onset, vowels, final }] of parts.entries()) {
    const before = parts[at - 1]?.final
    // 멜라 is one l, 맘마 one m.
    if (onset !== '' && !(onset === before && /[RM]/.test(onset))) consonant(onset)
    heard.vowels.push(joinVowels(heard.vowels.pop() ?? [''], vowels))
    const next = parts[at + 1]?.onset ?? ''
    if (final !== '') consonant(final === 'M' && /[PB]/.test(next) ? 'N' : final)
  }
  return heard
}

/** Korean has one letter where kana has several rows: p and f, ch and ts; and at the end ng, with its g or without. */
const SPLITS: readonly { readonly letter: string; readonly other: string; readonly atEnd?: true }[] = [
  { letter: 'P', other: 'F' },
  { letter: 'C', other: 'TS' },
  { letter: 'N', other: 'NG', atEnd: true },
]

/** The name itself, and as kana would have it otherwise. */
const withVariants = (heard: Heard): Heard[] => {
  let all = [heard]
  for (const { letter, other, atEnd } of SPLITS) {
    all = all.flatMap((one) => {
      const last = one.consonants.length - 1
      const places = [...one.consonants].map(
        (consonant, at) => consonant === letter && (!atEnd || at === last),
      )
      return places.includes(true) ? [one, respelt(one, places, other)] : [one]
    })
  }
  return all
}

/** With `other` at the places marked; of several consonants the last has the vowels. */
const respelt = ({ consonants, vowels }: Heard, marked: readonly boolean[], other: string): Heard => {
  const changed: Heard = { consonants: '', vowels: vowels.slice(0, 1) }
  for (const [at, consonant] of [...consonants].entries()) {
    const written = marked[at] ? other : consonant
    changed.consonants += written
    changed.vowels.push(...Array.from(written.slice(1), () => ['']), vowels[at + 1] ?? [''])
  }
  return changed
}

/** Of names that kana spells alike (シリア: 시리아, 실리아), the likelier first. */
const KINDS: readonly (readonly EntryKind[])[] = [
  ['place', 'people', 'event'],
  ['person', 'org', 'work'],
  ['name-part'],
]

/** Names of a lexicon, each word of one by itself, as sources of what katakana spells. */
export const nameSources = (entries: readonly Entry[]): LoanwordSource[] => {
  const seen = new Set<string>()
  return KINDS.flatMap((kinds) => entries.filter(({ kind }) => kinds.includes(kind)))
    .flatMap(({ headword, senses }) => {
      const spellings = senses.flatMap(({ alternatives }) => alternatives.map((text) => text.split(' ')))
      return spellings.filter(({ length }) => length === headword.split(' ').length).flat()
    })
    .filter((word) => /^[가-힣]{2,}$/.test(word) && !seen.has(word) && seen.add(word))
    .flatMap((hangul) => {
      const heard = heardAs(hangul)
      return heard && heard.consonants.length > 1
        ? withVariants(heard).map((one): LoanwordSource => ({ ...one, hangul, standing: 'name' }))
        : []
    })
}
