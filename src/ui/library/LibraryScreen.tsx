import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import buttonStyles from '../parts/Button.module.css'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { ArticleCard } from './ArticleCard.tsx'
import styles from './LibraryScreen.module.css'
import { onRest } from './on-rest.ts'
import { SampleList } from './SampleList.tsx'
import { useFileDrop } from './use-file-drop.ts'

/** With fewer articles than this there is room for something to read at once. */
const SAMPLES_BELOW = 3

export const LibraryScreen = () => {
  const { t } = useTranslation('library')
  const { library, reading, settings } = useServices()
  const articles = useStore(library.articles)
  const { levels } = useStore(settings)
  const dragging = useFileDrop()
  useEffect(() => {
    // A failure shows a notice of its own.
    void library.refresh()
  }, [library])
  const samplesShown = articles !== null && articles.length < SAMPLES_BELOW
  const hasEnglish = samplesShown || articles?.some(({ article }) => article.language === 'en') === true
  // Its analyser takes half a second to load, and here is time for it. Others need a pack, and load when asked for.
  useEffect(() => (hasEnglish ? onRest(() => reading.prepare('en')) : undefined), [hasEnglish, reading])
  return (
    <Screen title={t('title')} action={articles && articles.length > 0 ? <AddLink /> : undefined}>
      {dragging && (
        <p className={styles.drop} aria-hidden="true">
          {t('dropHere')}
        </p>
      )}
      {articles?.length === 0 && (
        <EmptyState title={t('emptyTitle')} body={t('emptyBody')}>
          <AddLink />
        </EmptyState>
      )}
      {articles && articles.length > 0 && (
        <ul className={styles.list}>
          {articles.map((stored) => (
            <ArticleCard
              key={stored.id}
              stored={stored}
              level={levels[stored.article.language]}
              onRemove={() => void library.remove(stored.id)}
            />
          ))}
        </ul>
      )}
      {articles && samplesShown && <SampleList present={articles} />}
    </Screen>
  )
}

const AddLink = () => {
  const { t } = useTranslation('library')
  return (
    <Link href={ROUTES.add} className={`${buttonStyles.button} ${buttonStyles.primary}`}>
      <Icon name="plus" />
      {t('add')}
    </Link>
  )
}
