/** What another tab has just stored. */
export type StoredChange =
  | { readonly store: 'words'; readonly ids: readonly string[] }
  | { readonly store: 'corrections' }
  /** A backup was restored: everything may be different. */
  | { readonly store: 'all' }

/** Tells the other tabs of what this one stored, and this one of what they did. */
export interface Changes {
  tell(change: StoredChange): void
  /** @returns stops listening */
  listen(hear: (change: StoredChange) => void): () => void
}

/**
 * @param open makes the channel; `null` where the browser has none, and tabs then see each other's changes
 *   when they are opened
 */
export const tabChanges = (open: () => BroadcastChannel | null): Changes => {
  const channel = open()
  return {
    tell: (change) => channel?.postMessage(change),
    listen(hear) {
      const heard = ({ data }: MessageEvent<StoredChange>) => hear(data)
      channel?.addEventListener('message', heard)
      return () => channel?.removeEventListener('message', heard)
    },
  }
}
