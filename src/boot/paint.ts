/** Calls back when the largest paint is over and the browser has nothing better to do. */
export function afterLargestPaint(then: () => void): void {
  // A browser that is never idle, or does not say so, is not waited for for ever.
  const whenIdle = () => (window.requestIdleCallback ? window.requestIdleCallback(then, { timeout: 2000 }) : setTimeout(then))
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
