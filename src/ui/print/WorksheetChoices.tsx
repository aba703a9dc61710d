import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import { CLOZE_HINTS, CLOZE_WORDS, EVERY_NTH, SEEDS } from '../../app/print-choices.ts'
import { Button } from '../parts/Button.tsx'
import { useServices } from '../parts/services-context.ts'
import { Choice, Field, Toggle } from '../settings/Choice.tsx'
import styles from './WorksheetChoices.module.css'

/** What a worksheet asks for, its variants and its key. */
export const WorksheetChoices = () => {
  const { t } = useTranslation('print')
  const { printing } = useServices()
  const { layout, clozeWords, everyNth, clozeHint, wordBank, twoVariants, answerKey, seed } = useStore(
    printing.choices,
  )
  return (
    <>
      {layout === 'cloze' && (
        <>
          <Choice
            label={t('clozeWords')}
            value={clozeWords}
            options={CLOZE_WORDS.map((value) => ({ value, label: t(`clozeWordNames.${value}`) }))}
            onChange={(value) => printing.change({ clozeWords: value })}
          />
          {clozeWords === 'hand' && <p className={styles.help}>{t('handHint')}</p>}
          {clozeWords === 'nth' && (
            <Choice
              label={t('everyNth')}
              value={`${everyNth}`}
              options={EVERY_NTH.map((count) => ({
                value: `${count}` as const,
                label: t('everyNthWord', { count }),
              }))}
              onChange={(value) => {
                const nth = EVERY_NTH.find((count) => `${count}` === value)
                if (nth) printing.change({ everyNth: nth })
              }}
            />
          )}
          <Choice
            label={t('clozeHint')}
            value={clozeHint}
            options={CLOZE_HINTS.map((value) => ({ value, label: t(`clozeHintNames.${value}`) }))}
            onChange={(value) => printing.change({ clozeHint: value })}
          />
          <Toggle label={t('wordBank')} on={wordBank} onChange={(on) => printing.change({ wordBank: on })} />
        </>
      )}
      {layout !== 'translation' && (
        <>
          <Toggle
            label={t('twoVariants')}
            on={twoVariants}
            onChange={(on) => printing.change({ twoVariants: on })}
          />
          <Toggle
            label={t('answerKey')}
            on={answerKey}
            onChange={(on) => printing.change({ answerKey: on })}
          />
          <Field>
            <div className={styles.seed}>
              <label>
                {t('seed')}
                <input
                  type="number"
                  min={0}
                  max={SEEDS - 1}
                  value={seed}
                  onChange={(event) => {
                    const value = event.target.valueAsNumber
                    if (Number.isInteger(value) && value >= 0 && value < SEEDS)
                      printing.change({ seed: value })
                  }}
                />
              </label>
              <Button onClick={() => printing.reshuffle()}>{t('reshuffle')}</Button>
            </div>
          </Field>
        </>
      )}
    </>
  )
}
