/** An address that can be linked to safely (http or https), or `null`. */
export const webAddress = (text: string | null): string | null => {
  if (text === null || !URL.canParse(text)) return null
  return /^https?:$/.test(new URL(text).protocol) ? text : null
}
