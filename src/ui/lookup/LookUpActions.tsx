import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { onlineDictionaryUrl } from '../../app/online-dictionary.ts'
import type { LookUp } from '../../gloss/look-up.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { wordId } from '../../vocabulary/saved-word.ts'
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
        <SaveButton
          make={() => wordFrom({ gloss, ipa, text, sentence: lookUp.sentence, stored, now: Date.now() })}
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

const SaveButton = ({ make, id }: { make: () => ReturnType<typeof wordFrom>; id: string }) => {
  const { t } = useTranslation('lookup')
  const { words } = useServices()
  const saved = useStore(words.words)?.find((word) => word.id === id)
  // Both report their own failures.
  const toggle = () => void (saved ? words.remove(saved) : words.save(make()))
  return (
    <button
      type="button"
      className={styles.save}
      aria-pressed={saved !== undefined}
      title={saved ? t('forget') : undefined}
      onClick={toggle}
    >
      {saved && <Icon name="check" size={18} />}
      {saved ? t('saved') : t('save')}
    </button>
  )
}
