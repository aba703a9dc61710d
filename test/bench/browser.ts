import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { harborSummit } from '../../src/app/samples/harbor-summit.ts'
import { findChromium } from '../support/find-chromium.ts'
import { benchPrint } from './print-bench.ts'

/**
 * The browser's part of `npm run bench`, on the built app and a page slowed to a quarter (a phone of some
 * years ago). Figures come from the app's own User Timing measures, in milliseconds.
 */
const ADDRESS = 'http://localhost:4174/'
const SLOWDOWN = 4
const RUNS = 7

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ??
  Number.NaN
const report = (what: string, values: readonly number[]): void => {
  const figure = (share: number) => percentile(values, share).toFixed(0).padStart(5)
  process.stdout.write(
    `${what.padEnd(66)} median ${figure(0.5)}  p95 ${figure(0.95)} ms  (${values.length} runs)\n`,
  )
}

/** Long enough to read a title. */
const LOOK_AT_LIBRARY_MS = 1000

const measures = (page: Page, name: string): Promise<number[]> =>
  page.evaluate(
    (wanted) => performance.getEntriesByName(wanted, 'measure').map(({ duration }) => duration),
    name,
  )

const slowed = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

const server = spawn('npx', ['vite', 'preview', '--port', '4174', '--strictPort'], {
  stdio: 'ignore',
  detached: true,
})
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 390, height: 844 } })
  return context.newPage()
}

const waitForServer = async (): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(ADDRESS)
      return
    } catch {
      // Not listening yet.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('the preview server did not start')
}

const readSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: harborSummit.title }).click()
  await page.waitForSelector('article [data-gloss]')
}

try {
  await waitForServer()
  const cold: number[] = []
  const rested: number[] = []
  const warm: number[] = []
  const opened: number[] = []
  const lookups: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await newPage()
    await page.goto(ADDRESS)
    await readSample(page)
    cold.push(...(await measures(page, 'article-glossed')))
    const unhurried = await newPage()
    await unhurried.goto(ADDRESS)
    await unhurried.waitForTimeout(LOOK_AT_LIBRARY_MS)
    await readSample(unhurried)
    rested.push(...(await measures(unhurried, 'article-glossed')))
    await unhurried.context().close()
    await page.evaluate(() => performance.clearMeasures())
    await page.goto(`${ADDRESS}#/`)
    await page.getByRole('button', { name: /Night buses/ }).click()
    await page.waitForSelector('article [data-gloss]')
    warm.push(...(await measures(page, 'article-glossed')))

    // The second visit: no network, nothing in memory, a slow processor.
    await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto(`${ADDRESS}#/`)
    await page.getByRole('link', { name: harborSummit.title }).click()
    const address = page.url()
    await page.context().setOffline(true)
    await page.goto('about:blank')
    await slowed(page)
    const before = Date.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForSelector('article [data-gloss]')
    await page.waitForFunction(() => performance.getEntriesByName('article-open').length > 0)
    const end = await page.evaluate(() => {
      const [entry] = performance.getEntriesByName('article-open')
      return performance.timeOrigin + (entry ? entry.startTime + entry.duration : Number.NaN)
    })
    opened.push(end - before)
    // Nobody taps before a line is read.
    await page.waitForTimeout(1500)
    for (const text of ['mayor', 'summit', 'envoy', 'council', 'critics', 'stadium', 'limits', 'storms']) {
      await page
        .locator('[data-word]')
        .filter({ hasText: new RegExp(`^${text}$`, 'i') })
        .first()
        .click()
      await page.waitForTimeout(150)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(80)
    }
    lookups.push(...(await measures(page, 'lookup-shown')))
    await page.context().close()
  }
  const print = await benchPrint(newPage, ADDRESS, RUNS)
  process.stdout.write('\nIn Chromium\n')
  report('article of 650 words to glosses, first time, tapped at once', cold)
  report('the same, tapped a second after the library was shown', rested)
  report('article of 160 words to glosses in the worker, worker warm', warm)
  report(`saved article, cold start offline, to glosses on screen, ${SLOWDOWN}× slower`, opened)
  report(`tap to pop-up painted, ${SLOWDOWN}× slower`, lookups)
  report('article of 1,500 words, Print to its pages painted', print.opened)
  report('the same, another layout to its pages painted', print.changed)
} finally {
  await browser.close()
  if (server.pid) process.kill(-server.pid)
}
