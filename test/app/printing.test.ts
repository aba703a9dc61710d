import { describe, expect, it } from 'vitest'
import { checkPrintChoices, DEFAULT_PRINT_CHOICES } from '../../src/app/print-choices.ts'
import { printingStore } from '../../src/app/printing.ts'

const storageWith = (value: string | null) => {
  const items = new Map<string, string>(value === null ? [] : [['gyeot.print', value]])
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
  }
}
const open = (storage: ReturnType<typeof storageWith> | null) => printingStore(storage, () => 0.5)

describe('print choices', () => {
  it.each([null, '', 'not json', '[]', '{"choices":7,"presets":{}}'])('fall back whole from %j', (stored) => {
    const printing = open(storageWith(stored))
    expect(printing.choices.get()).toEqual(DEFAULT_PRINT_CHOICES)
    expect(printing.presets.get()).toEqual([])
  })

  it('fall back field by field', () => {
    expect(
      checkPrintChoices({ layout: 'cloze', paper: 'A3', typeSize: '13', seed: -1, level: 5, tint: 'yes' }),
    ).toEqual({
      ...DEFAULT_PRINT_CHOICES,
      layout: 'cloze',
      level: 5,
    })
    expect(checkPrintChoices({ level: null }).level).toBeNull()
  })

  it('are found again at the next visit', () => {
    const storage = storageWith(null)
    open(storage).change({ layout: 'interlinear', paper: 'B5' })
    expect(open(storage).choices.get()).toMatchObject({ layout: 'interlinear', paper: 'B5' })
  })

  it('are shuffled from a seed that can be printed', () => {
    const printing = open(null)
    printing.reshuffle()
    expect(printing.choices.get().seed).toBe(500_000)
  })
})

describe('presets', () => {
  it('bring their choices back, at the next visit too', () => {
    const storage = storageWith(null)
    const printing = open(storage)
    printing.change({ layout: 'cloze' })
    printing.keepPreset('  3학년 ')
    printing.change({ layout: 'margin' })
    const next = open(storage)
    expect(next.presets.get().map(({ name }) => name)).toEqual(['3학년'])
    next.applyPreset('3학년')
    expect(next.choices.get().layout).toBe('cloze')
  })

  it('of the same name give way, and nameless ones are not kept', () => {
    const printing = open(null)
    printing.keepPreset('a')
    printing.change({ layout: 'quiz' })
    printing.keepPreset('a')
    printing.keepPreset(' ')
    expect(printing.presets.get().map(({ choices }) => choices.layout)).toEqual(['quiz'])
    printing.removePreset('a')
    expect(printing.presets.get()).toEqual([])
  })

  it('that were spoilt are left out or mended', () => {
    const stored = JSON.stringify({
      presets: [{ name: '' }, 3, { name: 'b', choices: { layout: 'nonsense' } }],
    })
    expect(open(storageWith(stored)).presets.get()).toEqual([{ name: 'b', choices: DEFAULT_PRINT_CHOICES }])
  })
})
