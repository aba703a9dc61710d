import { memo, type ReactNode } from 'react'
import { type Gloss, glossLine } from '../../gloss/gloss.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import styles from './BlockText.module.css'
import { blockPieces, type Piece, type Run } from './block-pieces.ts'
import { WordText } from './WordText.tsx'

interface BlockTextProps {
  text: string
  block: GlossedBlock | null
  /** The block's place among the article's texts; 0 is the title. */
  index: number
  /** Glosses that stand beside the text, by index into the block's. */
  shown: readonly number[]
  ruby: boolean
  /** Whether screen readers hear the glosses. */
  spoken: boolean
}

/**
 * A block's text: every word an element to tap, the words of a shown gloss marked, and the gloss itself in
 * the margin. A margin note is a float that is pulled out of the column: the browser sets it on the line of
 * its word and below the note before it, on any width and on paper, and the text never moves.
 */
export const BlockText = memo(({ text, block, index, shown, ruby, spoken }: BlockTextProps) => (
  <>
    {blockPieces(text, block, shown).map((piece) => {
      const gloss = piece.kind === 'glossed' ? block?.glosses[piece.gloss] : undefined
      return piece.kind === 'glossed' && gloss ? (
        <GlossedWords
          key={piece.start}
          piece={piece}
          gloss={gloss}
          block={index}
          ruby={ruby}
          spoken={spoken}
        />
      ) : (
        <RunText key={piece.start} run={piece as Run} />
      )
    })}
  </>
))

const RunText = ({ run }: { run: Run }): ReactNode =>
  run.kind === 'word' ? (
    <span className={styles.word} data-word={run.start} data-length={run.text.length} tabIndex={-1}>
      <WordText run={run} />
    </span>
  ) : (
    run.text
  )

interface GlossedWordsProps {
  piece: Extract<Piece, { kind: 'glossed' }>
  gloss: Gloss
  block: number
  ruby: boolean
  spoken: boolean
}

const GlossedWords = ({ piece, gloss, block, ruby, spoken }: GlossedWordsProps) => {
  const [head, ...rest] = piece.runs
  const id = glossId(block, piece.gloss)
  const first = (
    <>
      {head && <RunText run={head} />}
      {piece.first && <MarginNote gloss={gloss} id={id} spoken={spoken} />}
    </>
  )
  const others = rest.map((run) => <RunText key={run.start} run={run} />)
  // A line breaks within a base at its spaces alone, so of words with readings the first bears the gloss for all.
  const parted = piece.runs.some(({ rubies }) => rubies !== undefined)
  const whole = !piece.runs.some(({ text }) => text.includes(' '))
  return (
    <span className={styles.glossed} data-gloss={id}>
      {ruby && piece.first ? (
        <span className={whole ? styles.whole : undefined}>
          <ruby>
            {first}
            {!parted && others}
            <rt lang="ko" aria-hidden={!spoken} className={styles.ruby}>
              {gloss.entry.senses[gloss.chosen]?.alternatives[0]}
            </rt>
          </ruby>
        </span>
      ) : (
        first
      )}
      {!(ruby && piece.first && !parted) && others}
    </span>
  )
}

const MarginNote = ({ gloss, id, spoken }: { gloss: Gloss; id: string; spoken: boolean }) => (
  <span className={styles.note} data-gloss={id} data-note tabIndex={-1} aria-hidden={!spoken}>
    <b>{gloss.entry.headword}</b>
    <span lang="ko" className={gloss.guess ? styles.guess : undefined}>
      {glossLine(gloss)}
    </span>
  </span>
)

/** Ties a gloss to its words in the page. */
export const glossId = (block: number, gloss: number): string => `${block}-${gloss}`
