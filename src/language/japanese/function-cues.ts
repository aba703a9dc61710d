/** See {@link Language.functionCues}. */
export const FUNCTION_CUES: ReadonlySet<string> = new Set(
  'は が を に で と も の へ や か から まで より だ です'.split(' '),
)
