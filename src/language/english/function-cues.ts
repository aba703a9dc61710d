/** See {@link Language.functionCues}. */
export const FUNCTION_CUES: ReadonlySet<string> = new Set(
  (
    'a an the of to in for on with at by from as into about against between than that who which it they he she we you i ' +
    'be have do not out up off over down no and or'
  ).split(' '),
)
