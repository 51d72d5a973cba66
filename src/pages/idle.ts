/** Milliseconds. A browser that is never idle, or does not say so, is not waited for for ever. */
const atMost = 2000

/** For what can wait: does it once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: atMost })
  // Safari has no such thing.
  else setTimeout(work, 500)
}
