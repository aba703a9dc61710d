import type { LanguageCode, Span } from '../article/article.ts'
import type { ReviewCard } from './review-card.ts'

/** A sentence a word was met in. Its article may be gone from the library; the sentence stays. */
export interface WordSentence {
  readonly text: string
  /** Where the word stands in `text`; several for a phrase with a gap. */
  readonly spans: readonly Span[]
  readonly articleId: string | null
  readonly articleTitle: string
  /** Milliseconds since the epoch. */
  readonly met: number
}

/** What a reader has decided about a word: to study it, that it is known, or that it doesn't matter. */
export const STANDINGS = ['study', 'known', 'ignored'] as const
export type Standing = (typeof STANDINGS)[number]

/** As {@link Standing}, with the words in study told apart by whether they were ever reviewed. */
export const WORD_STATUSES = ['new', 'learning', 'known', 'ignored'] as const
export type WordStatus = (typeof WORD_STATUSES)[number]

/**
 * A word as a reader keeps it. Three parts change independently and are merged independently (see merge.ts):
 * the sentences, the review card (stamped by `reviewed`) and everything else (stamped by `changed`).
 */
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
  /** The reader's own words for it, shown instead of `gloss`; `null` where there are none. */
  readonly ownGloss: string | null
  readonly note: string
  readonly ipa: string | null
  /** In kana, for a script that doesn't say it; words saved before there were such have none. */
  readonly reading?: string | null
  /** Earliest first; the first is the card's. A word marked as known without being saved has none. */
  readonly sentences: readonly WordSentence[]
  readonly standing: Standing
  /** When `standing` was decided. Milliseconds since the epoch, as the times below. */
  readonly standingSince: number
  readonly tags: readonly string[]
  readonly saved: number
  readonly changed: number
  /** Kept as a tombstone, so that a backup made before the deletion doesn't bring the word back. */
  readonly deleted: boolean
  /** `null` until the first review. */
  readonly card: ReviewCard | null
  /** When the card last changed; 0 where there never was one. */
  readonly reviewed: number
}

export const wordId = (language: LanguageCode, headword: string, kind: string): string =>
  `${language}:${headword}:${kind}`

export const statusOf = ({ standing, card }: Pick<SavedWord, 'standing' | 'card'>): WordStatus =>
  standing === 'study' ? (card ? 'learning' : 'new') : standing

/** What is shown and asked for: the reader's own gloss before the dictionary's. */
export const glossOf = ({ ownGloss, gloss }: Pick<SavedWord, 'ownGloss' | 'gloss'>): string =>
  ownGloss ?? gloss

/** A word's beginnings: what is known of it when it is first kept. */
export interface NewWord {
  readonly language: LanguageCode
  readonly headword: string
  readonly kind: string
  readonly level: number
  readonly gloss: string
  readonly ipa: string | null
  readonly reading?: string | null
  readonly sentence: WordSentence | null
  readonly standing: Standing
}

/** @param now milliseconds since the epoch */
export const newWord = ({ sentence, ...rest }: NewWord, now: number): SavedWord => ({
  ...rest,
  id: wordId(rest.language, rest.headword, rest.kind),
  ownGloss: null,
  note: '',
  sentences: sentence ? [sentence] : [],
  standingSince: now,
  tags: [],
  saved: now,
  changed: now,
  deleted: false,
  card: null,
  reviewed: 0,
})

const haystacks = new WeakMap<SavedWord, string>()

/** Everything a search looks through, in lower case; kept, since typing asks for it at every letter. */
const haystackOf = (word: SavedWord): string => {
  const known = haystacks.get(word)
  if (known !== undefined) return known
  const sentences = word.sentences.map(({ text }) => text)
  const made = [word.headword, word.reading ?? '', word.gloss, word.ownGloss ?? '', word.note, ...sentences]
    .join('\n')
    .toLocaleLowerCase()
  haystacks.set(word, made)
  return made
}

/** Whether a saved word answers to a search: in its headword, its Korean or a sentence, whatever the case. */
export const matchesSearch = (word: SavedWord, search: string): boolean =>
  haystackOf(word).includes(search.trim().toLocaleLowerCase())
