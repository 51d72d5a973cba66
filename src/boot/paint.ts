/** Calls back when the largest paint is over and the browser has nothing better to do. */
export function afterLargestPaint(then: () => void): void {
  const whenIdle = () => (window.requestIdleCallback ?? window.setTimeout)(then)
  const kind = 'largest-contentful-paint'
  if (!PerformanceObserver.supportedEntryTypes.includes(kind)) {
    // A browser that does not report paints has painted soon after everything is there.
    window.addEventListener('load', () => setTimeout(whenIdle, 300))
    return
  }
  const observer = new PerformanceObserver(() => {
    observer.disconnect()
    whenIdle()
  })
  observer.observe({ type: kind, buffered: true })
}
