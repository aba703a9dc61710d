import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { libraryTrain } from '../../src/app/samples/library-train.ts'
import { articleTexts } from '../../src/article/article.ts'
import { loadIpadicFile } from '../../src/build/ipadic.ts'
import { japaneseFiles } from '../../src/build/japanese-files.ts'
import { openSinoKorean } from '../../src/dictionary/open-sino-korean.ts'
import { withoutPadding } from '../../src/dictionary/padding.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { NO_PHRASES } from '../../src/gloss/phrase-index.ts'
import { japanese } from '../../src/language/japanese/japanese.ts'
import { schoolLevelOf } from '../../src/language/japanese/kanji-grades.ts'
import { openSources } from '../../src/language/japanese/loanword-sources.ts'
import { openCutter, PADDED_FILES } from '../../src/language/japanese/morphemes.ts'
import { openReadings } from '../../src/language/japanese/readings.ts'
import { findChromium } from '../support/find-chromium.ts'

/** The Japanese part of `npm run bench`: the pack's memory, and its speed in Node and in a slowed browser. */
const PORT = Number(process.env.GYEOT_TEST_PORT ?? 4175)
const ADDRESS = `http://localhost:${PORT}/`
const SLOWDOWN = 4
const TEXT = articleTexts(libraryTrain).join('\n')

const say = (what: string, figure: string): void => {
  process.stdout.write(`${what.padEnd(66)} ${figure}\n`)
}
const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

const inNode = async (): Promise<void> => {
  const padded = new Set<string>(PADDED_FILES)
  const before = held()
  const cut = await openCutter(async (name) => {
    const whole = await loadIpadicFile(name)
    return padded.has(name) ? withoutPadding(new Uint8Array(whole)).buffer : whole
  })
  globalThis.gc?.()
  say('the pack in memory, analyser open', `${(held() - before).toFixed(0)} MB`)
  const texts = japaneseFiles(new URL('../../src/', import.meta.url).pathname)
  const glossary = {
    language: japanese(cut, openSources(texts.loanwords), openReadings(texts.readings)),
    dictionary: openSinoKorean(texts, schoolLevelOf),
    phrases: NO_PHRASES,
  }
  const runs = Array.from({ length: 20 }, () => {
    const start = performance.now()
    for (const text of articleTexts(libraryTrain)) glossBlock(text, glossary)
    return ((performance.now() - start) / TEXT.length) * 1000
  }).sort((a, b) => a - b)
  say('1,000 characters analysed and glossed, in Node', `median ${runs[10]?.toFixed(0)} ms`)
}

const inBrowser = async (): Promise<void> => {
  const server = spawn('npx', ['vite', 'preview', '--port', String(PORT), '--strictPort'], {
    stdio: 'ignore',
    detached: true,
  })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await (await browser.newContext({ locale: 'ko-KR' })).newPage()
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await page.goto(ADDRESS).catch(() => null)) break
      await page.waitForTimeout(100)
    }
    await page.getByRole('button', { name: libraryTrain.title }).click()
    await page.waitForSelector('article [data-gloss]')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const read = async (text: string): Promise<number> => {
      await page.goto(`${ADDRESS}#/add`)
      await page.getByRole('textbox').fill(text)
      await page.evaluate(() => performance.clearMeasures())
      await page.getByRole('button', { name: '읽기', exact: true }).click()
      await page.waitForFunction(() => performance.getEntriesByName('article-glossed').length > 0)
      return page.evaluate(() => performance.getEntriesByName('article-glossed')[0]?.duration ?? Number.NaN)
    }
    const cold: number[] = []
    const warm: number[] = []
    for (let run = 0; run < 5; run += 1) {
      // A reload starts another worker; the pack is in the browser's cache.
      await page.goto(`${ADDRESS}?run=${run}`)
      cold.push(await read(`${TEXT.slice(0, 1000)}${run}`))
      warm.push(await read(`${TEXT.slice(-1000)}${run}`))
    }
    const median = (values: number[]): string => `${values.sort((a, b) => a - b)[2]?.toFixed(0)} ms`
    say(`analyser from the cached pack and 1,000 characters, ${SLOWDOWN}× slower`, median(cold))
    say(`1,000 characters after that, ${SLOWDOWN}× slower`, median(warm))
  } finally {
    await browser.close()
    if (server.pid) process.kill(-server.pid)
  }
}

process.stdout.write('\nJapanese\n')
await inNode()
await inBrowser()
