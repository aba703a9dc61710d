import { type Entry, isNameKind } from '../../../dictionary/entry.ts'
import { glossStart } from '../../../gloss/gloss.ts'
import { breakLines } from './break-lines.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import type { Row } from './fill-columns.ts'
import { koreanChunks } from './gloss-chunks.ts'
import type { Item } from './paper.ts'
import type { Setting, ShownGloss } from './paper-source.ts'
import { cellRow, plainLine, plainLines, rowsOfLines } from './set-lines.ts'
import { titleRow } from './word-check-rows.ts'

/** The same word in the same sense, once, with how often it occurs. */
export interface ListedWord extends ShownGloss {
  readonly count: number
}

/** Those that occur most often first; names last, since they are no vocabulary. */
export const listedWords = (shown: readonly ShownGloss[], all: Setting['source']['blocks']): ListedWord[] => {
  const counts = new Map<string, number>()
  for (const { glosses } of all)
    for (const { entry, covered } of glosses)
      if (!covered) counts.set(wordOf(entry), (counts.get(wordOf(entry)) ?? 0) + 1)
  const listed = new Map<string, ListedWord>()
  for (const one of shown) {
    const identity = `${wordOf(one.gloss.entry)}\t${one.gloss.chosen}`
    if (!listed.has(identity))
      listed.set(identity, { ...one, count: counts.get(wordOf(one.gloss.entry)) ?? 1 })
  }
  const isName = ({ gloss }: ListedWord) => Number(isNameKind(gloss.entry.kind))
  return [...listed.values()].sort((a, b) => isName(a) - isName(b) || b.count - a.count)
}

const wordOf = ({ headword, kind }: Entry): string => `${headword}\t${kind}`

/** The list after the article: tick box, word, part of speech and IPA, Korean, level, and the sentence. */
export const wordListRows = (words: readonly ListedWord[], setting: Setting): Row[] => {
  if (words.length === 0) return []
  const { type, source, width } = setting
  const tick = type.gloss.size * 0.9
  const left = tick + 7
  const levelWidth = 34
  const wordWidth = (width - left - levelWidth) * 0.46
  const koreanX = left + wordWidth + 10
  const title: Row = { ...titleRow(source.labels.wordList, setting), before: type.leading * 1.2 }
  return [
    title,
    ...words.flatMap((word) => {
      const cells = [
        {
          x: left,
          lines: breakLines(headChunks(word, setting), wordWidth),
          leading: type.glossLeading,
          role: 'note' as const,
        },
        {
          x: koreanX,
          lines: breakLines(
            tagged(koreanChunks(word.gloss, setting), word.key),
            width - levelWidth - koreanX,
          ),
          leading: type.glossLeading,
          role: 'note' as const,
        },
      ]
      const { kind, level } = word.gloss.entry
      const levelItems: Item[] = isNameKind(kind)
        ? []
        : [
            plainLine(
              {
                text: source.labels.level(level),
                font: { ...type.label, size: type.gloss.size * 0.88 },
                lang: source.labels.lang,
                measure: setting.measure,
                look: 'quiet',
              },
              { x: width, y: 0, height: type.glossLeading, role: 'label' },
              true,
            ),
          ]
      const row = cellRow(cells, {
        before: 5,
        keep: true,
        items: [
          {
            kind: 'box',
            x: 0,
            y: (type.glossLeading - tick) / 2,
            width: tick,
            height: tick,
            look: 'tick',
          },
          ...levelItems,
        ],
      })
      return [row, ...sentenceRows(word, left, setting)]
    }),
  ]
}

const tagged = (chunks: readonly Chunk[], gloss: string): Chunk[] =>
  chunks.map((chunk) => ({ ...chunk, runs: chunk.runs.map((run) => ({ ...run, gloss })) }))

const headChunks = (word: ListedWord, setting: Setting): Chunk[] => {
  const { type, source, measure } = setting
  const { headword, kind } = word.gloss.entry
  const ipa = source.pronunciations.get(headword)
  const small = { ...type.gloss, size: type.gloss.size * 0.92 }
  const quiet = (text: string, lang: string) => chunksOf({ text, font: small, lang, measure, look: 'quiet' })
  const parts = [
    chunksOf({ text: headword, font: type.headword, lang: source.article.language, measure }),
    ...(ipa ? [quiet(`/${ipa}/`, `${source.article.language}-fonipa`)] : []),
    quiet(source.labels.kind(kind), source.labels.lang),
    ...(word.count > 1 ? [quiet(`×${word.count}`, 'en')] : []),
  ]
  return tagged(
    parts.flatMap((part) =>
      part.map((chunk, at) =>
        at === part.length - 1
          ? {
              ...chunk,
              space: { text: ' ', font: small, lang: 'en', width: small.size * 0.5, look: 'spacer' as const },
            }
          : chunk,
      ),
    ),
    word.key,
  )
}

/** The sentence a word stands in, in small type. */
const sentenceRows = (word: ListedWord, x: number, { source, type, measure, width }: Setting): Row[] => {
  const start = glossStart(word.gloss)
  const sentence = source.blocks[word.block]?.sentences.find((one) => one.start <= start && start < one.end)
  const text = source.article.blocks[word.block - 1]?.text.slice(sentence?.start, sentence?.end) ?? ''
  const small = { ...type.label, family: 'serif' as const, size: type.gloss.size * 0.94 }
  return rowsOfLines({
    lines: plainLines(
      { text: text.trim(), font: small, lang: source.article.language, measure, look: 'quiet' },
      width - x,
    ),
    leading: type.glossLeading,
    role: 'text',
    x,
    before: 0,
    keepTogether: true,
  })
}
