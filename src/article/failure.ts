/**
 * A failure that a reader is told about. `code` is a locale key's last part; `details` fills its
 * placeholders. Everything thrown on purpose is one of these, so that the UI can speak of it and the
 * worker bridge can carry it.
 */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly code: FailureCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options)
  }
}

export const FAILURE_CODES = [
  'article-empty',
  'article-not-found-in-page',
  'article-too-large',
  'article-not-text',
  'article-language-unsupported',
  'article-missing',
  'file-unreadable',
  'dictionary-unavailable',
  'analyser-failed',
  'pack-missing',
  'pack-unavailable',
  'pack-damaged',
  'pack-cancelled',
  'storage-full',
  'storage-blocked',
  'storage-failed',
  'backup-unknown',
  'backup-newer',
  'backup-damaged',
  'table-unreadable',
  'export-failed',
  'cancelled',
  'unknown',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

/** Whatever was caught, as a Failure; what is not one already becomes `unknown` with its cause kept. */
export const asFailure = (caught: unknown): Failure =>
  caught instanceof Failure ? caught : new Failure('unknown', {}, { cause: caught })
