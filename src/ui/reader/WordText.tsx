import { createContext, Fragment, use } from 'react'
import type { Run } from './block-pieces.ts'
import styles from './WordText.module.css'

/** Kanji above this school year carry their reading: 0 is all of them, {@link NO_FURIGANA} none. */
export const FuriganaContext = createContext(0)
export const NO_FURIGANA = 8

/** A word's text, with what is read above its kanji. Copied text is the article's alone. */
export const WordText = ({ run: { text, start, rubies = [] } }: { run: Run }) => {
  const above = use(FuriganaContext)
  const shown = rubies.filter(({ grade }) => grade > above)
  if (shown.length === 0) return text
  let at = start
  const slice = (from: number, to: number) => text.slice(from - start, to - start)
  return (
    <>
      {shown.map((ruby) => {
        const before = slice(at, ruby.start)
        at = ruby.end
        return (
          <Fragment key={ruby.start}>
            {before}
            <ruby className={styles.furigana}>
              {slice(ruby.start, ruby.end)}
              <rt>{ruby.text}</rt>
            </ruby>
          </Fragment>
        )
      })}
      {slice(at, start + text.length)}
    </>
  )
}
