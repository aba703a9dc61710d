import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { placementPath, ROUTES } from '../../app/routes.ts'
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '../../article/language-code.ts'
import { LEVELS } from '../../dictionary/entry.ts'
import { type PlacementWord, placedLevel, placementWords } from '../../vocabulary/placement.ts'
import buttonStyles from '../parts/Button.module.css'
import { Button } from '../parts/Button.tsx'
import { LevelControl } from '../parts/LevelControl.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './PlacementScreen.module.css'

type Answered = PlacementWord & { readonly known: boolean }

/** The test of the language that the address names; of English where it names none that there is. */
const PlacementScreen = () => {
  const { language } = useParams<{ language?: string }>()
  const code = isLanguageCode(language) ? language : 'en'
  return <Test key={code} language={code} />
}

/** Forty words, known or not, by two buttons or two keys; then the level, which can still be changed. */
const Test = ({ language }: { language: LanguageCode }) => {
  const { t } = useTranslation('placement')
  const { settings, change } = useServices()
  const [words] = useState(() => placementWords(language, Math.random))
  const [answers, setAnswers] = useState<readonly Answered[]>([])
  const word = words[answers.length]
  const answer = (known: boolean) => {
    if (!word) return
    const next = [...answers, { ...word, known }]
    setAnswers(next)
    const level = next.length === words.length && placedLevel(next)
    if (level) {
      const placed = LEVELS.find((value) => value === level) ?? 6
      change({ levels: { ...settings.get().levels, [language]: placed } })
    }
  }
  const back = () => setAnswers(answers.slice(0, -1))
  return (
    <Screen title={t(`title.${language}`)}>
      {word ? (
        <Question
          language={language}
          word={word.word}
          done={answers.length}
          total={words.length}
          onAnswer={answer}
          onBack={back}
        />
      ) : (
        <Result language={language} answers={answers} />
      )}
    </Screen>
  )
}

interface QuestionProps {
  language: LanguageCode
  word: string
  done: number
  total: number
  onAnswer: (known: boolean) => void
  onBack: () => void
}

const Question = ({ language, word, done, total, onAnswer, onBack }: QuestionProps) => {
  const { t } = useTranslation('placement')
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'ArrowRight' || event.key === '1') onAnswer(true)
      else if (event.key === 'ArrowLeft' || event.key === '2') onAnswer(false)
      else if (event.key === 'Backspace') onBack()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [onAnswer, onBack])
  return (
    <>
      <p className={styles.help}>{t('help')}</p>
      <progress className={styles.progress} max={total} value={done} aria-label={t('progress')} />
      <p className={styles.word} lang={language} aria-live="polite">
        {word}
      </p>
      <div className={styles.answers}>
        <Button onClick={() => onAnswer(false)}>{t('unknown')}</Button>
        <Button look="primary" onClick={() => onAnswer(true)}>
          {t('known')}
        </Button>
      </div>
      <div className={styles.foot}>
        <Button look="quiet" disabled={done === 0} onClick={onBack}>
          {t('back')}
        </Button>
        <span>{t('count', { done: done + 1, total })}</span>
      </div>
      <p className={styles.keys}>{t('keys')}</p>
      {done === 0 && (
        <p className={styles.other}>
          {LANGUAGE_CODES.filter((code) => code !== language).map((code) => (
            <Link key={code} href={placementPath(code)}>
              {t(`other.${code}`)}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}

const Result = ({ language, answers }: { language: LanguageCode; answers: readonly Answered[] }) => {
  const { t } = useTranslation('placement')
  const level = placedLevel(answers)
  const invented = answers.filter(({ level: of, known }) => of === 0 && known)
  return (
    <div className={styles.result} role="status">
      <h2>{t(`result.${language}`, { level })}</h2>
      <p>{level > 1 ? t('resultBelow', { level }) : t('resultAll')}</p>
      {invented.length > 0 && (
        <p className={styles.help}>
          {t('invented')} <span lang={language}>{invented.map(({ word }) => word).join(', ')}</span>
        </p>
      )}
      <LevelControl language={language} />
      <p>
        <Link href={ROUTES.library} className={`${buttonStyles.button} ${buttonStyles.primary}`}>
          {t('toLibrary')}
        </Link>
      </p>
    </div>
  )
}

export default PlacementScreen
