import { useEffect, useState } from 'react'
import type { LanguageCode } from '../../article/article.ts'
import { useServices } from '../parts/services-context.ts'

/** How headwords are said; empty until it is known, and where nothing asks for it. */
export const usePronunciations = (
  language: LanguageCode,
  headwords: readonly string[],
): ReadonlyMap<string, string> => {
  const { worker } = useServices()
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(NONE)
  const wanted = headwords.join('\n')
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
      if (!leaving.signal.aborted) setKnown(new Map(answers.flat()))
    }
    ask().catch(() => {
      // Left, or no pronunciations to be had: the list does without.
    })
    return () => leaving.abort()
  }, [worker, language, wanted])
  return known
}

const NONE: ReadonlyMap<string, string> = new Map()
