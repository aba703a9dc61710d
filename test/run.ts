import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installChromium } from './support/find-chromium.ts'

/**
 * `npm test`: everything, cheapest first, stopping at the first stage that fails. The last line counts
 * tests; a stage without tests of its own (types, lint, …) counts as one.
 */
const RESULTS = 'test-results'
const UNIT = `${RESULTS}/unit.json`
const BROWSER = `${RESULTS}/e2e.json`

interface Count {
  readonly passed: number
  readonly failed: number
}

const run = (command: string, ...args: string[]): boolean => {
  process.stdout.write(`\n$ ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}
const npx = (...args: string[]): boolean => run('npx', '--no-install', ...args)
const one = (done: boolean): Count => ({ passed: done ? 1 : 0, failed: done ? 0 : 1 })

/** A stage that failed without naming a failed test has failed all the same. */
const counted = (done: boolean, read: () => Count): Count => {
  try {
    const count = read()
    return done || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    // It died before it wrote its report.
    return { passed: 0, failed: 1 }
  }
}

const unitCount = (): Count => {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}
const browserCount = (): Count => {
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

const browser = (): Count => {
  try {
    installChromium()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return { passed: 0, failed: 1 }
  }
  return counted(npx('playwright', 'test'), browserCount)
}

const STAGES: readonly (() => Count)[] = [
  ...['pure', 'app', 'worker', 'node'].map((part) => () => one(npx('tsc', '-p', `tsconfig.${part}.json`))),
  () => one(npx('biome', 'check', '--error-on-warnings', '.')),
  () => one(npx('knip')),
  () => one(run('npm', 'run', '--silent', 'lexicon:check')),
  () =>
    counted(
      npx('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`),
      unitCount,
    ),
  () => one(npx('vite', 'build')),
  () => one(npx('vitest', 'run', '--config', 'test/build/vitest.config.ts')),
  browser,
]

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
let passed = 0
let failed = 0
for (const stage of STAGES) {
  const count = stage()
  passed += count.passed
  failed += count.failed
  if (failed > 0) break
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
