import { useStore } from '@nanostores/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedCard } from '../../app/review.ts'
import { canSpeak, speak } from '../../app/speech.ts'
import { GRADES, isLeech } from '../../vocabulary/review-card.ts'
import { rubyInForm } from '../../vocabulary/ruby.ts'
import { glossOf, type SavedWord } from '../../vocabulary/saved-word.ts'
import { isRightAnswer } from '../../vocabulary/typed-answer.ts'
import { Button } from '../parts/Button.tsx'
import { formatWait } from '../parts/formats.ts'
import { Icon } from '../parts/Icon.tsx'
import { MarkedSentence } from '../parts/MarkedSentence.tsx'
import { RubyText } from '../parts/RubyText.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './ReviewCardView.module.css'

/** A card: its question, and once it is turned its answer and the four grades. */
export const ReviewCardView = ({ asked }: { asked: AskedCard }) => {
  const { t } = useTranslation('review')
  const { review, settings } = useServices()
  const { cardReading } = useStore(settings)
  const { word, kind, revealed } = asked
  const [typed, setTyped] = useState('')
  return (
    <>
      <section className={styles.card} aria-label={t(`kinds.${kind}`)}>
        {kind === 'sentence' && <SentenceQuestion word={word} withReading={cardReading === 'front'} />}
        {kind === 'recall' && (
          <RecallQuestion
            word={word}
            revealed={revealed}
            withReading={cardReading === 'front'}
            typed={typed}
            onTyped={setTyped}
            onDone={review.reveal}
          />
        )}
        {kind === 'listen' && <ListenQuestion word={word} />}
        {revealed && <Answer asked={asked} typed={typed} withReading={cardReading !== 'never'} />}
      </section>
      {revealed ? (
        <Grades waits={asked.waits} />
      ) : (
        <Button look="primary" className={styles.reveal} onClick={review.reveal}>
          {t('reveal')}
        </Button>
      )}
    </>
  )
}

/** The word with its reading, as it stands in its sentence or in a dictionary. */
const readingOf =
  ({ headword, reading }: SavedWord) =>
  (form: string) => <RubyText pieces={rubyInForm(form, headword, reading)} />

const SentenceQuestion = ({ word, withReading }: { word: SavedWord; withReading: boolean }) => {
  const [sentence] = word.sentences
  if (!sentence)
    return (
      <p className={styles.sentence} lang={word.language}>
        <mark>{withReading ? readingOf(word)(word.headword) : word.headword}</mark>
      </p>
    )
  return (
    <p className={styles.sentence} lang={word.language}>
      <MarkedSentence
        text={sentence.text}
        spans={sentence.spans}
        {...(withReading ? { word: readingOf(word) } : {})}
      />
    </p>
  )
}

interface RecallQuestionProps {
  word: SavedWord
  revealed: boolean
  withReading: boolean
  typed: string
  onTyped: (typed: string) => void
  onDone: () => void
}

const RecallQuestion = ({ word, revealed, withReading, typed, onTyped, onDone }: RecallQuestionProps) => {
  const { t } = useTranslation('review')
  const [sentence] = word.sentences
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  return (
    <>
      <p className={styles.gloss} lang="ko">
        {glossOf(word)}
      </p>
      {sentence && (
        <p className={styles.sentence} lang={word.language}>
          <MarkedSentence
            text={sentence.text}
            spans={sentence.spans}
            blank={!revealed}
            {...(withReading ? { word: readingOf(word) } : {})}
          />
        </p>
      )}
      {!revealed && (
        <form onSubmit={submit}>
          <input
            className={styles.typed}
            lang={word.language}
            value={typed}
            aria-label={t('typeWord')}
            placeholder={t('typeWord')}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            onChange={(event) => onTyped(event.target.value)}
          />
        </form>
      )}
    </>
  )
}

const ListenQuestion = ({ word }: { word: SavedWord }) => {
  const { t } = useTranslation('review')
  useEffect(() => speak(word.language, word.headword), [word])
  return (
    <Button onClick={() => speak(word.language, word.headword)}>
      <Icon name="speaker" />
      {t('listenAgain')}
    </Button>
  )
}

interface AnswerProps {
  asked: AskedCard
  typed: string
  withReading: boolean
}

const Answer = ({ asked: { word, kind }, typed, withReading }: AnswerProps) => {
  const { t } = useTranslation('review')
  const [sentence] = word.sentences
  const right = isRightAnswer(word, typed)
  return (
    <div className={styles.answer}>
      <h2>
        <span lang={word.language}>{withReading ? readingOf(word)(word.headword) : word.headword}</span>
        {word.ipa && (
          <small lang="en-fonipa">
            {'/'}
            {word.ipa}
            {'/'}
          </small>
        )}
        {canSpeak() && (
          <button
            type="button"
            className={styles.speak}
            aria-label={t('listen')}
            onClick={() => speak(word.language, word.headword)}
          >
            <Icon name="speaker" />
          </button>
        )}
      </h2>
      {typed.trim() !== '' && (
        <p className={right ? styles.right : styles.wrong} role="status">
          {right ? t('right') : t('wrong')} <span lang={word.language}>{typed}</span>
        </p>
      )}
      {kind !== 'recall' && (
        <p className={styles.gloss} lang="ko">
          {glossOf(word)}
        </p>
      )}
      {kind === 'listen' && sentence && (
        <p className={styles.sentence} lang={word.language}>
          <MarkedSentence text={sentence.text} spans={sentence.spans} />
        </p>
      )}
      {word.note !== '' && <p className={styles.note}>{word.note}</p>}
      {sentence && sentence.articleTitle !== '' && (
        <p className={styles.from} lang={word.language}>
          {sentence.articleTitle}
        </p>
      )}
      {isLeech(word.card) && <p className={styles.leech}>{t('leech')}</p>}
    </div>
  )
}

const Grades = ({ waits }: { waits: readonly number[] }) => {
  const { t, i18n } = useTranslation('review')
  const { review } = useServices()
  const group = useRef<HTMLFieldSetElement>(null)
  // From the button that turned the card, which has gone: the keys go on working.
  useEffect(() => group.current?.focus({ preventScroll: true }), [])
  return (
    <fieldset ref={group} className={styles.grades} tabIndex={-1}>
      <legend className="visually-hidden">{t('gradesLabel')}</legend>
      {GRADES.map((grade) => (
        <button
          key={grade}
          type="button"
          data-grade={grade}
          // A failure shows a notice of its own.
          onClick={() => void review.grade(grade)}
        >
          <b>{t(`grades.${grade}`)}</b>
          <small>{formatWait(waits[grade - 1] ?? 0, i18n.language)}</small>
        </button>
      ))}
    </fieldset>
  )
}
