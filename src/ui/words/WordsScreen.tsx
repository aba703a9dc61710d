import { useStore } from '@nanostores/react'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import { matchesSearch } from '../../vocabulary/saved-word.ts'
import buttonStyles from '../parts/Button.module.css'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { WordRow } from './WordRow.tsx'
import styles from './WordsScreen.module.css'

const WordsScreen = () => {
  const { t } = useTranslation('words')
  const store = useServices().words
  const words = useStore(store.words)
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  useEffect(() => {
    // A failure shows a notice of its own.
    void store.refresh()
  }, [store])
  const found = words?.filter((word) => matchesSearch(word, wanted)) ?? []
  return (
    <Screen title={t('title')}>
      {words?.length === 0 && (
        <EmptyState title={t('emptyTitle')} body={t('emptyBody')}>
          <Link href={ROUTES.library} className={`${buttonStyles.button} ${buttonStyles.primary}`}>
            {t('toLibrary')}
          </Link>
        </EmptyState>
      )}
      {words && words.length > 0 && (
        <>
          <div className={styles.tools}>
            <label className={styles.search}>
              <Icon name="search" />
              <span className="visually-hidden">{t('search')}</span>
              <input
                type="search"
                value={search}
                placeholder={t('search')}
                autoComplete="off"
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
            <p role="status" className={styles.count}>
              {t('count', { count: found.length })}
            </p>
          </div>
          {found.length === 0 && <p className={styles.none}>{t('noneFound')}</p>}
          <ul className={styles.list}>
            {found.map((word) => (
              <WordRow key={word.id} word={word} onRemove={() => void store.remove(word)} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}

export default WordsScreen
