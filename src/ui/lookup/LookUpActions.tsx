import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { onlineDictionaryUrl } from '../../app/online-dictionary.ts'
import type { LookUp } from '../../gloss/look-up.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { type SavedWord, type Standing, wordId } from '../../vocabulary/saved-word.ts'
import { Icon } from '../parts/Icon.tsx'
import { useServices } from '../parts/services-context.ts'
import styles from './LookUpActions.module.css'
import { wordFrom } from './word-from.ts'

interface LookUpActionsProps {
  lookUp: LookUp
  stored: StoredArticle
  text: string
  headword: string
  ipa: string | null
}

export const LookUpActions = ({ lookUp, stored, text, headword, ipa }: LookUpActionsProps) => {
  const { t } = useTranslation('lookup')
  const { language } = stored.article
  const gloss = lookUp.whole
  return (
    <div className={styles.actions}>
      {gloss && (
        <KeepButtons
          make={(standing) =>
            wordFrom({
              gloss,
              ipa,
              text,
              sentence: lookUp.sentence,
              stored,
              standing,
              now: Date.now(),
            })
          }
          id={wordId(language, gloss.entry.headword, gloss.entry.kind)}
        />
      )}
      <a
        href={onlineDictionaryUrl(language, headword)}
        target="_blank"
        rel="noreferrer noopener"
        title={t('onlineHint')}
      >
        {t('online')}
        <Icon name="external" size={16} />
        <span className="visually-hidden"> ({t('onlineHint')})</span>
      </a>
    </div>
  )
}

interface KeepButtonsProps {
  make: (standing: Standing) => SavedWord
  id: string
}

/** Study it, know it, or leave it be: one of three, or none; pressed again a choice is taken back. */
const KeepButtons = ({ make, id }: KeepButtonsProps) => {
  const { t } = useTranslation('lookup')
  const { words } = useServices()
  const kept = useStore(words.byId).get(id)
  // All report their own failures.
  const toggle = (standing: Standing) =>
    void (kept?.standing === standing ? words.remove([kept]) : words.save(make(standing)))
  const saved = kept?.standing === 'study'
  return (
    <div className={styles.keep}>
      <button
        type="button"
        className={styles.save}
        aria-pressed={saved}
        title={saved ? t('forget') : undefined}
        onClick={() => toggle('study')}
      >
        {saved && <Icon name="check" size={18} />}
        {saved ? t('saved') : t('save')}
      </button>
      {OTHER_STANDINGS.map((standing) => (
        <button
          key={standing}
          type="button"
          className={styles.other}
          aria-pressed={kept?.standing === standing}
          title={t(`standingHelp.${standing}`)}
          onClick={() => toggle(standing)}
        >
          {t(`standing.${standing}`)}
        </button>
      ))}
    </div>
  )
}

const OTHER_STANDINGS = ['known', 'ignored'] as const satisfies readonly Standing[]
