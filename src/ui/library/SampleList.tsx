import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { readerPath } from '../../app/routes.ts'
import { SAMPLES, type Sample } from '../../app/samples.ts'
import { asFailure } from '../../article/failure.ts'
import type { StoredArticle } from '../../storage/schema.ts'
import { useServices } from '../parts/services-context.ts'
import styles from './SampleList.module.css'

/** Something to read at once: the samples that are not in the library yet. */
export const SampleList = ({ present }: { present: readonly StoredArticle[] }) => {
  const { t } = useTranslation('library')
  const { library, notices } = useServices()
  const [, go] = useLocation()
  const offered = SAMPLES.filter(({ title }) => !present.some(({ article }) => article.title === title))
  const open = async ({ load }: Sample) => {
    try {
      go(readerPath(await library.add(await load())))
    } catch (error) {
      notices.show({ kind: 'failed', failure: asFailure(error) })
    }
  }
  if (offered.length === 0) return null
  return (
    <section className={styles.samples} aria-labelledby="samples">
      <h2 id="samples">{t('samples')}</h2>
      <ul>
        {offered.map((sample) => (
          <li key={sample.title}>
            {/* Its own failure is shown. */}
            <button type="button" onClick={() => void open(sample)}>
              <span lang={sample.language}>{sample.title}</span>
              <small>{t('sampleWords', { count: sample.words })}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
