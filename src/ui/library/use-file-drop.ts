import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { readerPath } from '../../app/routes.ts'
import { asFailure } from '../../article/failure.ts'
import { useServices } from '../parts/services-context.ts'

/** Takes a file dropped anywhere on the window into the library; tells whether one is being dragged over it. */
export const useFileDrop = (): boolean => {
  const [dragging, setDragging] = useState(false)
  const { library, notices } = useServices()
  const [, go] = useLocation()
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => {
      setDragging(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      // Its own failure is shown.
      void take(file)
    }
    const take = async (file: File) => {
      try {
        const { importFile } = await import('../../app/import/import-article.ts')
        go(readerPath(await library.add(await importFile(file, window))))
      } catch (error) {
        notices.show({ kind: 'failed', failure: asFailure(error) })
      }
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [library, notices, go])
  return dragging
}
