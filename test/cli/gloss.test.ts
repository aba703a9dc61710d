import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'gyeot-'))
const fileOf = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const gloss = (args: readonly string[], input?: string) =>
  spawnSync('npx', ['--no-install', 'tsx', 'src/cli/gloss.ts', ...args], { encoding: 'utf8', input })

interface Line {
  readonly text: string
  readonly glosses: readonly {
    readonly start: number
    readonly end: number
    readonly headword: string
    readonly pos: string
    readonly gloss: string
    readonly senses: readonly string[]
    readonly source: string
    readonly guess: boolean
  }[]
}

const TEXT = [
  'South Korea will open a diplomatic mission to NATO in Brussels.',
  '',
  "They didn't rule a joint plan out. 😀 The 🇰🇷 ambassador agreed.",
].join('\n')

describe('npm run gloss', { timeout: 60_000 }, () => {
  const { stdout, status } = gloss(['--json', fileOf('a.txt', TEXT)])
  const lines: Line[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

  it('prints an object for each line, in order, empty ones too', () => {
    expect(status).toBe(0)
    expect(lines.map(({ text }) => text)).toEqual(TEXT.split('\n'))
    expect(lines[1]?.glosses).toEqual([])
  })

  it('gives every gloss its place in UTF-16 units, its whole entry and where it comes from', () => {
    const ambassador = lines[2]?.glosses.find(({ headword }) => headword === 'ambassador')
    expect(ambassador).toMatchObject({ pos: 'n', source: 'lexicon', guess: false })
    expect(ambassador && lines[2]?.text.slice(ambassador.start, ambassador.end)).toBe('ambassador')
    for (const { text, glosses } of lines) {
      for (const { start, end, senses, gloss: shown } of glosses) {
        expect(text.slice(start, end).trim()).not.toBe('')
        expect(senses.some((sense) => sense.startsWith(shown))).toBe(true)
      }
    }
  })

  it('gives both sides of a phrase with a gap, and no bones of the language', () => {
    const sides = lines[2]?.glosses.filter(({ headword }) => headword === 'rule … out')
    expect(sides?.map(({ start, end }) => lines[2]?.text.slice(start, end))).toEqual(['rule', 'out'])
    expect(lines.flatMap(({ glosses }) => glosses.map(({ headword }) => headword))).not.toContain('the')
  })

  it('knows a diplomatic mission from a task', () => {
    const at = TEXT.indexOf('mission')
    expect(lines[0]?.glosses.find(({ start, end }) => start <= at && end > at)?.gloss).toMatch(/^대표부/)
  })

  it('reads standard input, and prints for people without --json', () => {
    const { stdout: readable } = gloss(['-'], 'The ambassador agreed.\n')
    expect(readable).toContain('The ambassador agreed.\n    ambassador  ')
    expect(readable).toMatch(/[가-힣]/)
  })

  it.each([
    ['no file', []],
    ['two files', ['a', 'b']],
    ['an unknown option', ['--color', 'a']],
    ['a language it has not', ['--from', 'xx', 'a']],
    ['glosses it has not', ['--to', 'en', 'a']],
    ['a missing file', [join(folder, 'nothing.txt')]],
    ['bytes that are not UTF-8', [fileOf('b.txt', Buffer.from([0x41, 0xff, 0xfe]))]],
  ])('refuses %s in one line, with status 2', (_what, args) => {
    const { status: code, stderr, stdout: out } = gloss(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(
      stderr
        .replace(/^npm warn.*\n/gm, '')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(1)
  })
})
