import { isLeech } from './review-card.ts'
import { matchesSearch, type SavedWord, statusOf, type WordStatus } from './saved-word.ts'

export const WORD_ORDERS = ['saved', 'headword', 'due', 'level', 'difficulty'] as const
export type WordOrder = (typeof WORD_ORDERS)[number]

/** What the list of words is narrowed to. `null` narrows nothing. */
export interface WordChoice {
  readonly search: string
  readonly status: WordStatus | null
  readonly level: number | null
  readonly articleId: string | null
  readonly tag: string | null
  /** Only words due before this time, milliseconds since the epoch. */
  readonly dueBefore: number | null
  readonly leeches: boolean
}

/** As {@link WordChoice}, without what is typed. */
export type WordFilter = Omit<WordChoice, 'search'>

export const EVERY_WORD: WordChoice = {
  search: '',
  status: null,
  level: null,
  articleId: null,
  tag: null,
  dueBefore: null,
  leeches: false,
}

export const isChosen = (word: SavedWord, choice: WordChoice): boolean =>
  (choice.status === null || statusOf(word) === choice.status) &&
  (choice.level === null || word.level === choice.level) &&
  (choice.tag === null || word.tags.includes(choice.tag)) &&
  (choice.articleId === null || word.sentences.some(({ articleId }) => articleId === choice.articleId)) &&
  (choice.dueBefore === null ||
    (word.standing === 'study' && word.card !== null && word.card.due < choice.dueBefore)) &&
  (!choice.leeches || isLeech(word.card)) &&
  matchesSearch(word, choice.search)

/**
 * Words in an order; what the order doesn't tell apart keeps its place.
 * @param words latest first, as they are kept
 */
export const inOrder = (words: readonly SavedWord[], order: WordOrder): readonly SavedWord[] => {
  switch (order) {
    case 'saved':
      return words
    case 'headword': {
      // Plain comparison: a collator takes ten times as long, which fifty thousand words make felt.
      const keyed = words.map((word) => ({ word, key: word.headword.toLowerCase() }))
      return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ word }) => word)
    }
    case 'due':
      return words.toSorted((a, b) => dueOf(a) - dueOf(b))
    case 'level':
      return words.toSorted((a, b) => b.level - a.level)
    case 'difficulty':
      return words.toSorted((a, b) => (b.card?.difficulty ?? 0) - (a.card?.difficulty ?? 0))
  }
}

const dueOf = ({ card, standing }: SavedWord): number =>
  standing === 'study' && card ? card.due : Number.MAX_VALUE
