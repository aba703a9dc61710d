import { useEffect, useState } from 'react'
import type { LanguageCode } from '../../article/article.ts'
import { useServices } from '../parts/services-context.ts'

interface Pronunciations {
  /** IPA by headword; of the headwords before until these are known, empty at first. */
  readonly known: ReadonlyMap<string, string>
  /** Whether more is on its way. */
  readonly coming: boolean
}

/** How headwords are said. A worker that can't tell leaves them without. */
export const usePronunciations = (language: LanguageCode, headwords: readonly string[]): Pronunciations => {
  const { worker } = useServices()
  const wanted = headwords.join('\n')
  const [answer, setAnswer] = useState<Answer>(NOTHING)
  useEffect(() => {
    if (wanted === '') return
    const leaving = new AbortController()
    const ask = async () => {
      const answers = await Promise.all(
        wanted.split('\n').map(async (headword) => {
          const ipa = await worker.call('pronounce', { language, headword }, leaving.signal)
          return ipa === null ? [] : [[headword, ipa] as const]
        }),
      )
      return new Map(answers.flat())
    }
    ask()
      .catch(() => NOTHING.known)
      .then((known) => {
        if (!leaving.signal.aborted) setAnswer({ wanted, known })
      })
    return () => leaving.abort()
  }, [worker, language, wanted])
  return { known: answer.known, coming: wanted !== '' && answer.wanted !== wanted }
}

interface Answer {
  readonly wanted: string
  readonly known: ReadonlyMap<string, string>
}
const NOTHING: Answer = { wanted: '', known: new Map() }
