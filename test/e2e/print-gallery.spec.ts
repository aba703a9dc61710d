import type { PrintChoices } from '../../src/app/print-choices.ts'
import { harborSummit } from '../../src/app/samples/harbor-summit.ts'
import { articleTexts } from '../../src/article/article.ts'
import { glossBlock } from '../../src/gloss/gloss-block.ts'
import { galleryGlossary } from '../support/gallery-lexicon.ts'
import { storeArticle } from '../support/print-articles.ts'
import { openPrint } from '../support/print-page.ts'
import { expect, openSample, test } from '../support/reader-page.ts'

/**
 * The pages that the README shows, which are also what later ones are compared with. `npx playwright test
 * print-gallery --update-snapshots` takes them anew.
 */
const PAGES: readonly { name: string; page: number; choices: Partial<PrintChoices> }[] = [
  { name: 'margin', page: 0, choices: { layout: 'margin', tint: true } },
  { name: 'interlinear', page: 0, choices: { layout: 'interlinear' } },
  { name: 'page-notes', page: 0, choices: { layout: 'page-notes', noteColumns: 3, lineNumbers: true } },
  { name: 'word-check', page: 0, choices: { layout: 'word-check', tint: true } },
  { name: 'word-list', page: 2, choices: { layout: 'word-list' } },
  { name: 'cloze', page: 0, choices: { layout: 'cloze', nameLines: true, clozeHint: 'first' } },
]
/** Of the paper's true size on a screen. */
const ZOOM = 0.5

test.describe('the gallery', () => {
  test.use({ viewport: { width: 1280, height: 900 }, settings: { level: 4, theme: 'light' } })

  test('looks as it did', async ({ app }) => {
    // An article that the app has glossed tells what its glosses are called.
    await openSample(app)
    await app.goto('./#/')
    const article = {
      ...harborSummit,
      source: 'The Harbor Times',
      url: 'https://news.example.org/world/harbor-city-weighs-a-bid',
    }
    const glossary = galleryGlossary()
    // The gallery's few rows leave most words unlisted; what would be written by ear for them is left out.
    const blocks = articleTexts(article)
      .map((text) => glossBlock(text, glossary))
      .map((block) => ({ ...block, glosses: block.glosses.filter(({ guess }) => !guess) }))
    await expect
      .poll(() =>
        app.evaluate(
          () =>
            new Promise((resolve) => {
              const opening = indexedDB.open('gyeot')
              opening.onsuccess = () => {
                const counting = opening.result.transaction('analyses').objectStore('analyses').count()
                counting.onsuccess = () => {
                  opening.result.close()
                  resolve(counting.result)
                }
              }
            }),
        ),
      )
      .toBeGreaterThan(0)
    await storeArticle(app, 'gallery', article, blocks)
    for (const { name, page, choices } of PAGES) {
      await openPrint(app, 'gallery', choices)
      // How words are said comes a moment later.
      if (name === 'word-list') await expect(app.locator('[data-page]').nth(page)).toContainText('/ˈ')
      await app.locator('[data-page]').evaluateAll((pages, zoom) => {
        for (const one of pages) {
          const style = (one as HTMLElement).style
          style.setProperty('zoom', String(zoom))
          style.setProperty('box-shadow', 'none')
        }
      }, ZOOM)
      await expect.soft(app.locator('[data-page]').nth(page)).toHaveScreenshot(`${name}.png`)
    }
  })
})
