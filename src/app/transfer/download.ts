/** Hands a file to the browser's downloads. */
export const download = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the file by then; Safari only after the click is done with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
