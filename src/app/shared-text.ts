import { webAddress } from './import/web-address.ts'

/** What another app shared to Gyeot through the manifest's share target. */
export interface SharedText {
  readonly text: string
  readonly url: string | null
}

/**
 * Reads the share target's parameters from the page's address; `null` on an ordinary visit. Some apps put
 * the address into the text.
 */
export const sharedText = (search: string): SharedText | null => {
  const parameters = new URLSearchParams(search)
  const title = parameters.get('title')?.trim() ?? ''
  const body = parameters.get('text')?.trim() ?? ''
  const url = webAddress(parameters.get('url')) ?? webAddress(body)
  const text = webAddress(body) === null ? body : ''
  if (text === '' && url === null) return null
  return { text: text !== '' && title !== '' && !text.startsWith(title) ? `${title}\n\n${text}` : text, url }
}
