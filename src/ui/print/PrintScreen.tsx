import { useStore } from '@nanostores/react'
import { type CSSProperties, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { readerPath } from '../../app/routes.ts'
import { measureAfterPaint } from '../../app/timing.ts'
import { glossStart } from '../../gloss/gloss.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import type { SavedWord } from '../../vocabulary/saved-word.ts'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen, useDocumentTitle } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { useReading } from '../reader/use-reading.ts'
import { useWordWalk } from '../reader/use-word-walk.ts'
import { placeOf, type WordPlace, wordAt, wordOf } from '../reader/word-elements.ts'
import { useMeasure } from './font-measure.ts'
import { PaperPage } from './PaperPage.tsx'
import { PrintChoicesPanel } from './PrintChoicesPanel.tsx'
import styles from './PrintScreen.module.css'
import { glossKey, type Measure } from './paper/paper.ts'
import { NO_PICKS, type PaperSource, pickableAt, shownOnPaper, togglePick } from './paper/paper-source.ts'
import { setPaper } from './paper/set-paper.ts'
import { pageSize, sheetOf } from './paper/sheet.ts'
import { usePageSize } from './use-page-size.ts'
import { usePaperLabels } from './use-paper-labels.ts'
import { usePronunciations } from './use-pronunciations.ts'
import { useZoom } from './use-zoom.ts'

const PrintScreen = ({ id }: { id: string }) => {
  const { stored, blocks, failure } = useReading(id)
  const measure = useMeasure()
  const { t } = useTranslation('print')
  if (failure)
    return (
      <Screen title={t('title')}>
        <FailureMessage failure={failure} />
        <p>
          <Link href={readerPath(id)}>{t('back')}</Link>
        </p>
      </Screen>
    )
  if (!stored || !blocks || !measure) return <main id="content" aria-busy="true" />
  return <Studio stored={stored} blocks={blocks} measure={measure} />
}

const NO_WORDS: readonly SavedWord[] = []

interface StudioProps {
  stored: StoredArticle
  blocks: readonly GlossedBlock[]
  measure: Measure
}

const Studio = ({ stored, blocks, measure }: StudioProps) => {
  const { article } = stored
  const { t } = useTranslation('print')
  const { settings, printing, words } = useServices()
  const level = useStore(settings).levels[article.language]
  const choices = useStore(printing.choices)
  const savedWords = useStore(words.words)
  const allWords = useStore(words.complete)
  const labels = usePaperLabels()
  const [picks, setPicks] = useState(NO_PICKS)
  const desk = useRef<HTMLDivElement>(null)
  const zoom = useZoom(desk, sheetOf(choices).width)
  useDocumentTitle(`${t('title')} · ${article.title}`)
  usePageSize(pageSize(choices))
  const { focusWord } = useWordWalk(desk, true)
  const turned = useRef<WordPlace | null>(null)
  useEffect(() => {
    // The quiz is made of them; a failure shows a notice of its own.
    void words.refresh()
  }, [words])

  const asksForWords =
    choices.layout === 'quiz' || (choices.layout === 'cloze' && choices.clozeWords === 'saved')
  // Others needn't be set anew when the words have been read.
  const wordsToAsk = (asksForWords ? savedWords : null) ?? NO_WORDS
  const silent = useMemo<PaperSource>(
    () => ({
      article,
      blocks,
      picks,
      level,
      labels,
      savedWords: wordsToAsk,
      pronunciations: new Map(),
      translations: null,
    }),
    [article, blocks, picks, level, labels, wordsToAsk],
  )
  const shown = useMemo(() => shownOnPaper(silent, choices), [silent, choices])
  const { known: pronunciations, coming } = usePronunciations(
    article.language,
    choices.layout === 'word-list' ? [...new Set(shown.map(({ gloss }) => gloss.entry.headword))] : [],
  )
  // A page that is printed meanwhile would be without them.
  const busy = coming || (asksForWords && !allWords)
  const { pages, start } = useMemo(() => {
    const from = performance.now()
    return { start: from, pages: setPaper({ ...silent, pronunciations }, choices, measure) }
  }, [silent, pronunciations, choices, measure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a word is found again once its pages are set anew
  useEffect(() => {
    const word = turned.current && desk.current && wordAt(desk.current, turned.current)
    turned.current = null
    if (word) focusWord(word)
  }, [pages, focusWord])
  useEffect(() => measureAfterPaint('paper-shown', start), [start])

  const turnWord = (word: HTMLElement) => {
    const place = placeOf(word)
    const gloss = pickableAt(blocks[place.block], place.start)
    if (!gloss || place.block === 0) return
    const key = glossKey(place.block, glossStart(gloss))
    const byHand = choices.layout === 'cloze' && choices.clozeWords === 'hand'
    const isOn = byHand ? picks.added.has(key) : shown.some((one) => one.key === key)
    setPicks(togglePick(picks, key, isOn))
  }
  const clicked = (event: MouseEvent) => {
    const word = wordOf(event.target)
    if (word) turnWord(word)
  }
  return (
    <>
      <header className={styles.bar}>
        <Link href={readerPath(stored.id)} className={styles.back} aria-label={t('back')}>
          <Icon name="back" />
        </Link>
        <h1>{t('title')}</h1>
        <output className={styles.count}>{t('pages', { count: pages.length })}</output>
        <Button look="primary" className={styles.print} disabled={busy} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </header>
      <main id="content" className={styles.studio} tabIndex={-1}>
        <PrintChoicesPanel hasPicks={picks !== NO_PICKS} onForgetPicks={() => setPicks(NO_PICKS)} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the words in it are what is pressed */}
        <div
          ref={desk}
          className={styles.desk}
          style={{ '--zoom': zoom } as CSSProperties}
          aria-describedby="pick-hint"
          aria-busy={busy}
          onClick={clicked}
          onKeyDown={(event) => {
            const word = wordOf(event.target)
            if (!word || (event.key !== 'Enter' && event.key !== ' ')) return
            event.preventDefault()
            // Drawn anew, the page may have another word in this one's place.
            turned.current = placeOf(word)
            turnWord(word)
          }}
        >
          {pages.map((page, at) => (
            <PaperPage
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
              key={at}
              page={page}
              label={t('pageLabel', { page: at + 1, pages: pages.length })}
              tint={choices.tint}
            />
          ))}
        </div>
        <p id="pick-hint" className={styles.hint}>
          {t('pickHint')}
        </p>
      </main>
    </>
  )
}

export default PrintScreen
