import { atom, computed, type ReadableAtom } from 'nanostores'
import { canonical } from '../vocabulary/canonical.ts'
import { type PrintChoices, SEEDS } from './print-choices.ts'
import {
  checkStoredPrinting,
  mergePrinting,
  type PrintPreset,
  type StoredPrinting,
} from './stored-printing.ts'

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
  /** For a backup. */
  dated(): StoredPrinting
  /** Takes over what a backup holds: the choices changed last, and every preset as it was kept last. */
  adopt(other: unknown): void
  /** Whether taking it over would change anything. */
  differs(other: unknown): boolean
}

const STORAGE_KEY = 'gyeot.print'

/**
 * Keeps what was chosen last in the browser's small storage; where that is refused it lasts as long as the page.
 * @param random from 0 up to 1
 */
export const printingStore = (
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  random: () => number,
  now: () => number = Date.now,
): Printing => {
  const stored = atom(readStored(storage))
  const choices = computed(stored, (all) => all.choices)
  const presets = computed(stored, (all): readonly PrintPreset[] =>
    all.presets.filter(({ deleted }) => !deleted).map(({ name, choices: kept }) => ({ name, choices: kept })),
  )
  // A preset's removal is kept, so that a backup made before doesn't bring it back.
  const keep = (part: Partial<StoredPrinting>) => {
    const next = { ...stored.get(), ...part }
    stored.set(next)
    try {
      storage?.setItem(STORAGE_KEY, JSON.stringify(next))
    } catch {
      // Storage is full or forbidden: the choice holds for this visit, which is all that can be had.
    }
  }
  const choose = (next: PrintChoices) => keep({ choices: next, changed: now() })
  const change = (part: Partial<PrintChoices>) => choose({ ...choices.get(), ...part })
  const keepAs = (name: string, kept: PrintChoices, deleted: boolean) => {
    const others = stored.get().presets.filter((preset) => preset.name !== name)
    keep({ presets: [...others, { name, choices: kept, changed: now(), deleted }] })
  }
  return {
    choices,
    presets,
    change,
    reshuffle: () => change({ seed: Math.floor(random() * SEEDS) }),
    keepPreset(name) {
      const wanted = name.trim()
      if (wanted !== '') keepAs(wanted, choices.get(), false)
    },
    applyPreset(name) {
      const preset = presets.get().find((known) => known.name === name)
      if (preset) choose(preset.choices)
    },
    removePreset(name) {
      const preset = presets.get().find((known) => known.name === name)
      if (preset) keepAs(name, preset.choices, true)
    },
    dated: () => mergePrinting(stored.get(), stored.get()),
    adopt: (other) => keep(mergePrinting(stored.get(), checkStoredPrinting(other))),
    differs(other) {
      const merged = mergePrinting(stored.get(), checkStoredPrinting(other))
      return canonical(merged) !== canonical(mergePrinting(stored.get(), stored.get()))
    },
  }
}

const readStored = (storage: Pick<Storage, 'getItem'> | null): StoredPrinting => {
  try {
    return checkStoredPrinting(JSON.parse(storage?.getItem(STORAGE_KEY) ?? 'null'))
  } catch {
    // Not JSON, or storage is forbidden: as on a first visit.
    return checkStoredPrinting(null)
  }
}
