import { readFileSync } from 'node:fs'

/** A made-up news page as select-all and copy gives one: what a reader pastes. See test/articles/. */
export const dailyPage = readFileSync(new URL('../articles/daily-page/pasted.txt', import.meta.url), 'utf8')
export const dailyPageHtml = readFileSync(
  new URL('../articles/daily-page/page.html', import.meta.url),
  'utf8',
)
