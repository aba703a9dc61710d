import { useStore } from '@nanostores/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../app/notices.ts'
import { useFailureText } from '../parts/FailureMessage.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './NoticeBar.module.css'

/** Long enough to read two lines and reach for *undo*. Milliseconds. */
const SHOWN_FOR = 8000

export const NoticeBar = () => {
  const { notices } = useServices()
  const notice = useStore(notices.current)
  const { t } = useTranslation('shell')
  const lasts = notice?.kind === 'done'
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!notice || !lasts) return
    let timer = setTimeout(leave, SHOWN_FOR)
    function leave() {
      // Whoever has a pointer or the keyboard on it is given the time.
      if (region.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, SHOWN_FOR)
      else if (notice) notices.dismiss(notice.id)
    }
    return () => clearTimeout(timer)
  }, [notice, lasts, notices])
  useUndoKey(notice?.kind === 'done' ? notice : null, notices.dismiss)
  return (
    <div ref={region} className={styles.region} role="status" aria-live="polite">
      {notice && (
        <div key={notice.id} className={styles.notice}>
          <p>
            <NoticeText notice={notice} />
          </p>
          <NoticeAction notice={notice} onDone={() => notices.dismiss(notice.id)} />
          <button
            type="button"
            className={styles.close}
            aria-label={t('close')}
            onClick={() => notices.dismiss(notice.id)}
          >
            <Icon name="close" size={18} />
          </button>
        </div>
      )}
    </div>
  )
}

/** Ctrl+Z, or Cmd+Z, undoes what the notice offers: behind a long list it is out of the Tab key's reach. */
const useUndoKey = (
  notice: { readonly id: number; undo: () => void } | null,
  dismiss: (id: number) => void,
): void => {
  useEffect(() => {
    if (!notice) return
    const undo = (event: KeyboardEvent) => {
      const { target } = event
      // There the keys undo what was typed.
      const typing = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea')
      if (typing || event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      event.preventDefault()
      notice.undo()
      dismiss(notice.id)
    }
    addEventListener('keydown', undo)
    return () => removeEventListener('keydown', undo)
  }, [notice, dismiss])
}

const NoticeText = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslation('shell')
  const failureText = useFailureText()
  switch (notice.kind) {
    case 'done':
      return notice.count !== undefined && notice.count > 1
        ? t(`doneMany.${notice.what}`, { count: notice.count })
        : t(`done.${notice.what}`, { name: notice.name })
    case 'failed':
      return failureText(notice.failure)
    case 'update':
      return t('updateReady')
    case 'stale':
      return t('stale')
  }
}

const NoticeAction = ({ notice, onDone }: { notice: Notice; onDone: () => void }) => {
  const { t } = useTranslation('shell')
  if (notice.kind === 'failed') return null
  const act = () => {
    if (notice.kind === 'done') notice.undo()
    else if (notice.kind === 'update') notice.accept()
    else location.reload()
    onDone()
  }
  return (
    <button
      type="button"
      className={styles.action}
      aria-keyshortcuts={notice.kind === 'done' ? 'Control+Z Meta+Z' : undefined}
      onClick={act}
    >
      {notice.kind === 'done' ? t('undo') : t('reload')}
    </button>
  )
}
