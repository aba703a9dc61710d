import { atom, type ReadableAtom } from 'nanostores'
import { checkPrintChoices, type PrintChoices, SEEDS } from './print-choices.ts'

/** Choices kept under a name of the reader's own. */
export interface PrintPreset {
  readonly name: string
  readonly choices: PrintChoices
}

export interface Printing {
  readonly choices: ReadableAtom<PrintChoices>
  /** In the order they were saved; a name stands once. */
  readonly presets: ReadableAtom<readonly PrintPreset[]>
  change(part: Partial<PrintChoices>): void
  /** Another seed by chance. */
  reshuffle(): void
  keepPreset(name: string): void
  applyPreset(name: string): void
  removePreset(name: string): void
}

const STORAGE_KEY = 'gyeot.print'

/**
 * Keeps what was chosen last in the browser's small storage; where that is refused it lasts as long as the page.
 * @param random from 0 up to 1
 */
export const printingStore = (
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  random: () => number,
): Printing => {
  const stored = readStored(storage)
  const choices = atom(stored.choices)
  const presets = atom(stored.presets)
  const keep = () => {
    try {
      storage?.setItem(STORAGE_KEY, JSON.stringify({ choices: choices.get(), presets: presets.get() }))
    } catch {
      // Storage is full or forbidden: the choice holds for this visit, which is all that can be had.
    }
  }
  const change = (part: Partial<PrintChoices>) => {
    choices.set({ ...choices.get(), ...part })
    keep()
  }
  return {
    choices,
    presets,
    change,
    reshuffle: () => change({ seed: Math.floor(random() * SEEDS) }),
    keepPreset(name) {
      const wanted = name.trim()
      if (wanted === '') return
      const others = presets.get().filter((preset) => preset.name !== wanted)
      presets.set([...others, { name: wanted, choices: choices.get() }])
      keep()
    },
    applyPreset(name) {
      const preset = presets.get().find((known) => known.name === name)
      if (!preset) return
      choices.set(preset.choices)
      keep()
    },
    removePreset(name) {
      presets.set(presets.get().filter((preset) => preset.name !== name))
      keep()
    },
  }
}

interface Stored {
  readonly choices: PrintChoices
  readonly presets: readonly PrintPreset[]
}

const readStored = (storage: Pick<Storage, 'getItem'> | null): Stored => {
  try {
    return checkStored(JSON.parse(storage?.getItem(STORAGE_KEY) ?? 'null'))
  } catch {
    // Not JSON, or storage is forbidden: as on a first visit.
    return checkStored(null)
  }
}

const checkStored = (stored: unknown): Stored => {
  const { choices, presets } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return {
    choices: checkPrintChoices(choices),
    presets: Array.isArray(presets) ? presets.flatMap(checkPreset) : [],
  }
}

const checkPreset = (stored: unknown): PrintPreset[] => {
  const { name, choices } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return typeof name === 'string' && name.trim() !== '' ? [{ name, choices: checkPrintChoices(choices) }] : []
}
