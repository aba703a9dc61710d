import type { RubyPiece } from '../../vocabulary/ruby.ts'
import styles from './RubyText.module.css'

/** A word with its reading above its kanji. Copied text is the word alone. */
export const RubyText = ({ pieces }: { pieces: readonly RubyPiece[] }) =>
  pieces.map(({ text, ruby }, at) =>
    ruby === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one word keep their places
      <ruby key={at} className={styles.ruby}>
        {text}
        <rt>{ruby}</rt>
      </ruby>
    ),
  )
