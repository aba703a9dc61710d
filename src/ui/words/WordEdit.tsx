import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { glossOf, type SavedWord } from '../../vocabulary/saved-word.ts'
import { tagsIn } from '../../vocabulary/tags.ts'
import { Button } from '../parts/Button.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './WordEdit.module.css'

/** A word's gloss, note and tags, where the word stands in the list. Escape leaves all as it was. */
export const WordEdit = ({ word, onDone }: { word: SavedWord; onDone: () => void }) => {
  const { t } = useTranslation('words')
  const { words } = useServices()
  const [gloss, setGloss] = useState(glossOf(word))
  const [note, setNote] = useState(word.note)
  const [tags, setTags] = useState(word.tags.join(' '))
  const id = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const own = gloss.trim()
    const change = (current: SavedWord): SavedWord => ({
      ...current,
      ownGloss: own === '' || own === current.gloss ? null : own,
      note: note.trim(),
      tags: tagsIn(tags),
    })
    // A failure shows a notice of its own.
    void words.edit([word], change, 'word-edited')
    onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <label htmlFor={`${id}-gloss`}>{t('gloss')}</label>
      <input
        id={`${id}-gloss`}
        lang="ko"
        value={gloss}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
        autoFocus
        onChange={(event) => setGloss(event.target.value)}
      />
      {word.ownGloss !== null && (
        <p className={styles.help}>
          {t('dictionaryGloss')}: <span lang="ko">{word.gloss}</span>
        </p>
      )}
      <label htmlFor={`${id}-note`}>{t('note')}</label>
      <textarea id={`${id}-note`} rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      <label htmlFor={`${id}-tags`}>{t('tags')}</label>
      <input
        id={`${id}-tags`}
        value={tags}
        autoComplete="off"
        placeholder={t('tagsHint')}
        onChange={(event) => setTags(event.target.value)}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {t('saveEdit')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
