import { canonical, later } from './canonical.ts'
import type { SavedWord, WordSentence } from './saved-word.ts'

/**
 * Two copies of one word made one. Each of a word's parts is merged by itself: sentences are united, the card
 * reviewed last and the content changed last win. So merging is commutative, associative and idempotent, and
 * backups can be restored in any order, any number of times.
 */
export const mergeWords = (a: SavedWord, b: SavedWord): SavedWord => {
  const content = later(contentOf(a), contentOf(b), ({ changed }) => changed)
  const card = later(cardOf(a), cardOf(b), ({ reviewed }) => reviewed)
  return { ...content, ...card, sentences: uniteSentences(a.sentences, b.sentences) }
}

const cardOf = ({ card, reviewed }: SavedWord): Pick<SavedWord, 'card' | 'reviewed'> => ({ card, reviewed })

const contentOf = ({
  card: _card,
  reviewed: _reviewed,
  sentences: _sentences,
  ...content
}: SavedWord): Omit<SavedWord, 'card' | 'reviewed' | 'sentences'> => content

/** Earliest first; the same sentence of the same article once. */
export const uniteSentences = (
  a: readonly WordSentence[],
  b: readonly WordSentence[],
): readonly WordSentence[] => {
  const byPlace = new Map<string, WordSentence>()
  for (const sentence of [...a, ...b]) {
    const place = `${sentence.articleId ?? ''}\n${sentence.text}`
    const known = byPlace.get(place)
    if (!known || order(sentence, known) < 0) byPlace.set(place, sentence)
  }
  return [...byPlace.values()].sort(order)
}

const order = (a: WordSentence, b: WordSentence): number => {
  if (a.met !== b.met) return a.met - b.met
  const [textA, textB] = [canonical(a), canonical(b)]
  return textA < textB ? -1 : textA > textB ? 1 : 0
}

/** A known word met again, or saved again after it had been removed. The card goes on from where it was. */
export const meetAgain = (known: SavedWord, met: SavedWord): SavedWord => ({
  ...known,
  gloss: met.gloss,
  level: met.level,
  ipa: met.ipa ?? known.ipa,
  sentences: uniteSentences(known.sentences, met.sentences),
  standing: met.standing,
  standingSince: known.standing === met.standing ? known.standingSince : met.standingSince,
  saved: known.deleted ? met.saved : known.saved,
  changed: met.changed,
  deleted: false,
})

/**
 * Several words of the list made one by the reader: the first stays with everything the others bring (their
 * sentences, tags, notes, and the card that was reviewed most); the others become tombstones.
 * @param now milliseconds since the epoch
 */
export const combineWords = (kept: SavedWord, others: readonly SavedWord[], now: number): SavedWord[] => {
  const all = [kept, ...others]
  const best = all.reduce((a, b) => ((b.card?.reps ?? 0) > (a.card?.reps ?? 0) ? b : a))
  const notes = new Set(all.map(({ note }) => note.trim()).filter((note) => note !== ''))
  return [
    {
      ...kept,
      sentences: all.map(({ sentences }) => sentences).reduce(uniteSentences),
      tags: [...new Set(all.flatMap(({ tags }) => tags))].sort(),
      note: [...notes].join('\n'),
      saved: Math.min(...all.map(({ saved }) => saved)),
      changed: now,
      card: best.card,
      reviewed: best === kept ? kept.reviewed : now,
    },
    ...others.map((other) => ({ ...other, deleted: true, changed: now })),
  ]
}
