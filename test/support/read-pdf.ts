import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page, in points from the page's lower left corner. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  /** Names of fonts whose letters are not in the file. */
  readonly missingFonts: readonly string[]
}

export const readPdf = async (bytes: Uint8Array): Promise<PdfPage[]> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    // Fonts are there once the page has been gone through.
    await page.getOperatorList()
    const fonts = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
    pages.push({
      width,
      height,
      missingFonts: [...fonts].flatMap((font) => {
        const { missingFile, name } = page.commonObjs.get(font)
        return missingFile ? [name] : []
      }),
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: item.transform[5],
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      ),
    })
  }
  return pages
}
