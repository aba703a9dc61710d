import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import type { Furigana, FuriganaGrade } from '../../app/settings.ts'
import { articleTexts } from '../../article/article.ts'
import type { GlossedBlock } from '../../gloss/gloss-block.ts'
import { shownGlosses } from '../../gloss/shown-glosses.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { LookUpLayer } from '../lookup/LookUpLayer.tsx'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { Screen, useDocumentTitle } from '../parts/Screen.tsx'
import { useServices } from '../parts/services-context.ts'
import { useNarrow } from '../parts/use-narrow.ts'
import { ArticleBlock } from './ArticleBlock.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { PackProgress } from './PackProgress.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import styles from './ReaderScreen.module.css'
import { useMarking } from './use-marking.ts'
import { type ReadingState, useReading } from './use-reading.ts'
import { useReadingPosition } from './use-reading-position.ts'
import { useShown } from './use-shown.ts'
import { useStatusMarks, useStatusOf } from './use-word-statuses.ts'
import { useWordWalk } from './use-word-walk.ts'
import { FuriganaContext, NO_FURIGANA } from './WordText.tsx'

const ReaderScreen = ({ id }: { id: string }) => {
  const reading = useReading(id)
  const { t } = useTranslation('shell')
  if (reading.stored) return <Reader stored={reading.stored} reading={reading} />
  if (!reading.failure) return <main id="content" aria-busy="true" />
  return (
    <Screen title={t('library')}>
      <FailureMessage failure={reading.failure} />
      <p>
        <Link href={ROUTES.library}>{t('backToLibrary')}</Link>
      </p>
    </Screen>
  )
}

const Reader = ({ stored, reading }: { stored: StoredArticle; reading: ReadingState }) => {
  const { article } = stored
  const { blocks, failure, retry } = reading
  const { t } = useTranslation('reader')
  const { settings, words } = useServices()
  const { levels, firstOnly, narrowGlosses, dictionaryOn, readGlosses, furigana, furiganaGrade } =
    useStore(settings)
  const level = levels[article.language]
  const narrow = useNarrow()
  const body = useRef<HTMLElement>(null)
  const texts = useMemo(() => articleTexts(article), [article])
  const statusOf = useStatusOf(article.language)
  const atLevel = useMemo(() => shownInBody(blocks, level, firstOnly), [blocks, level, firstOnly])
  const shown = useShown(blocks, atLevel, statusOf)
  useStatusMarks(body, blocks, statusOf, shown)
  const walk = useWordWalk(body, dictionaryOn)
  useDocumentTitle(article.title)
  useMarking(body)
  useReadingPosition(body, stored)
  useEffect(() => {
    // Whether a word is saved already; a failure shows a notice of its own.
    void words.refresh()
  }, [words])

  const ruby = narrow && narrowGlosses === 'ruby'
  return (
    <FuriganaContext value={furiganaAbove(furigana, furiganaGrade)}>
      <ReaderBar id={stored.id} language={article.language} readings={blocks?.some(hasReadings) ?? false} />
      <main id="content" className={styles.page} tabIndex={-1}>
        <article
          ref={body}
          lang={article.language}
          className={styles.article}
          data-ruby={ruby || undefined}
          data-furigana={furigana}
          data-dictionary={dictionaryOn || undefined}
          aria-describedby={dictionaryOn ? 'walk-hint' : undefined}
        >
          <ArticleHead stored={stored} blocks={blocks} shown={shown} />
          {article.blocks.map((block, at) => (
            <ArticleBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: an article's blocks never change their order
              key={at}
              kind={block.kind}
              text={block.text}
              index={at + 1}
              block={blocks?.[at + 1] ?? null}
              shown={shown[at + 1] ?? NONE}
              layout={ruby ? 'ruby' : narrow ? 'list' : 'margin'}
              spoken={readGlosses}
            />
          ))}
        </article>
        <p id="walk-hint" className="visually-hidden">
          {t('walkHint')}
        </p>
        {!blocks && !failure && (
          <PackProgress language={article.language}>
            <p role="status" className={styles.preparing}>
              {t('preparing')}
            </p>
          </PackProgress>
        )}
        {failure && <GlossFailure failure={failure} onRetry={retry} />}
      </main>
      {blocks && dictionaryOn && (
        <LookUpLayer article={body} stored={stored} texts={texts} blocks={blocks} walk={walk} />
      )}
    </FuriganaContext>
  )
}

const NONE: readonly number[] = []

const hasReadings = ({ sentences }: GlossedBlock): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ rubies }) => rubies))

const furiganaAbove = (furigana: Furigana, grade: FuriganaGrade): number =>
  furigana === 'none' ? NO_FURIGANA : furigana === 'above' ? grade : 0

/** The title's words can be looked up, but glosses stand beside the story, where the words have a context. */
const shownInBody = (
  blocks: ReadingState['blocks'],
  level: Parameters<typeof shownGlosses>[1]['level'],
  firstOnly: boolean,
): readonly (readonly number[])[] =>
  blocks ? [NONE, ...shownGlosses(blocks.slice(1), { level, firstOnly })] : []

const GlossFailure = ({
  failure,
  onRetry,
}: {
  failure: NonNullable<ReadingState['failure']>
  onRetry: () => void
}) => {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.failure}>
      <FailureMessage failure={failure} />
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}

export default ReaderScreen
