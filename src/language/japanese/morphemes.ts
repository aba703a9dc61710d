import { type IpadicFeatures, TokenizerBuilder } from '@patdx/kuromoji'
import type { Span } from '../../article/article.ts'

/** One morpheme as IPADIC has it. `*` of IPADIC is the empty string here. */
export interface Morpheme {
  /** UTF-16 offsets into the text that was cut. */
  readonly start: number
  readonly end: number
  readonly surface: string
  /** 品詞 and its three subdivisions. */
  readonly pos: string
  readonly detail: string
  readonly detail2: string
  readonly detail3: string
  /** 活用型, such as 一段. */
  readonly conjugation: string
  /** 活用形, such as 連用形. */
  readonly form: string
  readonly basic: string
  /** In katakana; empty where IPADIC doesn't know the word. */
  readonly reading: string
  readonly known: boolean
}

/** Cuts a text into morphemes that cover all of it. */
export type Cutter = (text: string) => Morpheme[]

/** IPADIC's files, as the package `kuromoji` ships them, without the ending `.dat.gz`. */
export const IPADIC_FILES = [
  'base',
  'check',
  'tid',
  'tid_pos',
  'tid_map',
  'cc',
  'unk',
  'unk_pos',
  'unk_map',
  'unk_char',
  'unk_compat',
  'unk_invoke',
] as const
/** Of these, those with unused room at their end that nothing reads. */
export const PADDED_FILES: readonly IpadicFile[] = ['base', 'check', 'tid', 'tid_pos', 'tid_map']
export type IpadicFile = (typeof IPADIC_FILES)[number]

/**
 * @param load gives a file's bytes, unzipped
 */
export const openCutter = async (load: (file: IpadicFile) => Promise<ArrayBufferLike>): Promise<Cutter> => {
  const loader = { loadArrayBuffer: (name: string) => load(name.replace(/\.dat\.gz$/, '') as IpadicFile) }
  const tokenizer = await new TokenizerBuilder({ loader }).build()
  return (text) => {
    const plain = text
      .replace(ASTRAL, STAND_IN)
      .replace(/[()]/g, (bracket) => WIDE_BRACKETS[bracket] ?? bracket)
    const offsets = plain.length === text.length ? null : standInOffsets(text)
    const morphemes: Morpheme[] = []
    // `word_position` counts code points; the surfaces leave nothing out, so their lengths say where each stands.
    let at = 0
    for (const features of tokenizer.tokenize(plain)) {
      const end = at + features.surface_form.length
      const span = { start: offsets?.[at] ?? at, end: offsets?.[end] ?? end }
      morphemes.push(toMorpheme(features, span, text.slice(span.start, span.end)))
      at = end
    }
    return morphemes
  }
}

/** What UTF-16 needs two units for, and halves of such: kuromoji loses characters that follow one. */
const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g
/** IPADIC takes narrow brackets for nouns and cuts what stands in them to fit: (群|馬). */
const WIDE_BRACKETS: Readonly<Record<string, string>> = { '(': '（', ')': '）' }
/** The geta mark, which printers set for a character they lack. */
const STAND_IN = '〓'

/** For each offset into the text with stand-ins, the offset into the text itself. */
const standInOffsets = (text: string): number[] => {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  offsets.push(text.length)
  return offsets
}

const filled = (value: string | undefined): string => (value === undefined || value === '*' ? '' : value)

const toMorpheme = (features: IpadicFeatures, { start, end }: Span, surface: string): Morpheme => {
  const basic = features.surface_form === surface ? filled(features.basic_form) : ''
  return {
    start,
    end,
    surface,
    pos: filled(features.pos),
    detail: filled(features.pos_detail_1),
    detail2: filled(features.pos_detail_2),
    detail3: filled(features.pos_detail_3),
    conjugation: filled(features.conjugated_type),
    form: filled(features.conjugated_form),
    basic: basic || surface,
    reading: filled(features.reading),
    known: features.word_type === 'KNOWN',
  }
}
