import { Fragment, type ReactNode } from 'react'
import type { Span } from '../../article/article.ts'

/**
 * The sentence with the word in it marked, or blanked out; `spans` are in order and don't overlap.
 * `word` draws the word as it stands there; as it is where it is left out.
 */
export const MarkedSentence = ({
  text,
  spans,
  blank = false,
  word = (form) => form,
}: {
  text: string
  spans: readonly Span[]
  blank?: boolean
  word?: (form: string) => ReactNode
}) => {
  const ends = [0, ...spans.map(({ end }) => end)]
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark data-blank={blank || undefined}>{blank ? BLANK : word(text.slice(start, end))}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}

/** As long for every word: its length would give it away. */
const BLANK = '\u2002\u2002\u2002\u2002\u2002'
