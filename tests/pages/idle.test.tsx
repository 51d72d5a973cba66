/** What can wait, in a browser that is never idle or does not say so. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterLargestPaint } from '#src/boot/paint.ts'
import { whenIdle } from '#src/pages/idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
  // It calls back when the time is over that it was given, and else never.
  vi.stubGlobal('requestIdleCallback', (work: () => void, { timeout }: IdleRequestOptions = {}) => {
    if (timeout !== undefined) setTimeout(work, timeout)
  })
  vi.stubGlobal('PerformanceObserver', { supportedEntryTypes: [] })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('the pages that come next are fetched after two seconds all the same', () => {
  const fetchNext = vi.fn<() => void>()
  whenIdle(fetchNext)
  vi.advanceTimersByTime(1900)
  expect(fetchNext).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(fetchNext).toHaveBeenCalledOnce()
})

it('and so is the app behind the first page', () => {
  const start = vi.fn<() => void>()
  afterLargestPaint(start)
  window.dispatchEvent(new Event('load'))
  vi.advanceTimersByTime(3000)
  expect(start).toHaveBeenCalledOnce()
})
