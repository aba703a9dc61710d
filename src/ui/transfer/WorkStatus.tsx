import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import type { Work } from './use-work.ts'
import styles from './WorkStatus.module.css'

/** How far something is and a way to stop it; then how it ended. */
export const WorkStatus = ({ work, done }: { work: Work; done: string }) => {
  const { t } = useTranslation('transfer')
  const { busy, share, cancelled, failure, cancel } = work
  const id = useId()
  const status = useRef<HTMLParagraphElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    // The button that had the keyboard is gone: it goes on from what there is to read.
    if (wasBusy.current && !busy && document.activeElement === document.body)
      status.current?.focus({ preventScroll: true })
    wasBusy.current = busy
  }, [busy])
  return (
    <>
      <p id={id} ref={status} role="status" tabIndex={-1} className={styles.status}>
        {busy ? t('working') : cancelled ? t('cancelled') : done}
      </p>
      {busy && (
        <div className={styles.progress}>
          <progress aria-labelledby={id} {...(share !== null && { value: share })} />
          <Button look="quiet" onClick={cancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {failure && <FailureMessage failure={failure} />}
    </>
  )
}
