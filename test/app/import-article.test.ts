import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { WindowLike } from '../../src/app/import/html-page.ts'
import { importFile, importPasted } from '../../src/app/import/import-article.ts'
import { FILE_AT_MOST } from '../../src/app/import/read-file.ts'
import { Failure } from '../../src/article/failure.ts'
import { dailyPage, dailyPageHtml } from '../support/daily-page.ts'

const window = new JSDOM('').window as unknown as WindowLike
const fileOf = (bytes: BlobPart, name: string, type = '') => new File([bytes], name, { type })
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
  return 'no failure'
}
const kinds = (article: { blocks: readonly { kind: string }[] }) => article.blocks.map(({ kind }) => kind)

describe('a page’s HTML', () => {
  const article = importPasted({ text: 'ignored', html: dailyPageHtml }, window)

  it('gives the story and what the page says of itself', () => {
    expect(article).toMatchObject({
      language: 'en',
      title: 'Island ferry to resume service after two-year dispute',
      byline: 'Jun Hadley',
      section: 'National',
      source: 'Mokdo Island Daily',
      url: 'https://mokdo.example/news/ferry',
    })
    expect(kinds(article)).toEqual([
      'caption',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
  it('brings no script, no markup and nothing from around the story', () => {
    expect(JSON.stringify(article)).not.toMatch(
      /alert|script|<|Most read|Squid|All rights|color: red|taken over/,
    )
  })
  it('runs nothing of the page', () => expect(window.document.title).toBe(''))
})

describe('rich text from the clipboard', () => {
  it('keeps every paragraph of a copied piece', () => {
    const html =
      '<meta charset="utf-8"><p>The council met on <b>Monday</b> to vote on the plan.</p><p>It was adopted.</p>'
    const { blocks } = importPasted({ text: '', html }, window)
    expect(blocks.map(({ text }) => text)).toEqual([
      'The council met on Monday to vote on the plan.',
      'It was adopted.',
    ])
  })
  it('parts paragraphs at double line breaks', () => {
    const html =
      '<div>The council met on Monday.<br><br>It was the first time that it had met.<br>Nobody spoke.</div>'
    const { blocks } = importPasted({ text: '', html }, window)
    expect(blocks.map(({ text }) => text)).toEqual([
      'The council met on Monday.',
      'It was the first time that it had met. Nobody spoke.',
    ])
  })
  it('knows lists and quotes', () => {
    const html =
      '<h1>What was said</h1><ul><li>The port is closed for the week.</li></ul><blockquote><p>It is a shame, and it will cost us.</p></blockquote>'
    const article = importPasted({ text: '', html }, window)
    expect(article.title).toBe('What was said')
    expect(kinds(article)).toEqual(['list-item', 'quote'])
  })
  it('falls back to the plain text where it has none', () => {
    const { blocks } = importPasted({ text: 'The council met on Monday.', html: '<img src="x.png">' }, window)
    expect(blocks).toHaveLength(1)
  })
  it('survives broken and hostile markup', () => {
    const html =
      '<p>The council <svg><script>alert(1)</script></svg>met on <a href="javascript:alert(2)">Monday</a>.<p><math><mi>'
    expect(importPasted({ text: '', html }, window).blocks[0]?.text).toBe('The council met on Monday.')
  })
})

describe('a file', () => {
  it('is read as text, as a page or as Markdown by its name', async () => {
    const text = await importFile(fileOf(dailyPage, 'a.txt'), window)
    const page = await importFile(fileOf(dailyPageHtml, 'a.html'), window)
    const markdown = await importFile(
      fileOf('# Rain at last\n\nIt *rained* on Monday in the capital.\n\n- It was cold.', 'a.md'),
      window,
    )
    expect([text.title, page.title]).toEqual([page.title, text.title])
    expect(markdown).toMatchObject({ title: 'Rain at last' })
    expect(markdown.blocks[0]?.text).toBe('It rained on Monday in the capital.')
  })
  it('may be UTF-16 or EUC-KR', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('The council met on Monday.', 'utf16le'),
    ])
    expect((await importFile(fileOf(utf16, 'a.txt'), window)).blocks[0]?.text).toBe(
      'The council met on Monday.',
    )
    const eucKr = Buffer.concat([
      Buffer.from('The council of '),
      Buffer.from([0xbc, 0xad, 0xbf, 0xef]),
      Buffer.from(' met on Monday.'),
    ])
    expect((await importFile(fileOf(eucKr, 'a.txt'), window)).blocks[0]?.text).toBe(
      'The council of 서울 met on Monday.',
    )
  })
  it.each([
    ['a picture', fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a.png'), 'article-not-text'],
    ['a PDF named .txt', fileOf('%PDF-1.7\n%âãÏÓ', 'a.txt'), 'article-not-text'],
    ['zeros', fileOf(new Uint8Array(1000), 'a.txt'), 'article-not-text'],
    ['nothing', fileOf('', 'a.txt'), 'article-empty'],
    [
      'an empty page',
      fileOf('<html><body><nav><a href="/">Home</a></nav></body></html>', 'a.html'),
      'article-not-found-in-page',
    ],
    ['too much', fileOf(new Uint8Array(FILE_AT_MOST + 1), 'a.txt'), 'article-too-large'],
    [
      'another language',
      fileOf(
        'Le gouvernement a annoncé mardi que la liaison entre le port et les îles reprendrait vendredi, après deux ans de conflit sur la sécurité des navires.',
        'a.txt',
      ),
      'article-language-unsupported',
    ],
  ])('that is %s is refused', async (_what, file, code) => {
    expect(await codeOf(() => importFile(file, window))).toBe(code)
  })
})
