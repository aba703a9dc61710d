/** Rounds of the power method; vectors of this kind have settled well before. */
const ROUNDS = 60

/**
 * The directions in which points differ most (principal components), by orthogonal iteration.
 * @param points all of one dimension, centred on nought
 * @returns so many unit vectors, the one that tells most first
 */
export const principalAxes = (points: readonly Float64Array[], count: number): Float64Array[] => {
  const dimensions = points[0]?.length ?? 0
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
  for (const point of points) {
    for (const [i, row] of covariance.entries()) {
      for (let j = 0; j < dimensions; j += 1) row[j] = (row[j] ?? 0) + (point[i] ?? 0) * (point[j] ?? 0)
    }
  }
  let axes: Float64Array[] = Array.from({ length: count }, (_, k) =>
    // Anything that isn't orthogonal to what is sought; the same at every run.
    Float64Array.from({ length: dimensions }, (_, i) => Math.cos((i + 1) * (k + 1))),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    axes = orthonormal(axes.map((axis) => Float64Array.from(covariance.map((row) => dot(row, axis)))))
  }
  return axes
}

/** Gram and Schmidt. */
const orthonormal = (vectors: readonly Float64Array[]): Float64Array[] => {
  const done: Float64Array[] = []
  for (const vector of vectors) {
    const rest = Float64Array.from(vector)
    for (const axis of done) {
      const share = dot(rest, axis)
      for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] ?? 0) - share * (axis[i] ?? 0)
    }
    const length = Math.sqrt(dot(rest, rest)) || 1
    done.push(rest.map((value) => value / length))
  }
  return done
}

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
