import { Failure } from '../../article/failure.ts'

/** The text of a file that was opened or dropped, and whether it is to be read as a page. */
export interface FileText {
  readonly kind: 'html' | 'markdown' | 'text'
  readonly text: string
}

/** A saved news page with its pictures inlined may be some megabytes; more is no article. Bytes. */
export const FILE_AT_MOST = 10 * 1024 * 1024

/**
 * @throws Failure `article-too-large`, `article-not-text` (a picture, a PDF, a word processor's file) or
 *   `file-unreadable`
 */
export const readArticleFile = async (file: File): Promise<FileText> => {
  if (file.size > FILE_AT_MOST) {
    throw new Failure('article-too-large', { size: megabytes(file.size), limit: megabytes(FILE_AT_MOST) })
  }
  const bytes = await readBytes(file)
  const kind = kindOf(file)
  return { kind, text: decode(bytes, kind, file.name) }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10

const readBytes = async (file: File): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new Failure('file-unreadable', { name: file.name }, { cause })
  }
}

const kindOf = ({ name, type }: File): FileText['kind'] => {
  if (type === 'text/html' || type === 'application/xhtml+xml' || /\.x?html?$/i.test(name)) return 'html'
  return /\.(md|markdown)$/i.test(name) || type === 'text/markdown' ? 'markdown' : 'text'
}

/** UTF-16 by its mark; else UTF-8; else what the page declares, or Korean's and the web's old default. */
const decode = (bytes: Uint8Array, kind: FileText['kind'], name: string): string => {
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes)
  if (looksBinary(bytes)) throw new Failure('article-not-text', { name })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: an older encoding, which the page may name.
    return decodeOld(bytes, kind === 'html' ? declaredCharset(bytes) : null, name)
  }
}

const decodeOld = (bytes: Uint8Array, declared: string | null, name: string): string => {
  for (const charset of [declared, 'euc-kr', 'windows-1252']) {
    if (charset === null) continue
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch {
      // Not this one either; the next is tried.
    }
  }
  throw new Failure('article-not-text', { name })
}

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null
}

/** %PDF, PK (archives and office files), PNG, GIF8 and ELF. */
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
]

/** Text has no NUL and hardly any control characters; pictures, PDFs and archives show them at once. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 8192)
  if (SIGNATURES.some((signature) => signature.every((byte, at) => sample[at] === byte))) return true
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > sample.length * 0.02
}
