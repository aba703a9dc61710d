/** Checks of plain data that comes from outside. A check says whether a value is of its type. */
export type Check<Value> = (value: unknown) => value is Value

export type Checked<Some> = Some extends Check<infer Value> ? Value : never

export const isText: Check<string> = (value): value is string => typeof value === 'string'
export const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean'
export const isFigure: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value)
export const isNothing: Check<null> = (value): value is null => value === null

export const oneOf =
  <const Value>(...allowed: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    (allowed as readonly unknown[]).includes(value)

export const either =
  <A, B>(a: Check<A>, b: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    a(value) || b(value)

export const listOf =
  <Value>(item: Check<Value>): Check<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(item)

/** An object with at least these fields. */
export const shapeOf =
  <Fields extends Record<string, Check<unknown>>>(
    fields: Fields,
  ): Check<{ readonly [Key in keyof Fields]: Checked<Fields[Key]> }> =>
  (value): value is { readonly [Key in keyof Fields]: Checked<Fields[Key]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]))
