import { atom, type ReadableAtom } from 'nanostores'
import type { Notices } from './notices.ts'

/** Whether everything needed without a network has been stored. */
export type OfflineState = 'unsupported' | 'preparing' | 'ready'

/**
 * Registers the service worker once the page has come to rest, so that storing the analyser and the
 * dictionary doesn't slow the first screen. A new version waits until the reader agrees.
 */
export const startUpdates = (notices: Notices): ReadableAtom<OfflineState> => {
  const offline = atom<OfflineState>('unsupported')
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return offline
  offline.set(navigator.serviceWorker.controller ? 'ready' : 'preparing')
  // Nothing waits for it: without a service worker the app works as long as there is a network.
  void register(notices, offline)
  return offline
}

const register = async (notices: Notices, offline: { set(state: OfflineState): void }): Promise<void> => {
  try {
    const { registerSW } = await import('virtual:pwa-register')
    const update = registerSW({
      immediate: true,
      onOfflineReady: () => offline.set('ready'),
      onNeedRefresh: () => notices.show({ kind: 'update', accept: () => void update(true) }),
      onRegisterError: (error: unknown) => {
        offline.set('unsupported')
        console.warn('no offline use', error)
      },
    })
  } catch (error) {
    offline.set('unsupported')
    console.warn('no offline use', error)
  }
}
