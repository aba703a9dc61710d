import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageCode } from '../../article/article.ts'
import { glossText } from '../../dictionary/entry.ts'
import type { BeyondAnswer } from '../../worker/protocol.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './LookUpCard.module.css'

/** A word that no lexicon has: what a close word means, said to be a guess, and the meaning in English. */
export const BeyondLexicon = ({ language, surface }: { language: LanguageCode; surface: string }) => {
  const { t } = useTranslation('lookup')
  const answer = useBeyond(language, surface)
  // Nothing is said before it is known whether there is anything to say.
  if (answer === undefined) return <p className={styles.unlisted} aria-busy="true" />
  if (answer === null) {
    return (
      <p className={styles.unlisted}>
        {t('unlisted')}
        <br />
        {t('unlistedHint')}
      </p>
    )
  }
  const [sense] = answer.entry.senses
  return (
    <>
      <p className={styles.here} lang="ko">
        {sense && glossText(sense)}
      </p>
      <p className={styles.beyond}>
        {t(answer.relation === 'synonym' ? 'beyondSynonym' : 'beyondBroader', {
          word: answer.entry.headword,
        })}
      </p>
      <p className={styles.unlisted} lang={language}>
        {answer.definition}
      </p>
    </>
  )
}

/** `undefined` until the answer is there; `null` where nothing is known, or where it can't be fetched. */
const useBeyond = (language: LanguageCode, surface: string): BeyondAnswer | null | undefined => {
  const { worker } = useServices()
  const [answer, setAnswer] = useState<BeyondAnswer | null | undefined>(undefined)
  useEffect(() => {
    const leaving = new AbortController()
    worker.call('beyond', { language, surface }, leaving.signal).then(setAnswer, () => {
      if (!leaving.signal.aborted) setAnswer(null)
    })
    return () => leaving.abort()
  }, [worker, language, surface])
  return answer
}
