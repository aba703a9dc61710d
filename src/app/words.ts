import { asFailure } from '../article/failure.ts'
import type { Changes } from '../storage/changes.ts'
import type { LongWork } from '../storage/long-work.ts'
import type { WordChange, WordRepository } from '../storage/words.ts'
import { combineWords, meetAgain } from '../vocabulary/merge.ts'
import { type Answer, answerCard } from '../vocabulary/review.ts'
import type { ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord, Standing } from '../vocabulary/saved-word.ts'
import type { DoneWhat, Notices } from './notices.ts'
import { type WordList, wordList } from './word-list.ts'

/** The reader's words, and what can be done with them. Other tabs' changes are taken in as they come. */
export interface Words extends Omit<WordList, 'put'> {
  /** Keeps a word, or adds the sentence to the word that is kept already. */
  save(word: SavedWord): Promise<void>
  /** Forgets words; a notice offers to put them back. */
  remove(words: readonly SavedWord[]): Promise<void>
  /** Changes words together; where `what` is given, a notice offers to undo it. */
  edit(words: readonly SavedWord[], change: (word: SavedWord) => SavedWord, what?: DoneWhat): Promise<void>
  setStanding(words: readonly SavedWord[], standing: Standing): Promise<void>
  /** Keeps words that may be new, as known or ignored; a notice offers to undo it. */
  mark(words: readonly SavedWord[], what: DoneWhat): Promise<void>
  /** Makes one word of several; the first stays. */
  combine(words: readonly SavedWord[]): Promise<void>
  /** Brings in words from a table; a notice offers to undo it. @throws Failure `cancelled`: then nothing has come in */
  bringIn(words: readonly SavedWord[], work?: LongWork): Promise<void>
  /** Answers a card. `null` where the word has gone, or storage failed (a notice tells). */
  answer(answer: Answer): Promise<ReviewEntry | null>
  /** Takes the answer back. */
  takeBack(entry: ReviewEntry, before: SavedWord): Promise<void>
  /** The log since a time, in order. @throws Failure of storage, or `cancelled` */
  log(since: number, work?: LongWork): Promise<ReviewEntry[]>
}

export interface WordsNeeds {
  readonly repository: WordRepository
  readonly notices: Notices
  readonly changes: Changes
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Asks the browser not to clear what is stored when space runs short. */
  readonly askToPersist: () => void
  /** Resolves once what is on the screen has been painted. */
  readonly painted: () => Promise<void>
}

export const wordsStore = ({
  repository,
  notices,
  changes,
  now,
  askToPersist,
  painted,
}: WordsNeeds): Words => {
  const failed = (error: unknown) => notices.show({ kind: 'failed', failure: asFailure(error) })
  const list = wordList({ repository, painted, failed })
  const { put } = list

  changes.listen((change) => {
    if (change.store === 'words') {
      // A failure shows a notice of its own.
      void repository.get(change.ids).then(put, failed)
    } else if (change.store === 'all') void list.reload()
  })

  /** Stores a change and shows it, here and in the other tabs. `null` where it failed; a notice tells. */
  const store = async (
    ids: readonly string[],
    change: (known: ReadonlyMap<string, SavedWord>) => readonly SavedWord[],
    work?: LongWork,
  ): Promise<WordChange[] | null> => {
    try {
      const done = await repository.change(ids, change, work)
      put(done.map(({ after }) => after))
      changes.tell({ store: 'words', ids: done.map(({ after }) => after.id) })
      return done
    } catch (error) {
      // Who gave it up knows.
      if (asFailure(error).code === 'cancelled') throw error
      failed(error)
      return null
    }
  }

  const undo = (done: readonly WordChange[]) => () => {
    const ids = done.map(({ after }) => after.id)
    // A failure shows a notice of its own.
    void store(ids, (known) =>
      done.map(({ before, after }) => {
        const current = known.get(after.id) ?? after
        if (!before) return { ...current, deleted: true, changed: now() }
        // A review since then isn't undone with the rest.
        const { card, reviewed } = current.reviewed === after.reviewed ? before : current
        return { ...before, changed: now(), card, reviewed }
      }),
    )
  }

  const offerUndo = (what: DoneWhat, done: readonly WordChange[] | null) => {
    const [first] = done ?? []
    if (!done || !first) return
    const name = done.length === 1 ? first.after.headword : ''
    notices.show({ kind: 'done', what, name, count: done.length, undo: undo(done) })
  }

  const edit: Words['edit'] = async (chosen, change, what) => {
    const done = await store(
      chosen.map(({ id }) => id),
      (known) => [...known.values()].map((word) => ({ ...change(word), changed: now() })),
    )
    if (what) offerUndo(what, done)
  }

  const meet = (met: readonly SavedWord[], work?: LongWork) => {
    const wanted = new Map(met.map((word) => [word.id, word]))
    return store(
      [...wanted.keys()],
      (known) =>
        [...wanted.values()].map((word) => {
          const before = known.get(word.id)
          return before ? meetAgain(before, word) : word
        }),
      work,
    )
  }

  return {
    words: list.words,
    byId: list.byId,
    complete: list.complete,
    refresh: list.refresh,
    reload: list.reload,
    edit,
    async save(word) {
      if (await meet([word])) askToPersist()
    },
    remove: (chosen) => edit(chosen, (word) => ({ ...word, deleted: true }), 'word-removed'),
    setStanding: (chosen, standing) =>
      edit(
        chosen,
        (word) => ({
          ...word,
          standing,
          standingSince: word.standing === standing ? word.standingSince : now(),
        }),
        'word-standing',
      ),
    async mark(marked, what) {
      const done = await meet(marked)
      offerUndo(what, done)
      if (done) askToPersist()
    },
    async combine(chosen) {
      const ids = chosen.map(({ id }) => id)
      const done = await store(ids, (known) => {
        const [kept, ...others] = ids.flatMap((id) => known.get(id) ?? [])
        return kept && others.length > 0 ? combineWords(kept, others, now()) : []
      })
      offerUndo('word-combined', done)
    },
    async bringIn(brought, work) {
      const done = await meet(brought, work)
      offerUndo('word-brought-in', done)
      if (done) askToPersist()
    },
    async answer(answer) {
      try {
        const done = await repository.review(answer.wordId, (known) => {
          const { card, entry } = answerCard(known.card, answer)
          return { word: { ...known, card, reviewed: answer.now }, entry }
        })
        if (!done) return null
        put([done.after])
        changes.tell({ store: 'words', ids: [done.after.id] })
        return done.entry
      } catch (error) {
        failed(error)
        return null
      }
    },
    async takeBack(entry, before) {
      try {
        const done = await repository.takeBack(entry, (known) => ({
          ...known,
          card: before.card,
          reviewed: now(),
        }))
        if (!done) return
        put([done.after])
        changes.tell({ store: 'words', ids: [done.after.id] })
      } catch (error) {
        failed(error)
      }
    },
    log: (since, work) => repository.log(since, work),
  }
}
