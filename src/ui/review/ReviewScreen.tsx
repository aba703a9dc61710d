import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import { canListenTo } from '../../app/speech.ts'
import buttonStyles from '../parts/Button.module.css'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { formatWait } from '../parts/formats.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { ReviewCardView } from './ReviewCardView.tsx'
import { ReviewChoices } from './ReviewChoices.tsx'
import styles from './ReviewScreen.module.css'
import { useReviewKeys } from './use-review-keys.ts'

const ReviewScreen = () => {
  const { t } = useTranslation('review')
  const { review, settings } = useServices()
  const asked = useStore(review.asked)
  const answered = useStore(review.answered)
  const { reviewKind, newADay, dayStart } = useStore(settings)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice deals the cards anew
  useEffect(() => {
    // A failure shows a notice of its own.
    void review.begin(canListenTo)
  }, [review, reviewKind, newADay, dayStart])
  useReviewKeys()
  return (
    <Screen title={t('title')} action={<Counts />}>
      {asked && <ReviewCardView key={`${asked.word.id} ${answered}`} asked={asked} />}
      {asked === null && <Done />}
      <div className={styles.foot}>
        <Button look="quiet" disabled={answered === 0} onClick={() => void review.undo()}>
          <Icon name="undo" />
          {t('undo')}
        </Button>
        <ReviewChoices />
      </div>
      <p className={styles.keys}>{t('keys')}</p>
    </Screen>
  )
}

const Counts = () => {
  const { t } = useTranslation('review')
  const { fresh, learning, reviews } = useStore(useServices().review.session)
  return (
    <p className={styles.counts} role="status">
      <span>
        {t('fresh')} <b>{fresh}</b>
      </span>
      <span>
        {t('learning')} <b>{learning}</b>
      </span>
      <span>
        {t('reviews')} <b>{reviews}</b>
      </span>
    </p>
  )
}

const Done = () => {
  const { t, i18n } = useTranslation('review')
  const { review } = useServices()
  const answered = useStore(review.answered)
  const next = review.nextDue()
  const body =
    next === null ? t('nothingYet') : t('nextIn', { wait: formatWait(next - Date.now(), i18n.language) })
  return (
    <EmptyState title={answered > 0 ? t('done', { count: answered }) : t('nothing')} body={body}>
      <Link href={ROUTES.words} className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        {t('toWords')}
      </Link>
      <Link href={ROUTES.figures} className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        {t('toFigures')}
      </Link>
    </EmptyState>
  )
}

export default ReviewScreen
