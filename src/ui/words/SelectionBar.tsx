import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SavedWord, STANDINGS } from '../../vocabulary/saved-word.ts'
import { tagsIn } from '../../vocabulary/tags.ts'
import { Button } from '../parts/Button.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './SelectionBar.module.css'

interface SelectionBarProps {
  selected: readonly SavedWord[]
  /** How many the list shows. */
  found: number
  onAll: () => void
  onNone: () => void
}

/** What can be done with several words at once. Each act offers to be undone. */
export const SelectionBar = ({ selected, found, onAll, onNone }: SelectionBarProps) => {
  const { t } = useTranslation('words')
  const store = useServices().words
  const [tags, setTags] = useState('')
  // Failures show notices of their own.
  const act = (work: Promise<void>) => {
    void work
    onNone()
  }
  const addTags = (event: FormEvent) => {
    event.preventDefault()
    const added = tagsIn(tags)
    if (added.length === 0) return
    act(
      store.edit(
        selected,
        (word) => ({ ...word, tags: [...new Set([...word.tags, ...added])].sort() }),
        'word-edited',
      ),
    )
  }
  return (
    <section className={styles.bar} aria-label={t('selection')}>
      <p role="status">
        <b>{t('selected', { count: selected.length })}</b>
      </p>
      {selected.length < found && (
        <Button look="quiet" onClick={onAll}>
          {t('selectAll', { count: found })}
        </Button>
      )}
      <Button look="quiet" onClick={onNone}>
        {t('selectNone')}
      </Button>
      <span className={styles.break} />
      {STANDINGS.map((standing) => (
        <Button key={standing} onClick={() => act(store.setStanding(selected, standing))}>
          {t(`setStanding.${standing}`)}
        </Button>
      ))}
      {selected.length > 1 && (
        <Button title={t('combineHelp')} onClick={() => act(store.combine(selected))}>
          {t('combine')}
        </Button>
      )}
      <Button onClick={() => act(store.remove(selected))}>{t('remove')}</Button>
      <form className={styles.tags} onSubmit={addTags}>
        <input
          aria-label={t('addTags')}
          placeholder={t('addTags')}
          value={tags}
          autoComplete="off"
          onChange={(event) => setTags(event.target.value)}
        />
        <Button type="submit">{t('add')}</Button>
      </form>
    </section>
  )
}
