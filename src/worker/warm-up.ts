import { type Glossary, glossArticle } from '../gloss/gloss-article.ts'

/** With a bit of everything: names, numbers, phrases, compounds, passives. */
const SENTENCES = [
  'Leaders of seven countries met in Geneva on Tuesday to discuss a plan that would cut emissions by 40 percent.',
  'President Maria Lopez said the government had been forced to raise taxes after the bank kept its rate at 3.5 percent.',
  'Police arrested two men, who were charged with stealing $12 million from a state-owned bank in the capital.',
  'The chief executive, John Parker, told reporters that the new factory would not open until next year.',
  'At least 30 people were killed and dozens wounded when a bomb went off near a market in Baghdad, officials said.',
  'Scientists found that the drug reduces the risk of heart disease, according to a study published in Nature.',
]

/**
 * Glosses some English sentences that nobody asked for, while a reader looks at the library: what runs for the first
 * time runs slowly, and the first article is then read by code that has run. A sentence at a time, so that a call that
 * comes meanwhile waits for one at most.
 */
export const warmUp = async (english: Glossary): Promise<void> => {
  for (const sentence of SENTENCES) {
    await new Promise((resolve) => setTimeout(resolve))
    glossArticle([sentence], english)
  }
}
