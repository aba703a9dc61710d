import { type Entry, isNameKind, type Sense } from '../dictionary/entry.ts'
import { parseRow, RowError } from '../dictionary/row.ts'
import { ENGLISH_RULES, type LexiconRules } from './rules.ts'
import { isRow, type LexiconFile } from './sources.ts'

/** Something wrong with one row. */
export interface Complaint {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly text: string
}

export interface LexiconCounts {
  readonly headwords: number
  readonly rows: number
  readonly senses: number
  readonly rowsWithSeveralSenses: number
  readonly cues: number
  readonly phrases: number
  readonly names: number
}

export interface LexiconReport {
  readonly complaints: readonly Complaint[]
  readonly counts: LexiconCounts
}

/** What the checker needs to know of the language that the headwords are in. */
export interface CueJudge {
  /** Whether any word of running text could match the cue. */
  canMatch(cue: string): boolean
}

const ALTERNATIVES_AT_MOST = 3
/** More than fourteen would crowd the row; the commonest words need as many. */
const CUES_AT_MOST = 14
const CUES_AT_LEAST = 2
/** A margin holds twelve well; official names of bodies need more. Hangul syllables. */
const SYLLABLES_AT_MOST = 14
const NAME_SYLLABLES_AT_MOST = 22

const HANGUL = /[가-힣]/
/** Korean papers write *CEO* and *TV* too, once it is said what they are. */
const ACRONYM = /^[A-Z]{2,4}$/
/** 협의(協議): after the Hangul. */
const HANJA = /(?<=^[가-힣]+)\([\u3400-\u9fff\uf900-\ufaff]+\)$/
/** Hanja, kana, bare jamo, and anything that is no letter of either language. */
const STRAY = /[\u3400-\u9fff\u3040-\u30ff\u1100-\u11ff\u3131-\u318e\ufffd]/

/** Format, sorting, duplicates, levels, lengths, stray characters and cues of a whole lexicon. */
export const checkLexicon = (
  files: readonly LexiconFile[],
  judge: CueJudge,
  rules: LexiconRules = ENGLISH_RULES,
): LexiconReport => {
  const complaints: Complaint[] = []
  const entries: Entry[] = []
  const places = new Map<string, string>()
  for (const file of files) {
    let previous: string | null = null
    file.lines.forEach((text, at) => {
      if (!isRow(text)) return
      const place = { file: file.name, line: at + 1 }
      const complain = (what: string) => complaints.push({ ...place, text: what })
      const entry = readEntry(text, complain)
      if (!entry) return
      entries.push(entry)
      const key = `${entry.headword}\t${entry.kind}`
      const twin = places.get(key)
      if (twin) complain(`${entry.headword} ${entry.kind} stands already at ${twin}`)
      places.set(key, `${file.name}:${at + 1}`)
      if (previous !== null && entry.headword < previous)
        complain(`${entry.headword} is not in order: it comes before ${previous}`)
      previous = entry.headword
      for (const problem of [...entryProblems(entry, rules), ...placeProblems(entry, file.name, rules)])
        complain(problem)
      for (const cue of entry.senses.flatMap(({ cues }) => cues)) {
        if (rules.cue.test(cue) && !judge.canMatch(cue)) complain(`@${cue} can match no word of a text`)
      }
    })
  }
  return { complaints, counts: count(entries) }
}

const readEntry = (text: string, complain: (what: string) => void): Entry | null => {
  try {
    return parseRow(text)
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    complain(error.message)
    return null
  }
}

const entryProblems = (entry: Entry, rules: LexiconRules): string[] => {
  const { headword, senses } = entry
  const problems = senses.flatMap((sense) => senseProblems(entry, sense, rules))
  if (!rules.headword.test(headword) || / {2}|^ | $/.test(headword))
    problems.push(`stray characters in the headword ${headword}`)
  if (senses.length === 1) return problems
  for (const { cues, alternatives } of senses) {
    if (!isNameKind(entry.kind) && cues.length < CUES_AT_LEAST)
      problems.push(`${alternatives[0]}: ${cues.length} cues, where there are several senses`)
  }
  return problems
}

const senseProblems = (
  { headword, kind }: Entry,
  { alternatives, cues, topics }: Sense,
  rules: LexiconRules,
): string[] => {
  const problems: string[] = []
  const marks = cues.length + topics.length
  if (alternatives.length > ALTERNATIVES_AT_MOST)
    problems.push(`${alternatives.length} alternatives in ${alternatives.join(', ')}`)
  if (marks > CUES_AT_MOST) problems.push(`${marks} cues for ${alternatives[0]}`)
  if (new Set(cues).size !== cues.length) problems.push(`a cue twice for ${alternatives[0]}`)
  for (const cue of cues) {
    if (!rules.cue.test(cue) && !rules.classCues.has(cue)) problems.push(`stray characters in @${cue}`)
  }
  if (cues.includes(headword)) problems.push(`@${headword} is the word itself`)
  for (const [place, alternative] of alternatives.entries()) {
    const core = alternative.replace(/\([^)]*\)/g, '').trim()
    const syllables = core.match(/[가-힣]/g)?.length ?? 0
    if (!HANGUL.test(core) && (place === 0 || !ACRONYM.test(core)))
      problems.push(`no Hangul in ${JSON.stringify(alternative)}`)
    const checked = rules.hanja ? alternative.replace(HANJA, '') : alternative
    if (STRAY.test(checked) || /[|@\t;]| {2}/.test(checked))
      problems.push(`stray characters in ${alternative}`)
    if (syllables > (isNameKind(kind) ? NAME_SYLLABLES_AT_MOST : SYLLABLES_AT_MOST))
      problems.push(`${alternative} is too long for a margin`)
    if (kind === 'v' && !core.endsWith('다')) problems.push(`${alternative}: a verb's gloss ends in -다`)
    if (kind === 'n' && core.endsWith('하다')) problems.push(`${alternative}: a noun is glossed by a verb`)
  }
  return problems
}

/** One file a first letter; phrases and names apart. */
const placeProblems = ({ headword, kind }: Entry, file: string, rules: LexiconRules): string[] => {
  const name = file.replace(/\.tsv$/, '')
  const wanted =
    kind === 'name-part'
      ? 'name-parts'
      : isNameKind(kind)
        ? 'names'
        : headword.includes(' ') || kind === 'phr'
          ? 'phrases'
          : rules.fileOf(headword)
  return name === wanted ? [] : [`${headword} ${kind} belongs in ${wanted}.tsv`]
}

const count = (entries: readonly Entry[]): LexiconCounts => {
  const words = entries.filter(
    ({ kind, headword }) => !isNameKind(kind) && !headword.includes(' ') && kind !== 'phr',
  )
  return {
    headwords: new Set(words.map(({ headword }) => headword)).size,
    rows: words.length,
    senses: words.reduce((sum, { senses }) => sum + senses.length, 0),
    rowsWithSeveralSenses: words.filter(({ senses }) => senses.length > 1).length,
    cues: entries.reduce(
      (sum, { senses }) => sum + senses.reduce((cues, sense) => cues + sense.cues.length, 0),
      0,
    ),
    phrases: entries.filter(
      ({ kind, headword }) => !isNameKind(kind) && (headword.includes(' ') || kind === 'phr'),
    ).length,
    names: entries.filter(({ kind }) => isNameKind(kind)).length,
  }
}
