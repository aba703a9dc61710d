import type { LanguageCode } from '../article/article.ts'
import type { FailureCode } from '../article/failure.ts'
import type { BeyondWord } from '../dictionary/beyond.ts'
import type { Entry } from '../dictionary/entry.ts'
import type { GlossedBlock } from '../gloss/gloss-block.ts'

/** What the page may ask of the worker: each call's name, what it takes and what it gives. */
export interface WorkerCalls {
  /** Says where the data lies; what a language needs is loaded at its first call. */
  open: { take: OpenRequest; give: null }
  /** Loads what a language needs before an article of it is opened. */
  prepare: { take: { language: LanguageCode }; give: null }
  /** Glosses the texts of an article's blocks, in order. */
  gloss: { take: { language: LanguageCode; texts: readonly string[] }; give: readonly GlossedBlock[] }
  /** The headword's IPA, without slashes; `null` where it isn't known. */
  pronounce: { take: { language: LanguageCode; headword: string }; give: string | null }
  /** What is known of a word that no lexicon has, as it stands in the text; `null` where nothing is. */
  beyond: { take: { language: LanguageCode; surface: string }; give: BeyondAnswer | null }
}

/** A word beyond the lexicon: its meaning in its own language, and the Korean of a word close to it. A guess. */
export interface BeyondAnswer extends BeyondWord {
  /** The entry of the first of `words`. */
  readonly entry: Entry
}

export type CallName = keyof WorkerCalls

/** Addresses of the data files, which only the page's bundle knows. */
export interface OpenRequest {
  readonly dictionaryUrl: string
  readonly pronunciationsUrl: string
  readonly vectorsUrl: string
  /** By first letter; fetched when a word beyond the lexicon is looked up. */
  readonly beyondUrls: Readonly<Record<string, string>>
  readonly packs: Readonly<Partial<Record<LanguageCode, PackAddress>>>
}

/** Where a language pack lies in the browser's cache, unpacked. */
export interface PackAddress {
  readonly cache: string
  /** The address of each file by its name. */
  readonly urls: Readonly<Record<string, string>>
}

/** Page to worker. */
export type WorkerRequest = {
  [Name in CallName]: { readonly id: number; readonly call: Name; readonly take: WorkerCalls[Name]['take'] }
}[CallName]

/** Worker to page. A failure travels as its code, since an Error's own fields don't survive the crossing. */
export type WorkerReply =
  | { readonly id: number; readonly give: unknown }
  | { readonly id: number; readonly failure: FailureCode; readonly message: string }
