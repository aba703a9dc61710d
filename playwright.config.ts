import { defineConfig } from '@playwright/test'
import { findChromium } from './test/support/find-chromium.ts'

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env.GYEOT_TEST_PORT ?? 4173)

/** Browser tests run on the built app, under its own Content-Security-Policy, served as by any host. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  expect: {
    toHaveScreenshot: {
      pathTemplate: 'test/gallery/{arg}{ext}',
      // Another system's fonts and rounding show at the letters' edges.
      threshold: 0.3,
      maxDiffPixelRatio: 0.02,
      animations: 'disabled',
    },
  },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'ko-KR',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      // Chromium's sandbox can't be set up by root, which containers run as.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
