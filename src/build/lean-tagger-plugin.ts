import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** The automata of wink's model for named entities and for sentiment, which nothing here asks it for. */
const ENTITIES = /wink-eng-lite-web-model.+eng-ner-model\.json$/
const SENTIMENT = /^(.+wink-eng-lite-web-model.+)eng-sa-model\.json$/

/**
 * Leaves them out of the bundle: half a megabyte less to fetch and to read before the first article. winkNLP takes
 * an empty list for entities; for sentiment it needs some automaton, whether it runs or not, so it gets the smallest.
 */
export const leanTaggerPlugin = (): Plugin => ({
  name: 'gyeot-lean-tagger',
  enforce: 'pre',
  async load(id) {
    const [file = ''] = id.split('?')
    if (ENTITIES.test(file)) return '[]'
    const folder = SENTIMENT.exec(file)?.[1]
    return folder === undefined ? null : readFile(`${folder}eng-negation-model.json`, 'utf8')
  },
})
