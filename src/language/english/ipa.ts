/** ARPABET, as the CMU Pronouncing Dictionary writes it, in the IPA of learner's dictionaries (American). */
const VOWELS: Readonly<Record<string, string>> = {
  AA: 'ɑː',
  AE: 'æ',
  AH: 'ʌ',
  AO: 'ɔː',
  AW: 'aʊ',
  AY: 'aɪ',
  EH: 'e',
  ER: 'ɜːr',
  EY: 'eɪ',
  IH: 'ɪ',
  IY: 'iː',
  OW: 'oʊ',
  OY: 'ɔɪ',
  UH: 'ʊ',
  UW: 'uː',
}
/** Without stress, *AH* is a schwa and long vowels are short. */
const UNSTRESSED: Readonly<Record<string, string>> = { AH: 'ə', ER: 'ər', IY: 'i', UW: 'u' }
const CONSONANTS: Readonly<Record<string, string>> = {
  B: 'b',
  CH: 'tʃ',
  D: 'd',
  DH: 'ð',
  F: 'f',
  G: 'ɡ',
  HH: 'h',
  JH: 'dʒ',
  K: 'k',
  L: 'l',
  M: 'm',
  N: 'n',
  NG: 'ŋ',
  P: 'p',
  R: 'r',
  S: 's',
  SH: 'ʃ',
  T: 't',
  TH: 'θ',
  V: 'v',
  W: 'w',
  Y: 'j',
  Z: 'z',
  ZH: 'ʒ',
}
/** Consonants that may open an English syllable together, longest first. */
const ONSETS = new Set(
  (
    'P L,P R,P Y,B L,B R,B Y,T R,T W,D R,D W,K L,K R,K W,K Y,G L,G R,G W,F L,F R,F Y,TH R,TH W,SH R,' +
    'S P,S T,S K,S M,S N,S L,S W,S F,V Y,M Y,N Y,HH Y,HH W,L Y,S P L,S P R,S P Y,S T R,S K R,S K W,S K Y,S K L'
  ).split(','),
)

interface Phone {
  readonly name: string
  /** 0, 1 or 2 for a vowel; `null` for a consonant. */
  readonly stress: number | null
}

const parsePhone = (text: string): Phone => {
  const match = /^([A-Z]+)([012])?$/.exec(text)
  return { name: match?.[1] ?? text, stress: match?.[2] === undefined ? null : Number(match[2]) }
}

const symbolOf = ({ name, stress }: Phone): string =>
  stress === null
    ? (CONSONANTS[name] ?? '')
    : ((stress === 0 ? UNSTRESSED[name] : undefined) ?? VOWELS[name] ?? '')

/**
 * `M IH1 SH AH0 N` as `ˈmɪʃən`. Stress marks stand before the syllable's onset, found by the largest
 * cluster that English allows there; a word of one syllable carries none.
 */
export const arpabetToIpa = (arpabet: string): string => {
  const phones = arpabet.split(' ').map(parsePhone)
  const vowels = phones.flatMap(({ stress }, at) => (stress === null ? [] : [at]))
  const marks = new Map<number, string>()
  if (vowels.length > 1) {
    vowels.forEach((vowel, order) => {
      const stress = phones[vowel]?.stress
      if (stress === 1 || stress === 2) {
        marks.set(
          onsetOf(phones, vowel, order === 0 ? -1 : (vowels[order - 1] ?? -1)),
          stress === 1 ? 'ˈ' : 'ˌ',
        )
      }
    })
  }
  return phones.map((phone, at) => (marks.get(at) ?? '') + symbolOf(phone)).join('')
}

/** Where the syllable of the vowel at `vowel` begins; the one before has its vowel at `previous`, or -1. */
const onsetOf = (phones: readonly Phone[], vowel: number, previous: number): number => {
  if (previous < 0) return 0
  let start = vowel
  while (start - 1 > previous) {
    const cluster = phones.slice(start - 1, vowel).map(({ name }) => name)
    const allowed = cluster.length === 1 ? cluster[0] !== 'NG' : ONSETS.has(cluster.join(' '))
    if (!allowed) break
    start -= 1
  }
  return start
}
