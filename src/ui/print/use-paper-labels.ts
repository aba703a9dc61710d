import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperLabels } from './paper/paper-source.ts'

/** What the app itself writes on a paper, in its own language. */
export const usePaperLabels = (): PaperLabels => {
  const { t, i18n } = useTranslation(['print', 'lookup'])
  return useMemo(
    () => ({
      lang: i18n.language,
      className: t('paper.className'),
      name: t('paper.name'),
      date: t('paper.date'),
      score: t('paper.score'),
      wordCheck: t('paper.wordCheck'),
      wordList: t('paper.wordList'),
      wordBank: t('paper.wordBank'),
      cloze: t('paper.cloze'),
      matching: t('paper.matching'),
      translation: t('paper.translation'),
      quiz: t('paper.quiz'),
      answerKey: t('paper.answerKey'),
      noWords: t('paper.noWords'),
      kind: (kind) => t(`lookup:kind.${kind}`),
      level: (level) => t('paper.level', { level }),
      pageOf: (page, pages) => t('paper.pageOf', { page, pages }),
      variant: (name, seed) => t('paper.variant', { name, seed: String(seed).padStart(6, '0') }),
    }),
    [t, i18n.language],
  )
}
