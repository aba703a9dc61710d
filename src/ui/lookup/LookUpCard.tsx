import { useTranslation } from 'react-i18next'
import { canSpeak, speak } from '../../app/speech.ts'
import { glossText } from '../../dictionary/entry.ts'
import { chosenSense, type Gloss, rivalSense } from '../../gloss/gloss.ts'
import { headwordReading } from '../../gloss/gloss-reading.ts'
import type { LookUp } from '../../gloss/look-up.ts'
import type { Sentence } from '../../language/language.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { Icon } from '../parts/Icon.tsx'
import { BeyondLexicon } from './BeyondLexicon.tsx'
import { CorrectGloss } from './CorrectGloss.tsx'
import { GlossReason } from './GlossReason.tsx'
import { InflectionLine } from './InflectionLine.tsx'
import { LookUpActions } from './LookUpActions.tsx'
import styles from './LookUpCard.module.css'
import { useIpa } from './use-ipa.ts'

interface LookUpCardProps {
  lookUp: LookUp
  /** Place of the block among the article's texts. */
  block: number
  stored: StoredArticle
  /** The text of the block that was asked in. */
  text: string
  onClose: () => void
}

export const LookUpCard = ({ lookUp, block, stored, text, onClose }: LookUpCardProps) => {
  const { t } = useTranslation('lookup')
  const { language } = stored.article
  const { whole, parts, span, sentence } = lookUp
  const headword = whole?.entry.headword ?? text.slice(span.start, span.end)
  const ipa = useIpa(language, headword)
  const reading = readingShown(whole, sentence, headword)
  return (
    <>
      <div className={styles.head}>
        <div className={styles.headword}>
          <h2 lang={language}>{headword}</h2>
          <p>
            {whole && <span>{t(`kind.${whole.entry.kind}`)}</span>}
            {ipa && <span lang="en-fonipa">/{ipa}/</span>}
            {reading && (
              <span lang={language}>
                <span className="visually-hidden">{t('readingOf')}: </span>
                {reading}
              </span>
            )}
          </p>
        </div>
        {canSpeak() && (
          <button
            type="button"
            className={styles.icon}
            aria-label={t('speak')}
            title={t('speak')}
            onClick={() => speak(language, headword)}
          >
            <Icon name="speaker" />
          </button>
        )}
        <button
          type="button"
          className={styles.icon}
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <InflectionLine span={span} sentence={sentence} language={language} />
      {whole && <WholeGloss gloss={whole} />}
      {!whole && parts.length === 0 && <BeyondLexicon language={language} surface={headword} />}
      {parts.length > 0 && <Parts parts={parts} language={language} />}
      {whole && <CorrectGloss gloss={whole} block={block} stored={stored} onDone={onClose} />}
      <LookUpActions lookUp={lookUp} stored={stored} text={text} headword={headword} ipa={ipa} />
    </>
  )
}

/** The headword's reading, where it says more than the headword. */
const readingShown = (whole: Gloss | null, sentence: Sentence | null, headword: string): string | null => {
  const reading = whole && sentence ? headwordReading(whole, [sentence]) : null
  return reading === headword ? null : reading
}

const WholeGloss = ({ gloss }: { gloss: Gloss }) => {
  const { t } = useTranslation('lookup')
  const { entry, otherEntries } = gloss
  const here = [chosenSense(gloss), rivalSense(gloss)].filter((sense) => sense !== null)
  const others = entry.senses.filter((sense) => !here.includes(sense))
  return (
    <>
      <p className={styles.here}>
        <span className="visually-hidden">{t('here')}: </span>
        <span lang="ko">{here.map(glossText).join(' / ')}</span>
      </p>
      <GlossReason gloss={gloss} />
      {others.length > 0 && (
        <section className={styles.more} aria-label={t('otherSenses')}>
          <ol lang="ko">
            {others.map((sense) => (
              <li key={glossText(sense)}>{glossText(sense)}</li>
            ))}
          </ol>
        </section>
      )}
      {otherEntries.length > 0 && (
        <section className={styles.more} aria-label={t('alsoAs')}>
          {otherEntries.map((other) => (
            <p key={`${other.headword} ${other.kind}`}>
              <small>
                {other.headword !== entry.headword && <span>{other.headword} </span>}
                {t(`kind.${other.kind}`)}
              </small>{' '}
              <span lang="ko">{other.senses.map(glossText).join(' / ')}</span>
            </p>
          ))}
        </section>
      )}
    </>
  )
}

const Parts = ({ parts, language }: { parts: readonly Gloss[]; language: string }) => {
  const { t } = useTranslation('lookup')
  return (
    <section className={styles.more} aria-label={t('inPhraseOf')}>
      {parts.map(({ entry, chosen, spans }) => (
        <p key={spans[0]?.start}>
          <b lang={language}>{entry.headword}</b>{' '}
          <span lang="ko">{entry.senses[chosen] && glossText(entry.senses[chosen])}</span>
        </p>
      ))}
    </section>
  )
}
