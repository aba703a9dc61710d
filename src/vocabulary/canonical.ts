/**
 * Plain data as JSON with its keys sorted: equal data gives equal text, however it was put together. Used to
 * break ties without favouring a side, and to make two backups of the same content the same.
 */
export const canonical = (value: unknown): string => {
  // Written out by hand: JSON.stringify with a replacer takes three times as long, felt over a large log.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = value as Record<string, unknown>
  const parts: string[] = []
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(fields[key])}`)
  }
  return `{${parts.join(',')}}`
}

/** The one stamped later; of two stamped alike, the same one whichever comes first. */
export const later = <Value>(a: Value, b: Value, stampOf: (value: Value) => number): Value => {
  const difference = stampOf(a) - stampOf(b)
  if (difference !== 0) return difference > 0 ? a : b
  return canonical(a) >= canonical(b) ? a : b
}
