import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { cspPlugin } from './src/build/csp-plugin.ts'
import { dataPlugin } from './src/build/data-plugin.ts'
import { leanTaggerPlugin } from './src/build/lean-tagger-plugin.ts'

const source = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  // Relative, so that the folder can be served under any path.
  base: './',
  plugins: [
    react(),
    dataPlugin(source),
    leanTaggerPlugin(),
    cspPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: '곁 Gyeot',
        short_name: '곁',
        description: '뉴스 기사 곁에 우리말 풀이를',
        lang: 'ko',
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fcfbf8',
        theme_color: '#fcfbf8',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,bin,wasm,webmanifest}'],
        // Language packs are fetched when their language is first read (see app/language-pack.ts).
        globIgnores: ['data/ja/**', 'data/beyond-*'],
        // The English model and the pronunciations are larger than workbox expects of a shell.
        maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [leanTaggerPlugin()] },
  optimizeDeps: { include: ['wink-nlp', 'wink-eng-lite-web-model', '@patdx/kuromoji'] },
  build: { target: 'es2022', sourcemap: false, manifest: true },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/build/**'],
    environment: 'node',
  },
})
