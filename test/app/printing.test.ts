import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPrintChoices, DEFAULT_PRINT_CHOICES } from '../../src/app/print-choices.ts'
import { printingStore } from '../../src/app/printing.ts'
import { checkStoredPrinting, mergePrinting } from '../../src/app/stored-printing.ts'

const storageWith = (value: string | null) => {
  const items = new Map<string, string>(value === null ? [] : [['gyeot.print', value]])
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
  }
}
let clock = 100
const open = (storage: ReturnType<typeof storageWith> | null) =>
  printingStore(
    storage,
    () => 0.5,
    () => {
      clock += 1
      return clock
    },
  )

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

describe('print choices in a backup', () => {
  it('join those of another device, presets and all, and bring no removed one back', () => {
    const [school, home] = [open(storageWith(null)), open(null)]
    school.keepPreset('a')
    school.keepPreset('b')
    const earlier = school.dated()
    school.removePreset('a')
    home.change({ layout: 'quiz' })
    home.keepPreset('c')
    expect(school.differs(home.dated())).toBe(true)
    school.adopt(home.dated())
    expect(school.presets.get().map(({ name }) => name)).toEqual(['b', 'c'])
    expect(school.choices.get().layout).toBe('quiz')
    expect(school.differs(home.dated())).toBe(false)
    expect(school.differs(earlier)).toBe(false)
    home.adopt(school.dated())
    expect(home.dated()).toEqual(school.dated())
  })

  it('leave alone what a reader chose before its time was noted', () => {
    const storage = storageWith(JSON.stringify({ choices: { layout: 'cloze' }, presets: [{ name: 'a' }] }))
    const printing = open(storage)
    for (const other of [null, open(null).dated(), { choices: 3 }, []]) printing.adopt(other)
    expect(printing.differs(null)).toBe(false)
    expect(printing.choices.get().layout).toBe('cloze')
    expect(
      open(storage)
        .presets.get()
        .map(({ name }) => name),
    ).toEqual(['a'])
  })

  it('are merged the same whoever merges, however often', () => {
    const anyPrinting = fc
      .record({
        layout: fc.constantFrom('margin', 'quiz'),
        changed: fc.integer({ min: 0, max: 4 }),
        presets: fc.uniqueArray(
          fc.record({
            name: fc.constantFrom('a', 'b'),
            choices: fc.constantFrom({ layout: 'cloze' }, { paper: 'B5' }),
            changed: fc.integer({ min: 1, max: 4 }),
            deleted: fc.boolean(),
          }),
          { selector: ({ name }) => name },
        ),
      })
      .map(({ layout, ...rest }) => checkStoredPrinting({ choices: { layout }, ...rest }))
    fc.assert(
      fc.property(anyPrinting, anyPrinting, anyPrinting, (a, b, c) => {
        const merged = mergePrinting(a, b)
        expect(mergePrinting(b, a)).toEqual(merged)
        expect(mergePrinting(merged, b)).toEqual(merged)
        expect(mergePrinting(merged, c)).toEqual(mergePrinting(a, mergePrinting(b, c)))
      }),
    )
  })
})
