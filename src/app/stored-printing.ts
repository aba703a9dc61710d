import { later } from '../vocabulary/canonical.ts'
import { checkPrintChoices, type PrintChoices } from './print-choices.ts'

/** Choices kept under a name of the reader's own. */
export interface PrintPreset {
  readonly name: string
  readonly choices: PrintChoices
}

/** How a reader prints, as it is kept and as a backup holds it. */
export interface StoredPrinting {
  readonly choices: PrintChoices
  /** When they were changed last, milliseconds since the epoch; 0 for never. */
  readonly changed: number
  /** In the order they were kept; a name stands once. */
  readonly presets: readonly StoredPreset[]
}

interface StoredPreset extends PrintPreset {
  readonly changed: number
  readonly deleted: boolean
}

/** Merges as words are merged: the choices changed last, each preset as it was kept, or removed, last. */
export const mergePrinting = (a: StoredPrinting, b: StoredPrinting): StoredPrinting => {
  const { choices, changed } = later(
    { choices: a.choices, changed: a.changed },
    { choices: b.choices, changed: b.changed },
    (one) => one.changed,
  )
  const presets = new Map<string, StoredPreset>()
  for (const preset of [...a.presets, ...b.presets]) {
    const known = presets.get(preset.name)
    presets.set(preset.name, known ? later(known, preset, (one) => one.changed) : preset)
  }
  const inOrder = [...presets.values()].sort((x, y) => x.changed - y.changed || (x.name < y.name ? -1 : 1))
  return { choices, changed, presets: inOrder }
}

/** Anything stored, made whole: what isn't what it should be is left out or falls back to the default. */
export const checkStoredPrinting = (stored: unknown): StoredPrinting => {
  const { choices, changed, presets } = fieldsOf(stored)
  return {
    choices: checkPrintChoices(choices),
    // Of choices kept before their time was noted only this is known: they were made.
    changed: changed === undefined && typeof choices === 'object' && choices !== null ? 1 : timeOf(changed),
    presets: Array.isArray(presets) ? presets.flatMap(checkPreset) : [],
  }
}

const checkPreset = (stored: unknown): StoredPreset[] => {
  const { name, choices, changed, deleted } = fieldsOf(stored)
  if (typeof name !== 'string' || name.trim() === '') return []
  return [{ name, choices: checkPrintChoices(choices), changed: timeOf(changed), deleted: deleted === true }]
}

const fieldsOf = (stored: unknown): Record<string, unknown> =>
  (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>

const timeOf = (stored: unknown): number => (typeof stored === 'number' && stored > 0 ? stored : 0)
