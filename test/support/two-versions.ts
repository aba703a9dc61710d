import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** The built app on an address of its own, where a new version can be put in its place. */
export interface TwoVersions {
  readonly address: string
  publish(): void
  close(): Promise<void>
}

/**
 * Serves the built app as a static host does. The second version differs in its page (`<html data-version="2">`)
 * and, as a build makes it, in the page's revision in the service worker's list; the rest has kept its names.
 */
export const serveTwoVersions = async (): Promise<TwoVersions> => {
  let second = false
  const bodyOf = (path: string): Buffer | string => {
    const body = readFileSync(join(BUILT, path))
    if (!second) return body
    if (path === 'index.html') return body.toString().replace('<html', '<html data-version="2"')
    if (path !== 'service-worker.js') return body
    const listed = /("revision":")[0-9a-f]{32}(","url":"index\.html")/
    if (!listed.test(body.toString())) throw new Error('the service worker does not list the page')
    return body.toString().replace(listed, `$1${'2'.repeat(32)}$2`)
  }
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(pathname).replace(/^\/+/, '') || 'index.html'
    try {
      const body = bodyOf(path)
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body)
    } catch {
      // No such file.
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: () => {
      second = true
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
