/**
 * A table written as `橋下ハシモト 小保方オボカタ`: what stands before the other script, by what it is.
 * @param other the script that the second half begins with
 */
export const readPairs = (table: string, other: RegExp): ReadonlyMap<string, string> =>
  new Map(
    table.split(' ').map((pair) => {
      const at = pair.search(other)
      return [pair.slice(0, at), pair.slice(at)]
    }),
  )
