import { useEffect, useState } from 'react'
import type { LanguageCode } from '../../article/article.ts'
import { useServices } from '../parts/services-context.ts'

/** How a headword is said; `null` until it is known, and where it isn't. */
export const useIpa = (language: LanguageCode, headword: string): string | null => {
  const { worker } = useServices()
  const [ipa, setIpa] = useState<string | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    setIpa(null)
    worker.call('pronounce', { language, headword }, leaving.signal).then(setIpa, () => {
      // Left, or no pronunciations to be had: the pop-up does without.
    })
    return () => leaving.abort()
  }, [worker, language, headword])
  return ipa
}
