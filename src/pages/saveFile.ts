/** Hands a text to the browser as a file; it never leaves the device on its way. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some phones read it only after they have asked where to put it.
  window.setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}
