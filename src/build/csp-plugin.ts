import type { Plugin } from 'vite'

/** Nothing inline, nothing from elsewhere. `data:` images are icons in stylesheets. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the Content-Security-Policy into the built page; the dev server needs inline scripts of its own. */
export const cspPlugin = (): Plugin => ({
  name: 'gyeot-csp',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
})
