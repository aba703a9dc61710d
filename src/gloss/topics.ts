import type { Language, Sentence } from '../language/language.ts'

/** So many telling words, and such a share of all of them, make a field the article's own. */
const WORDS_AT_LEAST = 2
const SHARE_AT_LEAST = 0.22

/** The fields an article is about: none, one, or two or three. */
export const articleTopics = (sentences: readonly Sentence[], language: Language): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  let all = 0
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    for (const topic of language.topicsOf(token.lemma.toLowerCase())) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
      all += 1
    }
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count >= WORDS_AT_LEAST && count >= all * SHARE_AT_LEAST)
      .map(([topic]) => topic),
  )
}
