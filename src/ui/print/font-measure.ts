import { useEffect, useState } from 'react'
import type { Measure } from './paper/paper.ts'

/** Measured this large and scaled down, so that no system's rounding to whole pixels comes in. */
const MEASURED_AT = 100

/**
 * Widths as the browser sets them, remembered: a text is measured once for all sizes.
 * @param families the CSS lists behind the paper's two families
 */
const canvasMeasure = (families: Readonly<Record<'serif' | 'sans', string>>): Measure => {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, { family, weight, size }) => {
    const key = `${family} ${weight} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = `${weight} ${MEASURED_AT}px ${families[family]}`
      width = (context?.measureText(text).width ?? 0) / MEASURED_AT
      known.set(key, width)
    }
    return width * size
  }
}

let ready: Promise<Measure> | null = null

/** The web font has to be there before anything is measured in it; one measure serves every visit. */
const loadMeasure = async (): Promise<Measure> => {
  const style = getComputedStyle(document.documentElement)
  const serif = style.getPropertyValue('--serif')
  // A letter of each of the font's files. Without the font the next in the list is measured and printed.
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${serif}`, 'aā')))
  return canvasMeasure({ serif, sans: style.getPropertyValue('--paper-sans') })
}

/** `null` until the fonts are there. */
export const useMeasure = (): Measure | null => {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    let left = false
    ready ??= loadMeasure()
    // Never rejects: fonts that fail are measured by the next in the list.
    void ready.then((loaded) => {
      if (!left) setMeasure(() => loaded)
    })
    return () => {
      left = true
    }
  }, [])
  return measure
}
