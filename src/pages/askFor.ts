/** Not every phone tells when it has a connection again. */
const askAgain = 15_000

/** Asks for a piece of the app until it comes, which a lost connection may put off. @returns what stops the asking. */
export function askFor<Piece>(load: () => Promise<Piece>, come: (piece: Piece) => void, failed: () => void = () => {}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWanted = true
  const ask = () => {
    clearTimeout(timer)
    load().then(
      (piece) => {
        if (isWanted) come(piece)
        stop()
      },
      () => {
        if (!isWanted) return
        failed()
        timer = setTimeout(ask, askAgain)
      },
    )
  }
  const stop = () => {
    isWanted = false
    clearTimeout(timer)
    window.removeEventListener('online', ask)
  }
  window.addEventListener('online', ask)
  ask()
  return stop
}
