/** The order of the levels. */
import { describe, expect, it } from 'vitest'
import { higher, mostUrgent } from '#src/domain/engine/urgency.ts'

describe('the most urgent of several levels', () => {
  it('is the one that says sooner', () => {
    expect(mostUrgent(['within-2-weeks', 'same-day', 'within-48h'])).toBe('same-day')
  })

  it('of none at all, is to watch', () => {
    expect(mostUrgent([])).toBe('self-care')
  })

  it('is never the level itself that is higher', () => {
    expect(higher('emergency', 'same-day')).toBe(true)
    expect(higher('same-day', 'same-day')).toBe(false)
    expect(higher('self-care', 'same-day')).toBe(false)
  })
})
