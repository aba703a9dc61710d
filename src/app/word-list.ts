import { atom, computed, type ReadableAtom } from 'nanostores'
import type { WordRepository } from '../storage/words.ts'
import type { SavedWord } from '../vocabulary/saved-word.ts'
import { mergeLatest, sortLatest } from './latest-first.ts'
import { pace } from './pace.ts'
import { paced } from './paced.ts'

/** The reader's words in memory: read from storage once, then kept up to date by those who change them. */
export interface WordList {
  /** `null` until they have been read from storage; latest first. At the very first, only the latest. */
  readonly words: ReadableAtom<readonly SavedWord[] | null>
  readonly byId: ReadableAtom<ReadonlyMap<string, SavedWord>>
  /** Whether `words` are all of them yet. */
  readonly complete: ReadableAtom<boolean>
  /** Reads them once. */
  refresh(): Promise<void>
  /** Reads them anew, if they were read at all. */
  reload(): Promise<void>
  /** Takes in words as they are now stored; those that are deleted go. */
  put(words: readonly SavedWord[]): void
}

export interface WordListNeeds {
  readonly repository: Pick<WordRepository, 'latest' | 'list'>
  /** Resolves once what is on the screen has been painted. */
  readonly painted: () => Promise<void>
  readonly failed: (error: unknown) => void
}

/** Words for the first screenful, while the rest is being read. */
const FIRST = 12

const take = (into: Map<string, SavedWord>, words: Iterable<SavedWord>): void => {
  for (const word of words) {
    if (word.deleted) into.delete(word.id)
    else into.set(word.id, word)
  }
}

export const wordList = ({ repository, painted, failed }: WordListNeeds): WordList => {
  const byId = atom<ReadonlyMap<string, SavedWord>>(new Map())
  const ordered = atom<readonly SavedWord[]>([])
  const loaded = atom<'no' | 'latest' | 'all'>('no')
  let reading: Promise<void> | null = null
  /** Changes made while the list was being read, which may be newer than what was read. */
  let meanwhile: SavedWord[] = []

  const show = (words: readonly SavedWord[]) => {
    const next = new Map(byId.get())
    take(next, words)
    const changed = new Set(words.map(({ id }) => id))
    const present = [...changed].flatMap((id) => next.get(id) ?? [])
    byId.set(next)
    ordered.set(mergeLatest(ordered.get(), changed, present))
  }

  /** Takes in all that were read, in between what the reader does. */
  const showAll = async (words: readonly SavedWord[]) => {
    const all = new Map<string, SavedWord>()
    await paced(words, (word) => all.set(word.id, word))
    const sorted = await sortLatest(words, pace())
    byId.set(all)
    ordered.set(sorted)
    if (meanwhile.length > 0) show(meanwhile)
  }

  const read = async () => {
    try {
      if (loaded.get() === 'no') {
        const latest = await repository.latest(FIRST)
        show([...latest, ...meanwhile])
        loaded.set('latest')
        // Reading all the others would hold up the first rows.
        await painted()
      }
      await showAll(await repository.list())
      loaded.set('all')
    } catch (error) {
      if (loaded.get() === 'no') loaded.set('latest')
      failed(error)
    } finally {
      reading = null
      meanwhile = []
    }
  }
  const readNow = (): Promise<void> => {
    reading ??= read()
    return reading
  }

  return {
    words: computed([ordered, loaded], (list, state) => (state === 'no' ? null : list)),
    byId,
    complete: computed(loaded, (state) => state === 'all'),
    refresh: () => (loaded.get() === 'all' ? Promise.resolve() : readNow()),
    async reload() {
      // What is being read now may have been read before the change.
      await reading
      if (loaded.get() !== 'no') await readNow()
    },
    put(words) {
      show(words)
      if (reading) meanwhile.push(...words)
    },
  }
}
