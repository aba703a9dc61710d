import { useStore } from '@nanostores/react'
import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { placementPath, ROUTES } from '../../app/routes.ts'
import { painted } from '../../app/timing.ts'
import { EVERY_WORD, type WordFilter, type WordOrder } from '../../vocabulary/choose-words.ts'
import { studyDayOf } from '../../vocabulary/study-day.ts'
import buttonStyles from '../parts/Button.module.css'
import { EmptyState } from '../parts/EmptyState.tsx'
import { dayFormat } from '../parts/formats.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { ReviewLinks } from './ReviewLinks.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useFoundWords } from './use-found-words.ts'
import { WordFilters } from './WordFilters.tsx'
import { WordList } from './WordList.tsx'
import styles from './WordsScreen.module.css'

const WordsScreen = () => {
  const { t } = useTranslation('words')
  const store = useServices().words
  const words = useStore(store.words)
  useEffect(() => {
    // A failure shows a notice of its own.
    void store.refresh()
  }, [store])
  return (
    <Screen
      title={t('title')}
      action={
        <Link href={ROUTES.transfer} className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
          {t('transfer')}
        </Link>
      }
    >
      {words?.length === 0 && (
        <EmptyState title={t('emptyTitle')} body={t('emptyBody')}>
          <Link href={ROUTES.library} className={`${buttonStyles.button} ${buttonStyles.primary}`}>
            {t('toLibrary')}
          </Link>
          <Link href={placementPath('en')} className={`${buttonStyles.button} ${buttonStyles.plain}`}>
            {t('toPlacement')}
          </Link>
        </EmptyState>
      )}
      {words && words.length > 0 && <Shelf />}
    </Screen>
  )
}

const NONE: ReadonlySet<string> = new Set()

// A letter typed into the search draws the search alone; the list follows when its words are found.
const Links = memo(ReviewLinks)
const Filters = memo(WordFilters)
const List = memo(WordList)

const Shelf = () => {
  const { t, i18n } = useTranslation('words')
  const { words: store, settings } = useServices()
  const words = useStore(store.words) ?? []
  const byId = useStore(store.byId)
  const complete = useStore(store.complete)
  const { dayStart } = useStore(settings)
  const [search, setSearch] = useState('')
  const [filters, setFilters] = useState<WordFilter>(EVERY_WORD)
  const [order, setOrder] = useState<WordOrder>('saved')
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE)
  useEffect(() => {
    // Words found in a search may be the first that show a day, and a letter typed can't wait for that.
    void painted().then(() => dayFormat(i18n.language))
  }, [i18n.language])
  const choice = useMemo(() => ({ ...filters, search }), [filters, search])
  const found = useFoundWords(words, choice, order)
  const change = useCallback(
    (part: Partial<WordFilter>) => setFilters((before) => ({ ...before, ...part })),
    [],
  )
  const day = useMemo(() => studyDayOf(Date.now(), dayStart), [dayStart])
  // A word that has gone meanwhile is no longer selected.
  const selectedWords = useMemo(() => [...selected].flatMap((id) => byId.get(id) ?? []), [selected, byId])
  const select = useCallback(
    (id: string, on: boolean) =>
      setSelected((before) => {
        const next = new Set(before)
        if (on) next.add(id)
        else next.delete(id)
        return next
      }),
    [],
  )
  return (
    <>
      <Links />
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
        <p role="status" className={styles.count} aria-busy={!complete}>
          {complete && t('count', { count: found.length })}
        </p>
      </div>
      <Filters
        words={words}
        choice={filters}
        order={order}
        dayEnd={day.end}
        onChoice={change}
        onOrder={setOrder}
      />
      {selectedWords.length > 0 && (
        <SelectionBar
          selected={selectedWords}
          found={found.length}
          onAll={() => setSelected(new Set(found.map(({ id }) => id)))}
          onNone={() => setSelected(NONE)}
        />
      )}
      {found.length === 0 && <p className={styles.none}>{t('noneFound')}</p>}
      <List words={found} selected={selected} onSelect={select} />
    </>
  )
}

export default WordsScreen
