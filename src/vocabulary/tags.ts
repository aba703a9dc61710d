/** The tags in what a reader typed: parted by spaces or commas, a leading # taken off, each once, sorted. */
export const tagsIn = (typed: string): string[] =>
  [
    ...new Set(
      typed
        .split(/[\s,]+/)
        .map((tag) => tag.replace(/^#+/, ''))
        .filter((tag) => tag !== ''),
    ),
  ].sort()
