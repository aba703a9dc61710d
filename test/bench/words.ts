import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { encodeBackup } from '../../src/storage/backup-file.ts'
import { findChromium } from '../support/find-chromium.ts'
import { manyWords } from '../support/many-words.ts'

/**
 * The words' part of `npm run bench`: a reader with fifty thousand words and two hundred thousand answers, on
 * the built app. Opening and searching are timed on a page slowed to a quarter, files at full speed.
 */
const PORT = Number(process.env.GYEOT_BENCH_PORT ?? 4175)
const ADDRESS = `http://localhost:${PORT}/`
const WORDS = 50_000
const ANSWERS_EACH = 5
const SLOWDOWN = 4
const PATIENCE = 300_000

const say = (what: string, figure: string): void => {
  process.stdout.write(`${what.padEnd(74)} ${figure.padStart(12)}\n`)
}
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
/** The browser tells only of tasks of 50 ms and more. */
const longest = (tasks: readonly number[]): string =>
  tasks.length === 0 ? 'under 50 ms' : `${Math.max(...tasks).toFixed(0)} ms`
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const server = spawn('npx', ['vite', 'preview', '--port', String(PORT), '--strictPort'], {
  stdio: 'ignore',
  detached: true,
})
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const ready = async (): Promise<void> => {
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

const slow = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** The longest tasks of the page while something is done, in milliseconds. */
const longTasks = async (page: Page, work: () => Promise<unknown>): Promise<number[]> => {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await work()
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen)
}

try {
  await ready()
  const now = Date.now()
  const many = manyWords(WORDS, ANSWERS_EACH, now)
  const records = { articles: [], removals: [], corrections: [], ...many }
  const file = await encodeBackup({ ...records, created: now, settings: null, print: null })
  const buffer = Buffer.from(await file.arrayBuffer())
  process.stdout.write(`\n${many.words.length} words, ${many.reviews.length} answers\n`)
  say('size of the backup', `${(buffer.length / 1_048_576).toFixed(1)} MB`)

  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${ADDRESS}#/transfer`)
  const merge = page.getByRole('button', { name: '합치기' })
  say(
    'reading a backup and saying what will change',
    seconds(
      await timed(async () => {
        await page
          .locator('input[accept=".gyeot"]')
          .setInputFiles({ name: 'b.gyeot', mimeType: 'application/octet-stream', buffer })
        await merge.waitFor()
      }),
    ),
  )
  say(
    'restoring it',
    seconds(
      await timed(async () => {
        await merge.click()
        await page.getByText('백업을 합쳤어요.').waitFor()
      }),
    ),
  )
  const downloading = (name: string) =>
    timed(async () => {
      const arriving = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      await (await arriving).path()
    })
  say('making a backup', seconds(await downloading('백업 파일 만들기')))
  say('making an Anki package', seconds(await downloading('Anki 파일 만들기')))
  say('making a CSV', seconds(await downloading('표 만들기')))

  const opened: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const cold = await context.newPage()
    await cold.goto(`${ADDRESS}#/`)
    await cold.getByRole('heading', { level: 1 }).waitFor()
    await slow(cold, SLOWDOWN)
    const shown = await cold.evaluate(async () => {
      const start = performance.now()
      location.hash = '#/words'
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        if (document.querySelector('main li h2')) return performance.now() - start
      }
    })
    opened.push(shown)
    const search = cold.getByRole('searchbox')
    if (run === 3) {
      const early = await longTasks(cold, () => search.pressSequentially('ratif1234', { delay: 120 }))
      say('longest task while typing before all words are read, slowed', longest(early))
    }
    if (run === 4) {
      await cold.getByText('50000개').waitFor({ timeout: PATIENCE })
      const tasks = await longTasks(cold, () => search.pressSequentially('ratif1234', { delay: 120 }))
      say(`longest task while typing in the search, ${SLOWDOWN}× slower`, longest(tasks))
      const alone = await longTasks(cold, async () => {
        await slow(cold, 1)
        await search.fill('')
        await search.pressSequentially('sanction4321', { delay: 120 })
      })
      say('the same at full speed', longest(alone))
    }
    await cold.close()
  }
  opened.sort((a, b) => a - b)
  say(`words screen, to the first rows, ${SLOWDOWN}× slower: median`, `${opened[2]?.toFixed(0)} ms`)
  say('and the slowest', `${opened[4]?.toFixed(0)} ms`)
} finally {
  await browser.close()
  if (server.pid) process.kill(-server.pid)
}
