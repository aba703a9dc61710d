import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const page = readFileSync(join(DIST, 'index.html'), 'utf8').replaceAll('&#39;', "'")
const KB = 1024

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))

/** A chunk with everything it imports before it can run. */
const closure = (name: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) closure(imported, seen)
  return seen
}

describe('the first load', () => {
  it('is at most 120 KB of compressed JavaScript, one language’s strings included', () => {
    const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? ''
    const files = new Set([...closure(entry), ...closure('src/app/i18n/ko.ts'), 'theme.js'])
    const size = [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
      0,
    )
    expect(files.size).toBeGreaterThan(2)
    expect(size / KB).toBeLessThan(120)
  })

  it('has neither the analyser nor the dictionary in it', () => {
    expect(page).not.toMatch(/\.worker-|data\/[a-z]/)
  })
})

describe('the built page', () => {
  it('carries a policy that allows nothing inline and nothing from elsewhere', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(page).not.toMatch(/<script>|<script [^>]*>[^<]|<style|\son\w+=/)
  })

  it('can be served under any path', () => {
    expect(page).not.toMatch(/(src|href)="\//)
  })

  it('keeps the dictionary within 900 KB compressed', () => {
    const name = readdirSync(join(DIST, 'data')).find((file) => file.startsWith('dictionary-en-ko'))
    expect(statSync(join(DIST, 'data', name ?? '')).size / KB).toBeLessThan(900)
  })
})
