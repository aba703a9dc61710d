/** What is worked out when it is first asked for: tables that most articles need little of. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
