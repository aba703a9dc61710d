import { type CSSProperties, Fragment, memo, type ReactNode } from 'react'
import styles from './PaperPage.module.css'
import type { Font, Item, LineItem, Page, Run } from './paper/paper.ts'
import { QrCode } from './QrCode.tsx'

/** One page of paper, at its true size; the screen may show it smaller. */
export const PaperPage = memo(({ page, label, tint }: { page: Page; label: string; tint: boolean }) => (
  <section
    className={styles.page}
    aria-label={label}
    data-page
    data-tint={tint || undefined}
    // A hair less than the sheet: rounded up, it would run over onto an empty page.
    style={{ width: pt(page.width), height: pt(page.height - 0.4) }}
  >
    {page.items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn as a whole
      <ItemView key={at} item={item} />
    ))}
  </section>
))

const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`

const ItemView = ({ item }: { item: Item }): ReactNode => {
  const place: CSSProperties = { left: pt(item.x), top: pt(item.y) }
  switch (item.kind) {
    case 'line':
      return <LineView line={item} place={place} />
    case 'rule':
      return (
        <i
          className={item.weight === 'hair' ? styles.hair : styles.rule}
          style={{ ...place, width: pt(item.width) }}
        />
      )
    case 'box':
      return (
        <i
          className={styles[item.look]}
          style={{ ...place, width: pt(item.width), height: pt(item.height) }}
        />
      )
    case 'qr':
      return (
        <span className={styles.qr} style={place}>
          <QrCode text={item.text} size={item.size} />
        </span>
      )
  }
}

const LineView = ({ line, place }: { line: LineItem; place: CSSProperties }) => {
  const { runs, height, role, block, gloss } = line
  const base = runs.find(({ look }) => look !== 'raised' && look !== 'spacer') ?? runs[0]
  if (!base) return null
  const Element = role === 'title' ? 'h2' : role === 'heading' ? 'h3' : 'div'
  const box = { ...place, ...fontStyle(base.font), height: pt(height), lineHeight: pt(height) }
  return (
    <Element
      className={classOf(base.font)}
      style={box}
      lang={base.lang}
      data-role={role}
      data-block={block}
      data-gloss={gloss}
    >
      {runs.map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn as a whole
        <Fragment key={at}>{runView(run, base)}</Fragment>
      ))}
    </Element>
  )
}

const fontStyle = ({ size }: Font): CSSProperties => ({ fontSize: pt(size) })

const classOf = ({ family, weight }: Font): string =>
  [styles.line, styles[family], weight === 600 ? styles.bold : ''].join(' ')

const runView = (run: Run, base: Run): ReactNode => {
  const { text, font, look, gloss, word, gap, width } = run
  const sameFont =
    font.family === base.font.family && font.size === base.font.size && font.weight === base.font.weight
  const plain =
    sameFont && !look && gloss === undefined && word === undefined && !gap && run.lang === base.lang
  if (plain) return text
  const style: CSSProperties = {
    ...(sameFont ? {} : fontStyle(font)),
    ...(gap ? { marginLeft: pt(gap) } : {}),
    ...(look === 'spacer' || look === 'blank' ? { display: 'inline-block', width: pt(width) } : {}),
  }
  return (
    <span
      className={[
        sameFont ? '' : styles[font.family],
        sameFont ? '' : font.weight === 600 ? styles.bold : styles.regular,
        look ? styles[look] : '',
      ]
        .filter(Boolean)
        .join(' ')}
      style={style}
      lang={run.lang === base.lang ? undefined : run.lang}
      data-gloss={gloss}
      data-word={word}
      data-look={look}
      tabIndex={word === undefined ? undefined : -1}
    >
      {text}
    </span>
  )
}
