/** Whether the text is on the clipboard. The text is handed over at once: some browsers refuse a copy that comes after waiting. */
export async function copyText(text: string): Promise<boolean> {
  // There is no clipboard on a page that was not opened over HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    // Refused: the page then shows the note to copy by hand.
    return false
  }
}
