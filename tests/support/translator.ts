/**
 * A page translator as Chrome, Edge and Safari have it, in the page: every text goes into two elements of the translator's own,
 * new texts too, at once or a while after they came. The words stay, so that what is shown can be compared.
 */
export function translator({ delay }: { delay: number }): void {
  const isTaken = (text: Text) =>
    text.parentElement === null ||
    text.data.trim() === '' ||
    text.parentElement.closest('font, script, style, textarea, title, [translate="no"]') !== null

  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!isTaken(node as Text)) texts.push(node as Text)
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  let waiting = false
  const soon = () => {
    if (waiting) return
    waiting = true
    const now = () => {
      waiting = false
      translate()
    }
    if (delay === 0) queueMicrotask(now)
    else setTimeout(now, delay)
  }
  document.addEventListener('DOMContentLoaded', () => {
    soon()
    new MutationObserver(soon).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}
