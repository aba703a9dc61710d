import type { LanguageCode, Span } from '../article/article.ts'

/** The sentence a word was met in. Its article may be gone from the library; the sentence stays. */
export interface WordSentence {
  readonly text: string
  /** Where the word stands in `text`; several for a phrase with a gap. */
  readonly spans: readonly Span[]
  readonly articleId: string | null
  readonly articleTitle: string
}

/** A word as a reader saved it. */
export interface SavedWord {
  /** Made from language, headword and part of speech (see {@link wordId}): saving again updates. */
  readonly id: string
  readonly language: LanguageCode
  readonly headword: string
  /** Part of speech or kind of name, as the dictionary it came from calls it. */
  readonly kind: string
  /** 1 to 6. */
  readonly level: number
  /** The sense that was chosen where the word was saved. */
  readonly gloss: string
  readonly ipa: string | null
  /** In kana, for a script that doesn't say it; words saved before there were such have none. */
  readonly reading?: string | null
  readonly sentence: WordSentence
  /** Milliseconds since the epoch. */
  readonly saved: number
}

export const wordId = (language: LanguageCode, headword: string, kind: string): string =>
  `${language}:${headword}:${kind}`

/** Whether a saved word answers to a search: in its headword, its Korean or its sentence, whatever the case. */
export const matchesSearch = (word: SavedWord, search: string): boolean => {
  const wanted = search.trim().toLocaleLowerCase()
  return (
    wanted === '' ||
    [word.headword, word.gloss, word.reading ?? '', word.sentence.text].some((text) =>
      text.toLocaleLowerCase().includes(wanted),
    )
  )
}
