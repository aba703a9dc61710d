import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isEntryKind } from '../../dictionary/entry.ts'
import { isLeech } from '../../vocabulary/review-card.ts'
import { glossOf, type SavedWord, statusOf } from '../../vocabulary/saved-word.ts'
import { formatDay } from '../parts/formats.ts'
import { Icon } from '../parts/Icon.tsx'
import { MarkedSentence } from '../parts/MarkedSentence.tsx'
import { WordEdit } from './WordEdit.tsx'
import styles from './WordRow.module.css'

interface WordRowProps {
  word: SavedWord
  selected: boolean
  onSelect: (selected: boolean) => void
  onRemove: () => void
}

export const WordRow = ({ word, selected, onSelect, onRemove }: WordRowProps) => {
  const { t } = useTranslation('words')
  const [editing, setEditing] = useState(false)
  const pen = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // The form had the keyboard and is gone: it goes back to where it came from.
    if (wasEditing.current && !editing && document.activeElement === document.body) pen.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return (
    <div className={styles.row} data-selected={selected || undefined}>
      <label className={styles.select}>
        <input type="checkbox" checked={selected} onChange={(event) => onSelect(event.target.checked)} />
        <span className="visually-hidden">{t('selectNamed', { word: word.headword })}</span>
      </label>
      <div className={styles.body}>
        <Head word={word} />
        {editing ? (
          <WordEdit word={word} onDone={() => setEditing(false)} />
        ) : (
          <>
            <p className={styles.gloss} lang="ko">
              {glossOf(word)}
            </p>
            {word.note !== '' && <p className={styles.note}>{word.note}</p>}
            <Sentences word={word} />
            <Facts word={word} />
          </>
        )}
      </div>
      <div className={styles.tools}>
        {!editing && (
          <button
            ref={pen}
            type="button"
            aria-label={t('editNamed', { word: word.headword })}
            title={t('edit')}
            onClick={() => setEditing(true)}
          >
            <Icon name="pen" />
          </button>
        )}
        <button
          type="button"
          className={styles.remove}
          data-remove=""
          aria-label={t('removeNamed', { word: word.headword })}
          title={t('remove')}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </div>
    </div>
  )
}

const Head = ({ word }: { word: SavedWord }) => {
  const { t: named } = useTranslation('lookup')
  const kind = isEntryKind(word.kind) ? named(`kind.${word.kind}`) : word.kind
  return (
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
  )
}

const Sentences = ({ word }: { word: SavedWord }) => {
  const { t } = useTranslation('words')
  const [all, setAll] = useState(false)
  const [first, ...others] = word.sentences
  if (!first) return null
  return (
    <>
      {[first, ...(all ? others : [])].map((sentence) => (
        <div key={`${sentence.articleId} ${sentence.text}`} className={styles.met}>
          <blockquote className={styles.sentence} lang={word.language}>
            <MarkedSentence text={sentence.text} spans={sentence.spans} />
          </blockquote>
          <p className={styles.from}>
            {t('from')}: <span lang={word.language}>{sentence.articleTitle}</span>
          </p>
        </div>
      ))}
      {others.length > 0 && !all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('moreSentences', { count: others.length })}
        </button>
      )}
    </>
  )
}

const Facts = ({ word }: { word: SavedWord }) => {
  const { t, i18n } = useTranslation('words')
  const { card, standing, tags } = word
  return (
    <p className={styles.facts}>
      <span data-status={statusOf(word)}>{t(`status.${statusOf(word)}`)}</span>
      {card && standing === 'study' && <span>{t('dueOn', { day: formatDay(card.due, i18n.language) })}</span>}
      {isLeech(card) && <span className={styles.leech}>{t('leech')}</span>}
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          #{tag}
        </span>
      ))}
    </p>
  )
}
