import { useTranslation } from 'react-i18next'
import { LEVELS } from '../../dictionary/entry.ts'
import { WORD_ORDERS, type WordFilter, type WordOrder } from '../../vocabulary/choose-words.ts'
import { type SavedWord, WORD_STATUSES } from '../../vocabulary/saved-word.ts'
import { Select } from '../parts/Select.tsx'
import { useWordGroups } from './use-word-groups.ts'
import styles from './WordFilters.module.css'

interface WordFiltersProps {
  words: readonly SavedWord[]
  choice: WordFilter
  order: WordOrder
  /** The end of the study day, milliseconds since the epoch. */
  dayEnd: number
  onChoice: (part: Partial<WordFilter>) => void
  onOrder: (order: WordOrder) => void
}

/** What narrows the list, and its order. Tags and articles are offered where there are any. */
export const WordFilters = ({ words, choice, order, dayEnd, onChoice, onOrder }: WordFiltersProps) => {
  const { t } = useTranslation('words')
  const { tags, articles } = useWordGroups(words)
  const due = choice.leeches ? 'leeches' : choice.dueBefore === null ? '' : 'due'
  return (
    <div className={styles.filters}>
      <Select
        label={t('filterStatus')}
        value={choice.status ?? ''}
        options={[
          ['', t('anyStatus')],
          ...WORD_STATUSES.map((status) => [status, t(`status.${status}`)] as const),
        ]}
        onChange={(value) => onChoice({ status: WORD_STATUSES.find((status) => status === value) ?? null })}
      />
      <Select
        label={t('filterLevel')}
        value={String(choice.level ?? '')}
        options={[
          ['', t('anyLevel')],
          ...LEVELS.map((level) => [String(level), t('level', { level })] as const),
        ]}
        onChange={(value) => onChoice({ level: LEVELS.find((level) => String(level) === value) ?? null })}
      />
      <Select
        label={t('filterDue')}
        value={due}
        options={[
          ['', t('anyTime')],
          ['due', t('dueToday')],
          ['leeches', t('leeches')],
        ]}
        onChange={(value) =>
          onChoice({ dueBefore: value === 'due' ? dayEnd : null, leeches: value === 'leeches' })
        }
      />
      {tags.length > 0 && (
        <Select
          label={t('filterTag')}
          value={choice.tag ?? ''}
          options={[['', t('anyTag')], ...tags.map((tag) => [tag, `#${tag}`] as const)]}
          onChange={(value) => onChoice({ tag: value === '' ? null : value })}
        />
      )}
      {articles.length > 1 && (
        <Select
          label={t('filterArticle')}
          value={choice.articleId ?? ''}
          options={[['', t('anyArticle')], ...articles]}
          onChange={(value) => onChoice({ articleId: value === '' ? null : value })}
        />
      )}
      <Select
        label={t('order')}
        value={order}
        options={WORD_ORDERS.map((value) => [value, t(`orders.${value}`)] as const)}
        onChange={(value) => onOrder(WORD_ORDERS.find((known) => known === value) ?? 'saved')}
      />
    </div>
  )
}
