import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const present = (): string | null =>
  [process.env.CHROMIUM_PATH, ...KNOWN_PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  ) ?? null

/** Korean and Japanese fonts too: without them every gloss is a row of boxes. */
const APT_PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-liberation']

const runs = (command: string, args: readonly string[]): boolean => {
  process.stderr.write(`$ ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 15 * 60_000 }).status === 0
}

const hasCommand = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`])
    return true
  } catch {
    return false
  }
}

const installByApt = (): void => {
  if (process.platform !== 'linux' || !hasCommand('apt-get')) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command = 'apt-get', ...before] = [...asRoot, 'apt-get']
  runs(command, [...before, 'update', '-qq'])
  runs(command, [...before, 'install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...APT_PACKAGES])
}

/**
 * The browser's path: one that is there, or one put there by the system's package manager or by Playwright.
 * @throws Error that says what to install, where neither can
 */
export const installChromium = (): string => {
  if (!present()) installByApt()
  if (!present()) runs('npx', ['playwright', 'install', 'chromium'])
  const path = present()
  if (path) return path
  throw new Error(
    'No Chromium for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

/** As {@link installChromium}, for a run that was prepared. */
export const findChromium = (): string => present() ?? installChromium()
