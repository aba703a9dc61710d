/** The app's User Timing measures; `npm run bench` reads them, and so can a browser's profiler. */
export type MeasureName = 'article-open' | 'article-glossed' | 'lookup-shown' | 'paper-shown'

/** @param start milliseconds on the page's clock (`performance.now()`, an event's `timeStamp`) */
export const measure = (name: MeasureName, start: number): void => {
  performance.measure(name, { start, end: performance.now() })
}

/** As {@link measure}, once the browser has painted what was just rendered. */
export const measureAfterPaint = (name: MeasureName, start: number): void => {
  requestAnimationFrame(() => {
    // A task queued in a frame runs after that frame's paint.
    const channel = new MessageChannel()
    channel.port1.onmessage = () => measure(name, start)
    channel.port2.postMessage(null)
  })
}

/** Milliseconds; a tab in the background paints nothing. */
const LONGEST_FRAME = 250

/** Resolves once the browser has painted what was just rendered, or soon after where nothing is painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME)
    // React renders in a task of its own, so the paint to wait for is the second frame's.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
