import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isLanguageCode, type LanguageCode } from '../article/language-code.ts'
import { cmuPronunciations } from '../build/cmu-pronunciations.ts'
import { loadIpadicFile } from '../build/ipadic.ts'
import { japaneseFiles } from '../build/japanese-files.ts'
import { openDictionary } from '../dictionary/dictionary.ts'
import { glossText, isGrammatical } from '../dictionary/entry.ts'
import { openSinoKorean } from '../dictionary/open-sino-korean.ts'
import { type Gloss, glossLine } from '../gloss/gloss.ts'
import { type Glossary, glossArticle } from '../gloss/gloss-article.ts'
import type { GlossedBlock } from '../gloss/gloss-block.ts'
import { readingOf } from '../gloss/gloss-reading.ts'
import { buildPhraseIndex, NO_PHRASES } from '../gloss/phrase-index.ts'
import { english } from '../language/english/english.ts'
import { encodePronunciations, openPronunciations } from '../language/english/pronunciations.ts'
import { openVectors } from '../language/english/word-vectors.ts'
import { japanese } from '../language/japanese/japanese.ts'
import { schoolLevelOf } from '../language/japanese/kanji-grades.ts'
import { openSources } from '../language/japanese/loanword-sources.ts'
import { openCutter } from '../language/japanese/morphemes.ts'
import { openReadings } from '../language/japanese/readings.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { readLexicon } from '../lexicon/sources.ts'

const USAGE =
  'usage: npm run --silent gloss -- [--from en|ja] [--to ko] [--json] FILE   (- for standard input)'

/** Bad use of the command: one line on standard error, exit status 2. */
class UsageError extends Error {}

interface Request {
  readonly file: string
  readonly from: LanguageCode
  readonly json: boolean
}

const readRequest = (args: readonly string[]): Request => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message.split('\n')[0]} ${USAGE}`, { cause })
  }
  const { values, positionals } = parsed
  if (!isLanguageCode(values.from))
    throw new UsageError(`--from ${values.from}: en and ja can be glossed. ${USAGE}`)
  if (values.to !== 'ko') throw new UsageError(`--to ${values.to}: glosses are in ko. ${USAGE}`)
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError(`name one file. ${USAGE}`)
  return { file, from: values.from, json: values.json }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'en' },
      to: { type: 'string', default: 'ko' },
      json: { type: 'boolean', default: false },
    },
  })

const readText = (file: string): string => {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`, {
      cause,
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError(`${file}: is not UTF-8 text`, { cause })
  }
}

/** A final line end ends the last line and begins no other. */
const linesOf = (text: string): string[] => {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

const isContent = (gloss: Gloss): boolean => !gloss.covered && !isGrammatical(gloss.entry)

/** One record a contiguous part of a gloss: a phrase with a gap gives one for each side. */
const toRecords = (gloss: Gloss, block: GlossedBlock, from: LanguageCode) =>
  gloss.spans.map(({ start, end }) => ({
    start,
    end,
    headword: gloss.entry.headword,
    pos: gloss.entry.kind,
    gloss: glossLine(gloss),
    senses: gloss.entry.senses.map(glossText),
    source: gloss.source,
    guess: gloss.guess,
    ...(from === 'ja' ? { reading: readingOf(gloss, block.sentences) } : {}),
  }))

const asJson = (text: string, block: GlossedBlock, from: LanguageCode): string =>
  JSON.stringify({
    text,
    glosses: block.glosses
      .filter(isContent)
      .flatMap((gloss) => toRecords(gloss, block, from))
      .sort((a, b) => a.start - b.start),
  })

const asReadable = (text: string, block: GlossedBlock): string => {
  const lines = block.glosses
    .filter(isContent)
    .map((gloss) => `    ${gloss.entry.headword}  ${glossLine(gloss)}${gloss.guess ? ' (?)' : ''}`)
  return [text, ...lines, ''].join('\n')
}

const NOTHING: GlossedBlock = { sentences: [], glosses: [] }

const compiledLexicon = (folder: string): Uint8Array =>
  compileLexicon(readLexicon(new URL(`../lexicon/${folder}`, import.meta.url).pathname))

const openGlossary = async (from: LanguageCode): Promise<Glossary> => {
  if (from === 'ja') {
    const files = japaneseFiles(new URL('..', import.meta.url).pathname)
    return {
      language: japanese(
        await openCutter(loadIpadicFile),
        openSources(files.loanwords),
        openReadings(files.readings),
      ),
      dictionary: openSinoKorean(files, schoolLevelOf),
      phrases: NO_PHRASES,
    }
  }
  const dictionary = openDictionary(compiledLexicon('en-ko'))
  return {
    language: english(
      openPronunciations(encodePronunciations(cmuPronunciations())),
      openVectors(readFileSync(new URL('../lexicon/vectors/en.tsv', import.meta.url), 'utf8')),
    ),
    dictionary,
    phrases: buildPhraseIndex(dictionary),
  }
}

const main = async (args: readonly string[]): Promise<void> => {
  const request = readRequest(args)
  const text = readText(request.file)
  const glossary = await openGlossary(request.from)
  const show = request.json ? asJson : asReadable
  const lines = linesOf(text)
  const blocks = glossArticle(lines, glossary)
  process.stdout.write(
    lines.map((line, at) => `${show(line, blocks[at] ?? NOTHING, request.from)}\n`).join(''),
  )
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`gloss: ${error.message}\n`)
  process.exitCode = 2
}
