/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope

// Everything the reader needs without a network: the shell, the analyser, the dictionary.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
// Routes are in the hash, so every navigation inside the scope is the one page.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))

// Words beyond the lexicon: fetched when first wanted, then kept. Their names change with their content.
registerRoute(({ url }) => /\/data\/beyond-/.test(url.pathname), new CacheFirst({ cacheName: 'beyond' }))

// The first visit is served from the cache at once; a new version waits until the reader agrees (see app/update.ts).
clientsClaim()
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
