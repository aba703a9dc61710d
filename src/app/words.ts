import { atom, computed, type ReadableAtom } from 'nanostores'
import { asFailure } from '../article/failure.ts'
import type { Changes } from '../storage/changes.ts'
import type { WordChange, WordRepository } from '../storage/words.ts'
import { combineWords, meetAgain } from '../vocabulary/merge.ts'
import { type Answer, answerCard } from '../vocabulary/review.ts'
import type { ReviewEntry } from '../vocabulary/review-card.ts'
import type { SavedWord, Standing } from '../vocabulary/saved-word.ts'
import type { DoneWhat, Notices } from './notices.ts'

export interface Words {
  /** `null` until they have been read from storage; latest first. At the very first, only the latest. */
  readonly words: ReadableAtom<readonly SavedWord[] | null>
  readonly byId: ReadableAtom<ReadonlyMap<string, SavedWord>>
  /** Whether `words` are all of them yet. */
  readonly complete: ReadableAtom<boolean>
  /** Reads them once; afterwards they are kept up to date, other tabs' changes included. */
  refresh(): Promise<void>
  /** Reads them anew, after a backup was restored. */
  reload(): Promise<void>
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
  /** Brings in words from a table; a notice offers to undo it. */
  bringIn(words: readonly SavedWord[]): Promise<void>
  /** Answers a card. `null` where the word has gone, or storage failed (a notice tells). */
  answer(answer: Answer): Promise<ReviewEntry | null>
  /** Takes the answer back. */
  takeBack(entry: ReviewEntry, before: SavedWord): Promise<void>
  /** The log since a time, in order. @throws Failure of storage */
  log(since: number): Promise<ReviewEntry[]>
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

/** Words for the first screenful, while the rest is being read. */
const FIRST = 12

export const wordsStore = ({
  repository,
  notices,
  changes,
  now,
  askToPersist,
  painted,
}: WordsNeeds): Words => {
  const byId = atom<ReadonlyMap<string, SavedWord>>(new Map())
  const loaded = atom<'no' | 'latest' | 'all'>('no')
  const words = computed([byId, loaded], (known, state) =>
    state === 'no' ? null : [...known.values()].sort((a, b) => b.saved - a.saved),
  )
  const failed = (error: unknown) => notices.show({ kind: 'failed', failure: asFailure(error) })
  let reading: Promise<void> | null = null
  /** Changes made while the list was being read, which may be newer than what was read. */
  let meanwhile = new Map<string, SavedWord>()

  const put = (changed: readonly SavedWord[]) => {
    const next = new Map(byId.get())
    for (const word of changed) {
      if (word.deleted) next.delete(word.id)
      else next.set(word.id, word)
      if (reading) meanwhile.set(word.id, word)
    }
    byId.set(next)
  }

  const read = async () => {
    try {
      if (loaded.get() === 'no') {
        const latest = await repository.latest(FIRST)
        put(latest)
        loaded.set('latest')
        // Reading all the others would hold up the first rows.
        await painted()
      }
      const all = new Map((await repository.list()).map((word) => [word.id, word]))
      for (const word of meanwhile.values()) {
        if (word.deleted) all.delete(word.id)
        else all.set(word.id, word)
      }
      byId.set(all)
      loaded.set('all')
    } catch (error) {
      if (loaded.get() === 'no') loaded.set('latest')
      failed(error)
    } finally {
      reading = null
      meanwhile = new Map()
    }
  }
  const readAgain = (): Promise<void> => {
    reading ??= read()
    return reading
  }

  changes.listen((change) => {
    if (change.store === 'words') {
      // A failure shows a notice of its own.
      void repository.get(change.ids).then(put, failed)
    } else if (change.store === 'all' && loaded.get() !== 'no') void readAgain()
  })

  /** Stores a change and shows it, here and in the other tabs. `null` where it failed; a notice tells. */
  const store = async (
    ids: readonly string[],
    change: (known: ReadonlyMap<string, SavedWord>) => readonly SavedWord[],
  ): Promise<WordChange[] | null> => {
    try {
      const done = await repository.change(ids, change)
      put(done.map(({ after }) => after))
      changes.tell({ store: 'words', ids: done.map(({ after }) => after.id) })
      return done
    } catch (error) {
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

  const meet = (met: readonly SavedWord[]) => {
    const wanted = new Map(met.map((word) => [word.id, word]))
    return store([...wanted.keys()], (known) =>
      [...wanted.values()].map((word) => {
        const before = known.get(word.id)
        return before ? meetAgain(before, word) : word
      }),
    )
  }

  return {
    words,
    byId,
    complete: computed(loaded, (state) => state === 'all'),
    reload: readAgain,
    refresh: () => (loaded.get() === 'all' ? Promise.resolve() : readAgain()),
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
    async bringIn(brought) {
      const done = await meet(brought)
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
    log: (since) => repository.log(since),
  }
}
