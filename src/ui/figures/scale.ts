/** The width every plot is drawn in, in the units of its SVG; the page scales it. */
export const WIDTH = 640

/** A round figure at or above `most` that two grid lines part evenly; at least 4. */
export const roundTop = (most: number): number => {
  const step = 10 ** Math.floor(Math.log10(Math.max(4, most)))
  const top = [1, 2, 4, 5, 10].map((times) => times * step).find((value) => value >= most)
  return Math.max(4, top ?? 10 * step)
}

export const formatMonthDay = (time: number, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).format(time)
