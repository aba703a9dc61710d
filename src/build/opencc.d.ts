declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  /** Pairs of shinjitai and traditional forms: `万 萬|与 與|…`. */
  const table: string
  export default table
}
