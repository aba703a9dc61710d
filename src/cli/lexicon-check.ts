import { fileURLToPath } from 'node:url'
import { loadIpadicFile } from '../build/ipadic.ts'
import { english } from '../language/english/english.ts'
import { japanese } from '../language/japanese/japanese.ts'
import { openCutter } from '../language/japanese/morphemes.ts'
import type { Language } from '../language/language.ts'
import { type CueJudge, checkLexicon } from '../lexicon/check.ts'
import { ENGLISH_RULES, JAPANESE_RULES, type LexiconRules } from '../lexicon/rules.ts'
import { readLexicon } from '../lexicon/sources.ts'

/** A cue matches a word by its lemma or by the form it stands in; one that the analyser cuts up never does. */
const judgeOf = (language: Language): CueJudge => ({
  canMatch: (cue) =>
    cue.split('-').every((part) => {
      const tokens = language.analyse(part).flatMap((sentence) => sentence.tokens)
      return tokens.length === 1 && tokens[0]?.surface.toLowerCase() === part.toLowerCase()
    }),
})

/** Tells what is off and counts what there is; gives the number of complaints. */
const check = (name: string, language: Language, rules: LexiconRules): number => {
  const files = readLexicon(fileURLToPath(new URL(`../lexicon/${name}`, import.meta.url)))
  const { complaints, counts } = checkLexicon(files, judgeOf(language), rules)
  for (const { file, line, text } of complaints) process.stderr.write(`${name}/${file}:${line}: ${text}\n`)
  process.stdout.write(
    `${name}: ${counts.headwords} headwords, ${counts.rows} rows, ${counts.senses} senses, ` +
      `${counts.rowsWithSeveralSenses} rows with several senses, ${counts.cues} cues, ` +
      `${counts.phrases} phrases, ${counts.names} names; ${complaints.length} complaints\n`,
  )
  return complaints.length
}

const complaints =
  check('en-ko', english(), ENGLISH_RULES) +
  check('ja-ko', japanese(await openCutter(loadIpadicFile)), JAPANESE_RULES)
process.exitCode = complaints > 0 ? 1 : 0
