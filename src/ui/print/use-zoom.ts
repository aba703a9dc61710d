import { type RefObject, useEffect, useState } from 'react'

const PIXELS_A_POINT = 96 / 72

/** How much smaller than in truth a sheet is shown, so that it fits its place: at most 1. */
export const useZoom = (place: RefObject<HTMLElement | null>, sheetWidth: number): number => {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watching = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setRoom(entry.contentRect.width)
    })
    watching.observe(element)
    return () => watching.disconnect()
  }, [place])
  return Math.min(1, Math.floor((room / (sheetWidth * PIXELS_A_POINT)) * 1000) / 1000)
}
