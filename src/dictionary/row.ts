import {
  type Entry,
  type EntryKind,
  type Level,
  NAME_KINDS,
  type NameKind,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  type Sense,
  TOPICS,
  type Topic,
} from './entry.ts'

/** One entry as a line of text, as the lexicon's sources write it. */
const ALTERNATIVES = ', '
const SENSES = ' | '
const TOPIC = /^\[(.+)\]$/

/**
 * Names carry no level in the lexicon. Places and nationalities are learnt at school, and read much as they
 * are written; a person or a body is what a newspaper reader meets.
 */
const NAME_LEVELS: Record<NameKind, Level> = {
  people: 2,
  place: 2,
  person: 4,
  org: 4,
  work: 4,
  event: 4,
  'name-part': 4,
}

export class RowError extends Error {
  override readonly name = 'RowError'
}

/** Splits a gloss list at ', ', but not inside parentheses: `(한국, 일본의) 도` is one alternative. */
export const splitAlternatives = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    else if (depth === 0 && text.startsWith(ALTERNATIVES, at)) {
      parts.push(text.slice(from, at))
      from = at + ALTERNATIVES.length
    }
  }
  parts.push(text.slice(from))
  return parts
}

const isTopic = (value: string): value is Topic => (TOPICS as readonly string[]).includes(value)

const parseSense = (text: string): Sense => {
  const [gloss = '', ...marks] = text.split(' @')
  return senseOf(gloss.trim(), marks)
}

/**
 * @param gloss alternatives joined with ', '
 * @param marks cues, and topics in their brackets
 */
export const senseOf = (gloss: string, marks: readonly string[]): Sense => {
  const cues: string[] = []
  const topics: Topic[] = []
  for (const mark of marks) {
    const topic = TOPIC.exec(mark)?.[1]
    if (topic === undefined) cues.push(mark)
    else if (isTopic(topic)) topics.push(topic)
    else throw new RowError(`unknown topic @[${topic}]`)
  }
  return { alternatives: splitAlternatives(gloss), cues, topics }
}

const parseSenses = (text: string): Sense[] => text.split(SENSES).map(parseSense)

const isPartOfSpeech = (value: string): value is PartOfSpeech =>
  (PARTS_OF_SPEECH as readonly string[]).includes(value)

const isKind = (value: string): value is NameKind => (NAME_KINDS as readonly string[]).includes(value)

/**
 * Reads `headword⇥pos⇥level⇥senses`, or `name⇥kind⇥Korean` for a name.
 * @throws RowError where the columns, the kind or the level are not what the format allows
 */
export const parseRow = (line: string): Entry => {
  const columns = line.split('\t')
  const [headword = '', kind = ''] = columns
  if (headword === '') throw new RowError('no headword')
  if (isKind(kind)) {
    if (columns.length !== 3) throw new RowError(`a name has 3 columns, not ${columns.length}`)
    return { headword, kind, level: NAME_LEVELS[kind], senses: parseSenses(columns[2] ?? '') }
  }
  if (!isPartOfSpeech(kind)) throw new RowError(`unknown part of speech ${JSON.stringify(kind)}`)
  if (columns.length !== 4) throw new RowError(`a row has 4 columns, not ${columns.length}`)
  return { headword, kind, level: parseLevel(columns[2] ?? ''), senses: parseSenses(columns[3] ?? '') }
}

const parseLevel = (text: string): Level => {
  if (!/^[1-6]$/.test(text)) throw new RowError(`level ${JSON.stringify(text)} is not 1 to 6`)
  return Number(text) as Level
}

const formatSense = ({ alternatives, cues, topics }: Sense): string =>
  [
    alternatives.join(ALTERNATIVES),
    ...cues.map((cue) => `@${cue}`),
    ...topics.map((topic) => `@[${topic}]`),
  ].join(' ')

/** The inverse of {@link parseRow}. */
export const formatRow = ({ headword, kind, level, senses }: Entry): string => {
  const columns: (EntryKind | string)[] = isKind(kind) ? [headword, kind] : [headword, kind, String(level)]
  return [...columns, senses.map(formatSense).join(SENSES)].join('\t')
}
