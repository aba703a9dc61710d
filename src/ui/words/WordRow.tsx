import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '../../article/article.ts'
import { isEntryKind } from '../../dictionary/entry.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './WordRow.module.css'

export const WordRow = ({ word, onRemove }: { word: SavedWord; onRemove: () => void }) => {
  const { t } = useTranslation('words')
  const { t: named } = useTranslation('lookup')
  const kind = isEntryKind(word.kind) ? named(`kind.${word.kind}`) : word.kind
  return (
    <li className={styles.row}>
      <h2 className={styles.head}>
        <span lang={word.language}>
          {word.headword}
          {word.reading && word.reading !== word.headword && (
            <small className={styles.reading}>{word.reading}</small>
          )}
        </span>
        <small>
          {kind}
          {word.ipa && <span lang="en-fonipa"> /{word.ipa}/</span>}
        </small>
      </h2>
      <p className={styles.gloss} lang="ko">
        {word.gloss}
      </p>
      <blockquote className={styles.sentence} lang={word.language}>
        <Marked text={word.sentence.text} spans={word.sentence.spans} />
      </blockquote>
      <p className={styles.from}>
        {t('from')}: <span lang={word.language}>{word.sentence.articleTitle}</span>
      </p>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('removeNamed', { word: word.headword })}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}

/** The sentence with the word in it marked; `spans` are in order and don't overlap. */
const Marked = ({ text, spans }: { text: string; spans: readonly Span[] }) => {
  const ends = [0, ...spans.map(({ end }) => end)]
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
