import { fileURLToPath } from 'node:url'
import { english } from '../language/english/english.ts'
import { type CueJudge, checkLexicon } from '../lexicon/check.ts'
import { readLexicon } from '../lexicon/sources.ts'

const language = english()

/** A cue matches a word by its lemma or by the form it stands in; one that the analyser cuts up never does. */
const judge: CueJudge = {
  canMatch: (cue) =>
    cue.split('-').every((part) => {
      const tokens = language.analyse(part).flatMap((sentence) => sentence.tokens)
      return tokens.length === 1 && tokens[0]?.surface.toLowerCase() === part
    }),
}

const report = checkLexicon(readLexicon(fileURLToPath(new URL('../lexicon/en-ko', import.meta.url))), judge)
for (const { file, line, text } of report.complaints) process.stderr.write(`${file}:${line}: ${text}\n`)
const { counts } = report
process.stdout.write(
  `en-ko: ${counts.headwords} headwords, ${counts.rows} rows, ${counts.senses} senses, ` +
    `${counts.rowsWithSeveralSenses} rows with several senses, ${counts.cues} cues, ` +
    `${counts.phrases} phrases, ${counts.names} names; ${report.complaints.length} complaints\n`,
)
process.exitCode = report.complaints.length > 0 ? 1 : 0
