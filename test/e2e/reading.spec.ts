import type { Locator, Page } from '@playwright/test'
import { expect, LONG_SAMPLE, openSample, test, word } from '../support/reader-page.ts'

interface Placed {
  readonly id: string
  readonly wordTop: number
  readonly wordBottom: number
  readonly noteTop: number
  readonly noteBottom: number
  readonly noteLeft: number
}

/** Every note in the margin with the first word of its gloss, in the order of the text. */
const placedNotes = (article: Locator): Promise<Placed[]> =>
  article.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-block] [data-note]')].map((note) => {
      const id = note.dataset.gloss ?? ''
      const first = root.querySelector(`[data-gloss="${id}"] [data-word]`)?.getBoundingClientRect()
      const box = note.getBoundingClientRect()
      return {
        id,
        wordTop: first?.top ?? 0,
        wordBottom: first?.bottom ?? 0,
        noteTop: box.top,
        noteBottom: box.bottom,
        noteLeft: box.left,
      }
    }),
  )

const textPlaces = (article: Locator): Promise<string[]> =>
  article.evaluate((root) =>
    [...root.querySelectorAll('[data-word]')].map((element) => {
      const { left, top } = element.getBoundingClientRect()
      return `${element.textContent} ${Math.round(left)} ${Math.round(top + scrollY)}`
    }),
  )

const setLevel = async (page: Page, level: number): Promise<void> => {
  await page
    .getByRole('radio', { name: `수준 ${level}` })
    .first()
    .check({ force: true })
}

test.describe('beside the text', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('each gloss stands on the line of its word, or lower where that is taken, and never over another', async ({
    app,
  }) => {
    const article = await openSample(app, LONG_SAMPLE)
    // As full as a margin is at a newspaper reader's level; at lower ones nearly every gloss is pushed down.
    await setLevel(app, 5)
    const notes = await placedNotes(article)
    expect(notes.length).toBeGreaterThan(12)
    let free = Number.NEGATIVE_INFINITY
    let onLine = 0
    for (const note of notes) {
      expect(note.noteTop, note.id).toBeGreaterThan(free - 0.5)
      // The middle of its own first line, half of 18 px, lies within the word's line.
      const middle = note.noteTop + 9
      const stands = middle > note.wordTop && middle < note.wordBottom + 4
      // Pushed down no further than to the line after the note before it, and a caption's line is not the text's.
      if (!stands) expect(note.noteTop - free, note.id).toBeLessThan(34)
      if (stands) onLine += 1
      free = note.noteBottom
    }
    expect(onLine).toBeGreaterThan(notes.length / 4)
    expect(new Set(notes.map(({ noteLeft }) => Math.round(noteLeft))).size).toBe(1)
  })

  test('the level changes what is glossed at once, and never moves the text', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    const before = await textPlaces(article)
    const counts: number[] = []
    for (const level of [1, 3, 5]) {
      await setLevel(app, level)
      await expect(article.locator('[data-block] [data-note]').first()).toBeAttached()
      counts.push(await article.locator('[data-block] [data-note]').count())
      expect(await textPlaces(article)).toEqual(before)
    }
    expect(counts[0]).toBeGreaterThan(counts[1] ?? 0)
    expect(counts[1]).toBeGreaterThan(counts[2] ?? 0)
  })

  test('pointing at a gloss marks its word, and the other way round', async ({ app }) => {
    const article = await openSample(app)
    const note = article.locator('[data-note]').first()
    const id = await note.getAttribute('data-gloss')
    const words = article.locator(`[data-gloss="${id}"]:not([data-note])`)
    await note.hover()
    await expect(words.first()).toHaveAttribute('data-marked', '')
    await app.mouse.move(2, 300)
    await expect(note).not.toHaveAttribute('data-marked', '')
    await words.first().locator('[data-word]').first().hover()
    await expect(note).toHaveAttribute('data-marked', '')
    await app.mouse.move(2, 300)
    await note.focus()
    await expect(words.first()).toHaveAttribute('data-marked', '')
  })

  test('a word that comes again is glossed once, or each time, by choice', async ({ app }) => {
    const article = await openSample(app, LONG_SAMPLE)
    await setLevel(app, 1)
    const once = await article.locator('[data-block] [data-note]').count()
    await app.getByRole('button', { name: '글자와 화면' }).click()
    await app.getByRole('switch', { name: /처음 한 번만/ }).uncheck()
    await expect.poll(() => article.locator('[data-block] [data-note]').count()).toBeGreaterThan(once)
  })

  test('copied text is the article’s alone', async ({ app }) => {
    const article = await openSample(app)
    const copied = await article.locator('[data-block="1"]').evaluate((block) => {
      const selection = getSelection()
      selection?.selectAllChildren(block)
      const text = selection?.toString() ?? ''
      selection?.removeAllRanges()
      return text
    })
    expect(copied).toContain(
      'Night buses in the city of Calder Bay will run every 20 minutes from next month',
    )
    expect(copied).not.toMatch(/[가-힣]/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('glosses stand in a list beneath each paragraph', async ({ app }) => {
    const article = await openSample(app)
    const list = article.getByRole('list', { includeHidden: true }).first()
    await expect(list).toBeVisible()
    await expect(list.locator('li').first()).toContainText(/[가-힣]/)
    await expect(article.locator('[data-block] [data-note]').first()).toBeHidden()
    expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('or above the words, and lines stay even', async ({ app }) => {
    const article = await openSample(app)
    await app.getByRole('button', { name: '글자와 화면' }).click()
    await app.getByRole('radio', { name: '단어 위에 작게' }).check({ force: true })
    await app.keyboard.press('Escape')
    await expect(article.locator('rt').first()).toBeVisible()
    await expect(article.getByRole('list', { includeHidden: true })).toHaveCount(0)
    const lines = await article
      .locator('[data-block="2"]')
      .evaluate((block) => [
        ...new Set(
          [...block.querySelectorAll('[data-word]')].map((element) =>
            Math.round(element.getBoundingClientRect().bottom),
          ),
        ),
      ])
    const steps = lines.slice(1).map((line, at) => line - (lines[at] ?? 0))
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(2)
  })
})

test('an article is found again where it was left', async ({ app }) => {
  await app.setViewportSize({ width: 1280, height: 700 })
  const article = await openSample(app, LONG_SAMPLE)
  const target = word(article, 'rivals')
  await target.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 120))
  await app.waitForTimeout(1000)
  await app.getByRole('link', { name: '서재로 돌아가기' }).click()
  await expect(app.getByText(/읽음/)).toBeVisible()
  await app.getByRole('link', { name: LONG_SAMPLE }).click()
  await expect(target).toBeInViewport()
  const top = await target.evaluate((element) => element.getBoundingClientRect().top)
  expect(top).toBeGreaterThan(40)
  expect(top).toBeLessThan(260)
})

test('what glossing needs is loaded while the library is looked at', async ({ app }) => {
  const [worker] = [app.workers()[0] ?? (await app.waitForEvent('worker'))]
  const loaded = () =>
    worker.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /dictionary-en-ko|load-english/.test(name)).length,
    )
  await expect.poll(loaded).toBe(2)
  await openSample(app)
  expect(app.workers()).toEqual([worker])
})

test('an article that is not there is told so', async ({ app }) => {
  await app.goto('./#/read/nothing')
  await expect(app.getByRole('alert')).toHaveText(/서재에 없어요/)
  await app.getByRole('link', { name: '서재로 돌아가기' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('서재')
})
