import type { Page } from '@playwright/test'
import { harborSummit } from '../../src/app/samples/harbor-summit.ts'
import { nightBus } from '../../src/app/samples/night-bus.ts'
import type { Article, Block } from '../../src/article/article.ts'
import type { GlossedBlock } from '../../src/gloss/gloss-block.ts'

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)

const ADDRESS =
  'https://news.example.org/world/2031/harbor-city-weighs-a-bid-to-host-the-climate-summit?edition=asia'

/** A news article of about so many words, made of the samples, with an address of its own. */
export const articleOf = (words: number): Article => {
  const all = [...harborSummit.blocks, ...nightBus.blocks, ...harborSummit.blocks, ...nightBus.blocks]
  const blocks: Block[] = [
    { kind: 'quote', text: 'A port without ships — “that is a museum,” said the mayor’s 1st deputy.' },
    { kind: 'list-item', text: `The full text of the plan stands at ${ADDRESS} and in the city’s archive.` },
  ]
  for (const block of all) {
    if (wordsOf(blocks) >= words) break
    blocks.push(block)
  }
  return { ...harborSummit, blocks, url: ADDRESS }
}

/**
 * Puts an article into the app's storage, past the import.
 * @param blocks glosses to be shown instead of those of the full dictionary; the title's first
 */
export const storeArticle = async (
  page: Page,
  id: string,
  article: Article,
  blocks: readonly GlossedBlock[] | null = null,
): Promise<void> => {
  await page.evaluate(
    async ({ id: articleId, article: stored, blocks: glossed }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('gyeot')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const work = database.transaction(['articles', 'analyses'], 'readwrite')
      const analyses = work.objectStore('analyses')
      const known = analyses.getAll()
      known.onsuccess = () => {
        work.objectStore('articles').put({
          id: articleId,
          article: stored,
          added: 1,
          opened: null,
          position: null,
          counts: null,
        })
        // Glosses count as this engine's own where an article glossed by it is there already.
        const engine = known.result[0]?.engine
        if (glossed) analyses.put({ articleId, engine, blocks: glossed })
      }
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve
        work.onerror = reject
      })
      database.close()
    },
    { id, article, blocks },
  )
}
