import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { readerPath } from '../../app/routes.ts'
import type { Level } from '../../dictionary/entry.ts'
import { easyShare } from '../../gloss/word-counts.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { formatDay, formatShare } from '../parts/formats.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './ArticleCard.module.css'

interface ArticleCardProps {
  stored: StoredArticle
  level: Level
  onRemove: () => void
}

/** Less read than this is only opened. 0 to 1. */
const BEGUN = 0.02

export const ArticleCard = ({ stored, level, onRemove }: ArticleCardProps) => {
  const { t, i18n } = useTranslation('library')
  const { article, added, counts, position } = stored
  const place = article.source ?? article.section
  return (
    <li className={styles.card}>
      <Link href={readerPath(stored.id)} className={styles.title} lang={article.language}>
        {article.title}
      </Link>
      <p className={styles.facts}>
        {place && <span lang={article.language}>{place}</span>}
        <span>{t('addedOn', { date: formatDay(added, i18n.language) })}</span>
        {counts && (
          <span title={t('easyShareHelp')}>
            {t('easyShare', { share: formatShare(easyShare(counts, level), i18n.language) })}
          </span>
        )}
        {position && position.share > BEGUN && (
          <span>{t('readShare', { share: formatShare(position.share, i18n.language) })}</span>
        )}
      </p>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('removeNamed', { title: article.title })}
        title={t('remove')}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
