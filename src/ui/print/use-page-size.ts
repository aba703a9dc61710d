import { useEffect } from 'react'

/**
 * Tells the browser's print dialog the paper. The pages carry their own margins and page numbers, so the
 * browser's are taken away, those of the reader's print stylesheet among them. A constructed stylesheet, since
 * the page's policy allows no inline one.
 * @param size as CSS writes it
 */
export const usePageSize = (size: string): void => {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { size: ${size}; margin: 0; @bottom-left { content: none } @bottom-right { content: none } }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [size])
}
