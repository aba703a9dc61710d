import { useStore } from '@nanostores/react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { correctionOf } from '../../gloss/apply-corrections.ts'
import { type Gloss, glossLine, glossStart } from '../../gloss/gloss.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { CORRECTION_SCOPES, type CorrectionScope } from '../../vocabulary/correction.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './CorrectGloss.module.css'

interface CorrectGlossProps {
  gloss: Gloss
  /** Place among the article's texts. */
  block: number
  stored: StoredArticle
  onDone: () => void
}

/** Puts the reader's gloss in place of the dictionary's: here, in this article, or always. */
export const CorrectGloss = (props: CorrectGlossProps) => {
  const { t } = useTranslation('lookup')
  const [correcting, setCorrecting] = useState(false)
  if (correcting) return <CorrectionForm {...props} onCancel={() => setCorrecting(false)} />
  return (
    <button type="button" className={styles.begin} onClick={() => setCorrecting(true)}>
      <Icon name="pen" size={15} />
      {t('correct')}
    </button>
  )
}

const CorrectionForm = ({
  gloss,
  block,
  stored,
  onDone,
  onCancel,
}: CorrectGlossProps & { onCancel: () => void }) => {
  const { t } = useTranslation('lookup')
  const { corrections } = useServices()
  const all = useStore(corrections.all)
  const { language } = stored.article
  const known = correctionOf(gloss, block, new Map(all.map((one) => [one.id, one])), {
    id: stored.id,
    language,
  })
  const [text, setText] = useState(glossLine(gloss))
  const [scope, setScope] = useState<CorrectionScope>(known?.scope ?? 'article')
  const name = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    // A failure shows a notice of its own.
    void corrections.correct({
      scope,
      language,
      headword: gloss.entry.headword,
      kind: gloss.entry.kind,
      articleId: scope === 'always' ? null : stored.id,
      block: scope === 'place' ? block : null,
      start: scope === 'place' ? glossStart(gloss) : null,
      gloss: text.trim(),
    })
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <input
        lang="ko"
        aria-label={t('correctLabel')}
        placeholder={t('correctHint')}
        title={t('correctHint')}
        value={text}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
      />
      <fieldset>
        <legend className="visually-hidden">{t('correctWhere')}</legend>
        {CORRECTION_SCOPES.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={scope === value} onChange={() => setScope(value)} />
            {t(`scope.${value}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {t('correctSave')}
        </Button>
        {known && (
          <Button
            onClick={() => {
              // A failure shows a notice of its own.
              void corrections.takeBack(known)
              onDone()
            }}
          >
            {t('correctUndo')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('correctCancel')}
        </Button>
      </div>
    </form>
  )
}
