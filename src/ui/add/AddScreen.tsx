import {
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { importFile, importPasted } from '../../app/import/import-article.ts'
import { readerPath } from '../../app/routes.ts'
import { type SharedText, sharedText } from '../../app/shared-text.ts'
import type { Article } from '../../article/article.ts'
import { asFailure, type Failure } from '../../article/failure.ts'
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '../../article/language-code.ts'
import { useFileDrop } from '../library/use-file-drop.ts'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './AddScreen.module.css'

/** What stands in the field, and the rich text it came from as long as nobody has changed it. */
interface Draft {
  readonly text: string
  readonly html: string | null
}

const AddScreen = () => {
  const { t } = useTranslation('add')
  const { library } = useServices()
  const [, go] = useLocation()
  const shared = useSharedText()
  const [draft, setDraft] = useState<Draft>({ text: shared?.text ?? '', html: null })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [language, setLanguage] = useState<LanguageCode | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  useFileDrop()
  useEffect(() => field.current?.focus(), [])

  /** Whatever fails, what was typed stays where it is. */
  const take = async (bring: () => Promise<Article>) => {
    setBusy(true)
    setFailure(null)
    try {
      const article = await bring()
      go(readerPath(await library.add({ ...article, url: article.url ?? shared?.url ?? null })))
    } catch (error) {
      setFailure(asFailure(error))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void take(async () => importPasted(draft, window, language))
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const { value, selectionStart, selectionEnd } = event.currentTarget
    // Pasted over nothing or over everything, the rich text is all there is.
    const alone = selectionEnd - selectionStart === value.length
    if (html === '' || !alone) return
    event.preventDefault()
    setDraft({ text: event.clipboardData.getData('text/plain'), html })
  }
  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) void take(() => importFile(file, window, language))
  }

  return (
    <Screen title={t('title')}>
      <form onSubmit={submit} className={styles.form}>
        {shared?.url && (
          <p className={styles.hint}>
            {t('sharedAddress', { url: shared.url })}
            <br />
            {t('sharedAddressHint')}
          </p>
        )}
        <label htmlFor={fieldId}>{t('pasteLabel')}</label>
        <p id={`${fieldId}-hint`} className={styles.hint}>
          {t('pasteHint')}
        </p>
        <textarea
          ref={field}
          id={fieldId}
          aria-describedby={`${fieldId}-hint`}
          className={styles.field}
          placeholder={t('placeholder')}
          value={draft.text}
          spellCheck={false}
          onPaste={paste}
          onChange={(event) => setDraft({ text: event.target.value, html: null })}
        />
        {draft.html !== null && <p className={styles.hint}>{t('richText')}</p>}
        <label className={styles.language}>
          {t('language')}
          <select
            value={language ?? 'auto'}
            onChange={({ target }) => setLanguage(isLanguageCode(target.value) ? target.value : null)}
          >
            <option value="auto">{t('languageAuto')}</option>
            {LANGUAGE_CODES.map((code) => (
              <option key={code} value={code}>
                {t(`languages.${code}`)}
              </option>
            ))}
          </select>
        </label>
        {failure && <FailureMessage failure={failure} />}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? t('reading') : t('read')}
          </Button>
          <label className={styles.file}>
            <Icon name="file" />
            {t('open')}
            <input
              type="file"
              className="visually-hidden"
              accept=".html,.htm,.xhtml,.txt,.md,.markdown,text/html,text/plain,text/markdown"
              onChange={open}
            />
          </label>
          <p className={styles.hint}>{t('openHint')}</p>
        </div>
      </form>
    </Screen>
  )
}

/** What another app shared; taken out of the page's address, so that a reload doesn't bring it again. */
const useSharedText = (): SharedText | null => {
  const [shared] = useState(() => sharedText(location.search))
  useEffect(() => {
    if (shared) history.replaceState(history.state, '', location.pathname + location.hash)
  }, [shared])
  return shared
}

export default AddScreen
