declare module 'virtual:gyeot-data' {
  /** Addresses of the data files, relative to the page. */
  export const dictionaryPath: string
  export const pronunciationsPath: string
  export const vectorsPath: string
  /** The files of the Japanese pack: their addresses relative to the page, sizes in bytes and checksums. */
  export const japanesePack: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly sha256: string
    readonly padded: boolean
  }[]
  /** By first letter: words beyond the lexicon, see dictionary/beyond.ts. */
  export const beyondPaths: Readonly<Record<string, string>>
  /** Names what glosses are made with: the lexicon and the code. Stored glosses of another are stale. */
  export const glossEngine: string
}

declare module '*.wasm?url' {
  const url: string
  export default url
}
