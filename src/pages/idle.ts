/** For what can wait: does it once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  // Safari has no such thing.
  else setTimeout(work, 500)
}
