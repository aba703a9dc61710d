/** Where a browser can't tell when it rests (Safari). */
const MEANWHILE_MS = 200

/** Runs `task` once the page has loaded and rests; the function given back calls it off. */
export const onRest = (task: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task)
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(task, MEANWHILE_MS)
  return () => clearTimeout(handle)
}
