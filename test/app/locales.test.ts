import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../../src/article/failure.ts'
import { NAME_KINDS, PARTS_OF_SPEECH } from '../../src/dictionary/entry.ts'
import { GLOSS_SOURCES } from '../../src/gloss/gloss.ts'

const FOLDER = new URL('../../locales/', import.meta.url)
type Strings = { [key: string]: string | Strings }
const read = (language: string, file: string): Strings =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, FOLDER), 'utf8'))
const SCREENS = readdirSync(new URL('ko/', FOLDER))
/** Keys with their placeholders, plural forms as one. */
const shapeOf = (strings: Strings, path = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) => {
      const full = `${path}${key.replace(/_(one|other)$/, '')}`
      if (typeof value !== 'string') return Object.entries(shapeOf(value, `${full}.`))
      return [[full, (value.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')]]
    }),
  )

describe.each(['en', 'ja'])('the strings in %s', (language) => {
  it('have the same screens', () => expect(readdirSync(new URL(`${language}/`, FOLDER))).toEqual(SCREENS))
  it.each(SCREENS)('%s has the keys and placeholders of the Korean', (screen) => {
    const korean = shapeOf(read('ko', screen))
    // A language may leave a figure to its plural forms or a name to the reader; it may not invent one.
    expect(Object.keys(shapeOf(read(language, screen))).sort()).toEqual(Object.keys(korean).sort())
    expect(shapeOf(read(language, screen))).toEqual(korean)
  })
})

describe('the Korean strings', () => {
  it('leave no particle to chance after a placeholder', () => {
    for (const screen of SCREENS) {
      expect(readFileSync(new URL(`ko/${screen}`, FOLDER), 'utf8')).not.toMatch(
        /\}\}(은|는|이|가|을|를|와|과|으로|로)(?![가-힣])/,
      )
    }
  })
  it('speak of every failure', () =>
    expect(Object.keys(read('ko', 'failures.json'))).toEqual(expect.arrayContaining([...FAILURE_CODES])))
  it('name every kind of entry and every source of a gloss', () => {
    const { kind, source } = read('ko', 'lookup.json') as { kind: Strings; source: Strings }
    expect(Object.keys(kind)).toEqual(expect.arrayContaining([...PARTS_OF_SPEECH, ...NAME_KINDS]))
    expect(Object.keys(source)).toEqual(expect.arrayContaining([...GLOSS_SOURCES]))
  })
})
