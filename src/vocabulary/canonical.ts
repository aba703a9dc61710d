/**
 * Plain data as JSON with its keys sorted: equal data gives equal text, however it was put together. Used to
 * break ties without favouring a side, and to make two backups of the same content the same.
 */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  )

/** The one stamped later; of two stamped alike, the same one whichever comes first. */
export const later = <Value>(a: Value, b: Value, stampOf: (value: Value) => number): Value => {
  const difference = stampOf(a) - stampOf(b)
  if (difference !== 0) return difference > 0 ? a : b
  return canonical(a) >= canonical(b) ? a : b
}
