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
    let agreed = false
    let controlled = navigator.serviceWorker.controller !== null
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // Where another tab agreed, this one may hold something unfinished: it is told, and asked, for itself.
      if (agreed) location.reload()
      else if (controlled) notices.show({ kind: 'stale' })
      controlled = true
    })
    const update = registerSW({
      immediate: true,
      onOfflineReady: () => offline.set('ready'),
      onNeedRefresh: () =>
        notices.show({
          kind: 'update',
          accept: () => {
            agreed = true
            // The new version takes every tab over; then comes what follows.
            void update()
          },
        }),
      // Told below, also to a page that was opened before there was any version to be updated.
      onNeedReload: () => undefined,
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
